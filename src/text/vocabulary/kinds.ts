/**
 * Kinds of a thing, after the word for all of them: the kind stands for the word ("animals": "deer"), never the word for the
 * kind, and no kind for another. WordNet is asked for one step more special words only; these are farther.
 */
export const KINDS = `
animal: dog cat horse cow sheep pig goat deer elk bear wolf fox lion tiger elephant monkey whale dolphin seal bird fish snake frog mouse rat rabbit cattle
wildlife: deer elk bear wolf fox bird fish salmon trout whale seal insect animal
creature: dog cat horse deer elk bear wolf bird fish animal insect
building: house school hospital church hotel tower factory shop restaurant station museum theatre palace castle library warehouse apartment
weapon: gun bomb knife rifle pistol missile rocket grenade sword tank machete
crime: murder theft robbery fraud rape assault burglary arson larceny manslaughter terrorism kidnapping smuggling
disaster: earthquake flood fire hurricane explosion crash eruption landslide tsunami storm drought
disease: cancer malaria cholera hiv aids influenza tuberculosis diabetes measles pneumonia covid ebola
illness: cancer malaria cholera influenza tuberculosis diabetes pneumonia covid
drug: cocaine heroin cannabis aspirin antibiotic steroid insulin morphine penicillin dexamethasone
medicine: aspirin antibiotic steroid insulin morphine penicillin
relative: mother father brother sister son daughter wife husband uncle aunt cousin grandmother grandfather
family: mother father brother sister son daughter wife husband
parent: mother father
metal: iron steel copper gold silver lead tin aluminium zinc nickel
fuel: petrol diesel coal oil gas wood kerosene
gas: oxygen nitrogen hydrogen methane carbon helium
sport: football cricket tennis rugby basketball hockey golf swimming athletics baseball boxing cycling
crop: wheat rice maize corn cotton barley potato soybean
food: bread meat rice fruit vegetable fish cheese milk
fruit: apple banana orange grape
tree: oak pine fir spruce ash birch maple
season: spring summer autumn winter
colour: red blue green yellow white black orange purple brown grey pink
language: english french german spanish arabic latin chinese russian italian portuguese
religion: christianity islam judaism hinduism buddhism
currency: dollar euro pound yen won yuan franc
money: dollar euro pound
politician: minister president senator mp governor mayor chancellor secretary premier
minister: secretary chancellor taoiseach
official: minister secretary officer governor mayor commissioner spokesman
profession: doctor lawyer teacher engineer nurse journalist professor editor
occupation: doctor lawyer teacher engineer nurse farmer professor editor
relation: brother sister son daughter cousin uncle aunt
injury: burn wound fracture cut bruise
limb: arm leg
weather: rain snow wind storm sun fog
waterway: river canal
road: street motorway highway avenue
structure: bridge tower dam building
premises: pub shop restaurant hotel office factory club
instrument: piano violin guitar drum flute
music: jazz rock pop opera classical
science: physics chemistry biology mathematics astronomy
subject: mathematics history science physics
device: phone computer camera tablet sensor monitor
furniture: chair table bed
clothes: coat shirt dress trousers shoes
liquid: water oil petrol
insect: ant bee fly beetle mosquito
bird: eagle owl duck pigeon
fish: salmon trout cod tuna
capital: london paris berlin rome madrid moscow beijing tokyo washington dublin edinburgh cardiff
continent: europe africa asia america australia antarctica
punishment: fine prison jail sentence ban penalty execution suspend disqualify dismiss
honour: obe mbe cbe kbe dbe knighthood damehood peerage title medal
penalty: fine prison jail sentence
law: act bill directive
measure: law ban rule
usa: washington
russia: moscow kremlin
china: beijing
weight: kilogram pound ounce tonne gram stone
height: metre foot storey
length: metre kilometre mile foot
distance: metre kilometre mile
depth: metre foot
temperature: degree celsius fahrenheit
speed: mph kph knot
runner: sprinter hurdler
critic: campaigner opponent activist
machine: apparatus detector engine pump printer
painting: canvas portrait landscape fresco watercolour
picture: canvas portrait landscape
attack: stabbing shooting killing bombing raid ambush
suspect: arrest detainee
child: boy girl son daughter pupil baby toddler teenager
kid: boy girl son daughter pupil baby toddler teenager
youngster: boy girl teenager pupil student
teenager: boy girl
staff: doctor nurse carer teacher officer worker
medic: doctor nurse paramedic surgeon carer
carer: nurse
footballer: goalkeeper striker midfielder defender player winger
player: goalkeeper striker midfielder defender batsman bowler
athlete: runner sprinter swimmer footballer cyclist rower gymnast player boxer
sportsman: footballer goalkeeper cricketer boxer runner player
soldier: guardsman infantryman private sergeant corporal marine paratrooper
officer: captain colonel major lieutenant sergeant constable inspector superintendent admiral
sailor: captain admiral seaman
scientist: physicist chemist biologist geologist geophysicist astronomer virologist climatologist epidemiologist seismologist volcanologist
expert: engineer scientist professor analyst economist epidemiologist geologist
engineer: physicist
artist: painter sculptor singer musician
writer: novelist poet author journalist playwright
musician: singer pianist guitarist drummer violinist cellist
entertainer: singer actor comedian
criminal: thief robber burglar murderer fraudster smuggler
worker: nurse teacher driver miner cleaner builder
leader: president minister chairman mayor governor king queen captain chancellor
boss: chairman executive director president manager
chief: chairman executive director president
ruler: king queen emperor president
royal: king queen prince princess duke
clergyman: priest bishop vicar
lawyer: barrister solicitor prosecutor
force: police army navy
insect: mosquito locust
vessel: ferry tanker submarine trawler yacht
boat: ferry trawler yacht dinghy canoe
ship: ferry tanker submarine liner frigate destroyer
aircraft: helicopter jet glider drone
plane: jet airliner glider
vehicle: car lorry bus van truck motorcycle tractor tram
company: airline bank supermarket brewery retailer
firm: bank retailer supermarket
organisation: charity union association agency bank
charity: foundation trust
watchdog: ofcom ofsted ofgem ofwat
virus: ebola hiv coronavirus influenza
illness: ebola measles
symptom: fever cough headache rash vomiting diarrhoea pain fatigue nausea
problem: pain fault crack leak shortage
metal: steel iron lithium cobalt
chemical: chlorine ammonia mercury arsenic lead
pollutant: dioxide soot lead mercury
greenhouse: methane dioxide
treatment: surgery drug injection vaccine antibiotic transfusion
drug: sedative anaesthetic painkiller ketamine
region: county province state
area: county district province
body: committee council commission agency board
authority: council agency regulator
exam: gcse
qualification: degree diploma gcse
school: academy primary secondary nursery
housing: flat house
home: house flat apartment
accommodation: hotel flat hostel
document: letter report contract treaty memo
channel: bbc itv cnn
broadcaster: bbc itv cnn
newspaper: guardian telegraph times mirror
platform: facebook twitter youtube
`;
