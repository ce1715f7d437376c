/** Health, medicine, science, environment and weather. */
export const HEALTH_AND_SCIENCE = `
doctor physician medic doc gp clinician | staff surgeon
surgeon surgery surgical | operation doctor
surgery operation | surgeon
nurse | staff
patient | sick people participant
participant volunteer subject | enrolled patient people
medic paramedic | ambulance
ambulance paramedic
hospital infirmary clinic | ward medical
hospitalised admitted admission
admit admission | hospital entry
ward | hospital
medical clinical medicine | health
health healthy healthcare | medical
drug medicine medication meds remedy pharmaceutical | treatment pill
pill tablet | drug medicine
dose dosage | amount
prescribe prescription | give
painkiller analgesic | drug
antibiotic | drug
steroid corticosteroid | dexamethasone
vaccine jab immunise inoculate | shot injection
injection jab shot | needle
treat treatment therapy therapeutic | care cure
cure heal | treat treatment recover
therapy therapist treatment
care | treatment look
recover recovery recuperate | heal survive
symptom | sign
diagnose diagnosis | find
test | trial check examine
trial experiment test | study
study research trial investigation | survey
researcher scientist investigator | study team
scientist researcher | expert professor
disease illness ailment malady disorder sickness | condition infection
sick ill unwell poorly sicken | disease
condition | disease state
infect contagious infectious contagion | disease virus
epidemic outbreak pandemic | disease spread
virus viral | infection
bacteria bacterial microbe germ
covid coronavirus | virus pandemic
influenza flu
cancer tumour leukaemia | disease
heart cardiac coronary cardiovascular
lung pulmonary respiratory
kidney renal
liver hepatic
brain cerebral neurological
blood bleed | haemorrhage
bone fracture | skeleton
fracture broken | bone
stomach abdominal gut
gut intestine bowel | stomach
mental psychiatric psychological | mind
psychosis psychotic
depression | mental
pregnant pregnancy
birth born childbirth
obese overweight
smoke smoker | tobacco cigarette
cigarette tobacco | smoke
ecigarette ecig vape vaper
addict | dependent
alcohol booze liquor | drink
drunk drunken intoxicated | alcohol
injure injury hurt wound harm | casualty
hurt injured wounded harmed injury | pain
burn scald | fire
suffocate asphyxiate smother | choke
drown | water
faint unconscious | collapse
pain ache
survive survivor alive | live
alive living | survive
deadliest deadlier deadly lethal fatal | death killed
corpse body cadaver | dead
autopsy postmortem
funeral burial bury
bury burial | covered
side-effect reaction adverse | effect
adverse harmful negative | bad
harm damage hurt | injure
toxic poisonous toxin | harmful
ventilator | breathing oxygen
oxygen | breathing
breathe respiration
random randomly | assigned
assign allocate | given
percentage proportion share percent rate | fraction
rate | proportion percentage speed
physics physicist | scientist
chemistry chemist chemical | scientist
biology biologist biological | scientist
geology geologist geological | scientist
volcanologist volcanology | scientist geologist volcano
seismologist seismology | scientist earthquake
astronomer astronomy | scientist
meteorologist meteorology forecaster | weather
archaeologist archaeology | scientist
historian history historical
economist economics
mathematician mathematics maths
engineer | designer
professor academic lecturer | university
professor prof
academic scholar scholarly | university professor
theory theoretical hypothesis | idea
discover discovery | find uncover
invent inventor | design develop create
detect | find discover
observatory | observation
laboratory lab
analyse analysis analyst | examine study
examine inspect | study check
inspect inspector | check examine
sample specimen
data figures statistics | information
measure | record meter
instrument device tool | equipment
equipment gear apparatus kit | device
gene genetic genome dna
species | animal kind
evolve evolution | develop change
radiation radioactive | nuclear
gravity gravitational
planet planetary
star stellar | sun
sun solar
moon lunar
mars martian
space spaceflight | orbit
astronaut cosmonaut | crew
spacecraft spaceship | rocket craft
satellite | orbit
orbit | circle
telescope | observatory
environment environmental ecological | nature
nature | wild
wildlife fauna animals | nature species deer fish birds
animal creature beast | dog cat deer horse cow sheep elk bear pig
pet | dog cat
dog puppy hound canine spaniel | animal
cat kitten feline
horse pony equine
cow cattle bull | livestock
sheep lamb
pig swine pork
livestock cattle | animals
chicken hen poultry
bird avian
fish fisherman fishery | salmon
insect bug
habitat | environment home
extinct | die
endangered threatened | rare
conserve preserve | protect
reserve sanctuary | park
forest woodland woods | trees timber
tree | timber forest wood
timber lumber wood log | trees
felled | cut blown flattened
plant replant | grow
crop harvest | farm
flower blossom
grass lawn
soil earth | ground
water aquatic
lake reservoir | water
river stream creek | water
coast coastal shore seaside shoreline | beach
beach shore
sea ocean | water marine
tide tidal
tsunami | wave
glacier glacial | ice
ice icy frozen
snow snowfall snowy
volcano volcanic | mountain
volcano | mountain peak summit
summit peak top
mountain mount peak hill
swamp marsh wetland bog
cave cavern
weather climate | storm rain wind
wind windy gust breeze | gale storm
storm gale tempest | hurricane wind
tornado twister
lightning thunder thunderstorm
drought dry arid
rain rainfall rainy precipitation shower | wet
wet damp moist
fog mist
heatwave heat | hot
temperature | degrees hot heat celsius
celsius centigrade
cold chilly freezing | winter
emission exhaust | pollution
pollute contamination | emissions
sewage wastewater
rubbish litter garbage trash waste refuse debris
recycle | waste
renewable | energy
electricity power | energy
fuel petrol diesel gas gasoline | oil
ash | dust
plume column cloud | ash smoke
smoke smoky fumes
`;
