/** Disasters, buildings, engineering and transport. */
export const DISASTER_AND_BUILDING = `
disaster catastrophe calamity tragedy | accident
catastrophe disaster disastrous
emergency crisis
earthquake quake tremor seismic | shock
tremor shake shock | earthquake
erupt | explode blast volcano
eruption blast explosion | volcano
explode explosion blast blew | burst bomb
landslide mudslide rockslide | slide avalanche
mudflow lahar mudslide | flow
lava magma
flood inundate deluge | water
fire blaze inferno flames burn
wildfire | fire
ignite | fire burn
firefighter fireman | fire
collapse crumble buckle | fell
crash wreck smash | collision accident
wreck wreckage | destroy crash
collide collision crash | hit
accident mishap | crash
derail | crash train accident
crash accident | overturn collide collision
undamaged intact unscathed
capsize | sink
shipwreck | sink wreck
stranded marooned stuck | aground
trap | stuck
stuck jam
destroy destruction devastate wreck ruin demolish obliterate
damage | harm hurt loss
demolish demolition bulldoze raze | destroy
flatten level raze | destroy
crack fissure | split
split divide division | separate
tear rip | broke
break breakage fracture snap | damage
burst | break
leak leakage
spill spillage
bend twist
shake tremble quake | tremor
sway swing oscillate | move
twist torsion
vibrate | shake
tilt lean
rescue | save aid
relief aid assistance | help
evacuate | leave flee
shelter refuge
victim | dead killed injured
debris rubble wreckage | remains
restore renovate refurbish | repair rebuild
maintain maintenance upkeep | keep
rebuild reconstruct | replace repair
replacement successor | new
replace substitute | succeed
build construct erect | make
builder construction contractor
architect architecture | design
design | plan draw
building structure | house tower block
tower skyscraper | building
skyscraper highrise | tower
bridge crossing span | viaduct
viaduct | bridge
span | length
dam | reservoir
tunnel | underground
roof rooftop
floor storey
ceiling | roof
window pane
door doorway entrance | gate
gate gateway
entrance entry | door
stairs staircase steps
lift elevator
corridor hallway hall
room chamber
toilet bathroom lavatory loo
cellar basement
garden yard
fence barrier | wall
pillar column post
beam girder
cable rope wire
steel | metal
metal | steel iron
brick | stone
concrete cement
wood wooden timber
house home cottage bungalow | dwelling
home | house
apartment flat | home
hotel inn guesthouse | accommodation
pub bar tavern inn | premises
restaurant cafe | premises
premises | building
venue | place hall
headquarters | building
foundation | base
site location place | spot
location place position | site
locate situated sited | stands
place spot location
inside indoors within interior
outside outdoors exterior
enclose | walls
surround encircle
road street lane avenue highway | route
motorway highway freeway expressway | road
pavement sidewalk footpath
junction intersection crossroads
roadworks | road works
car automobile vehicle auto motor | driver
car vehicle | motorist
vehicle | car lorry truck bus van
lorry truck hgv
bus coach | vehicle
ebus | electric bus
motorcycle motorbike
bicycle bike cycle cyclist
driver motorist driving | car
traffic | vehicles cars
congestion jam | traffic
rail railway train railroad | track
tram streetcar tramway | line
track rail | line
station | terminal
line route | service
route path course | way line
journey trip travel voyage | ride
voyage sail | journey
trip journey outing | visit
passenger traveller rider commuter | people carried journey
ride rider | travel passengers carried use used
travel commute | go
carry transport | bring take
transport transit | carry
ship vessel boat ferry | craft
port harbour dock
dock quay wharf
captain skipper
crew | staff sailors
cargo freight | goods load
plane airplane aircraft jet airliner | flight
flight | plane aircraft fly
pilot | aviator fly
airline carrier | plane flight
airport | runway
takeoff liftoff blastoff launch | depart departure fly
depart departure | takeoff
land touchdown
helicopter chopper
aviation | aircraft
drone uav
speed fast velocity | quick
engine motor
charge recharge
punctual ontime | late delay
delay late overdue | behind postpone wait
late overdue behind | delay
early earlier
punctuality time
fare ticket | price
leak spill | escape
barrel | oil crude
power electricity energy | megawatt gigawatt kilowatt
`;
