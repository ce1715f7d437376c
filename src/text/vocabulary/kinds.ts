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
punishment: fine prison jail sentence ban penalty execution
penalty: fine prison jail sentence
law: act bill directive
measure: law ban rule
platform: facebook twitter youtube
`;
