/** Words that reports prefer to those of talk, first the formal ones, with what people ask in their stead. */
export const FORMAL_WORDS = `
succumb | die dead
bereaved | family mourn lose
deceased | dead die
offspring | child
remuneration emolument stipend | pay salary wage money
gratuity | tip
remunerate | pay
allocate allot apportion earmark | give set money budget
budget | allocate earmark
disburse disbursement | pay
levy surcharge | tax charge fee
relinquish forfeit | lose give surrender
vacate | leave empty
rehouse relocate | move home
convene | meet hold
deliberate deliberation | discuss think
endeavour | try
facilitate | help
expedite | speed
mitigate alleviate | ease reduce soften
exacerbate aggravate | worse worsen
curtail | cut reduce
augment supplement | add increase
deplete depletion | use reduce
erode erosion | wear weaken
rebound | recover rise
culminate | end
ensue | follow
constitute | make form
encompass | include cover
assert contend | say claim
rebut rebuttal repudiate | deny reject
denounce decry deplore | criticise attack condemn
laud | praise
espouse advocate | support back
stipulate | require say rule
mandate | order require
decree | order law rule
exonerate vindicate | clear innocent
remand | custody hold
extradite extradition | hand send
repatriate repatriation | return home
intern internment | detain prison
convey | carry take bring transport
despatch dispatch | send
fabricate | make build invent
assemble | build make put
dismantle dismantling | remove take break
inter interment | bury
exhume exhumation | dig
physician practitioner | doctor
paediatrician | doctor child
surgeon | doctor operate
consultant | doctor expert
pathogen | virus bacteria germ disease
administer | give
convalesce convalescence | recover
discharge | leave release
haemorrhage | bleed
laceration | cut wound
contusion | bruise
amputate amputation | lose cut
transplant | operation
tuition | study teaching lesson fee
curriculum syllabus | course taught
vice-chancellor | boss head university
headteacher headmaster headmistress principal | head boss school
headteacher | head school
dean | head university
rector | head university
provost | head university
bursar treasurer | money
literacy | read write
numeracy | maths
residence dwelling abode | home house
domicile | home
edifice | building
apparatus instrument | machine device equipment
appliance | machine device
contraption | machine device
aperture | hole opening
fissure crevice | crack
subside subsidence | sink
landslip landslide
inundate inundation | flood
precipitation | rain snow
conflagration | fire
combustible flammable inflammable | burn fire
extinguish | stop
ignition | fire start
detonate detonation | explode blow
projectile | bullet missile shell
casualty | hurt injured dead
fatality | dead die
perpetrator assailant | attacker
assailant attacker
misdemeanour | crime
larceny | theft
incarceration | prison jail
penitentiary | prison
custodial | prison
acquittal | cleared innocent
adjudicate | judge decide
arbitrate arbitration | settle dispute
litigant | sue
litigation | court sue
injunction | order ban court
subpoena summons | court order
affidavit | statement
testify | tell evidence
jurisdiction | court power area
statute statutory | law
legislature | parliament
legislate | law
promulgate | law
electorate | voters vote
plebiscite | vote
suffrage enfranchise | vote
incumbent | current
interim caretaker | temporary acting
inaugural | first
inauguration | begin sworn
abdicate abdication | throne quit king
accede accession | join throne
secede secession | leave independent
annex annexation | take seize
cede | give
armistice ceasefire truce | peace end
belligerent | war
combatant | soldier fighter
infantry cavalry | soldier troops
garrison | soldier troops fort
regiment | soldier troops army
battalion | soldier troops army
brigade | soldier troops army
conscript conscription | soldier
munitions ordnance | weapon bomb shell
sortie | flight raid
reconnaissance | spy look
procure procurement | buy
purchaser | buyer buy
vendor | seller sell
proprietor | owner
beneficiary recipient | receive get
liability | debt owe
arrears | debt owe
liquidity | cash
liquidation liquidator | bankrupt collapse
receivership administration | bankrupt
solvent | afford
audit | check account
ledger | book
expenditure outlay | spend cost
overhead | cost
fiscal | tax money financial
monetary | money
pecuniary | money
lucrative | profit money
profitable | profit money
loss-making | lose loss
commodity | goods
consignment | load goods shipment
shipment | goods load delivery
inventory | stock
wholesale | trade
retail | shop
premium | price
tariff | tax duty
subsidise subsidised | pay support cheap
privatise privatisation | sell sold private
nationalise nationalisation | state
divest divestment | sell
diversify | widen
outsource | contract
restructure restructuring | reorganise change
downsize | cut smaller
cutback retrenchment | cut
vacancy | job
workforce | workers
personnel | staff
recruitment | hire
attrition | loss leave
tenure | term years
stint spell | time period
sabbatical | leave
pensionable | pension
commission | order
unanimously | all
quorum | members
plenary | session meeting
communique | statement
memorandum | note agreement
dossier | file report
transcript | record
correspondence | letter
missive | letter
manuscript | book writing
periodical | magazine
bulletin | report news
footage | film
artefact relic | object
excavation dig | archaeologist
sarcophagus | tomb coffin
tomb grave | bury
coin hoard treasure
hoard | treasure find
skeletal skeleton remains | bone
fossil | remains bone
specimen | sample
species | animal
predator | hunt
prey | hunt eat
nocturnal | night
hibernate hibernation | sleep winter
migrate migration | travel fly move
breed breeding | reproduce young
offshore | sea
onshore | land
maritime | sea
aerial | air
terrestrial | land
celestial | sky
lunar | moon
solar | sun
orbit | circle round
trajectory | path
altitude | height high
velocity | speed
propulsion | engine
turbine | engine
reactor | nuclear
isotope | radioactive
particle | atom
molecule | chemical
catalyst | cause
hypothesis | theory
replicate | repeat
corroborate | confirm
refute | deny disprove
inconclusive | unclear
negligible | small
substantial considerable | big large
marginal | small slight
exponential | fast
incremental gradual | slow
concurrent simultaneous | same
erstwhile | former
nascent | new
obsolete outdated | old
dilapidated derelict | old ruin empty
pristine | clean
potable | drink
edible | eat
arid | dry
fertile | rich
lethal | deadly
benign | harmless
malignant | cancer
congenital | birth
hereditary | gene family
chronic | long
acute | severe
asymptomatic | symptom
contagious | spread
immune immunity | protect
sterile | clean
obese | fat
malnutrition malnourished | hungry food
famine | hungry food
destitute | poor
affluent | rich
deprived | poor
vulnerable | weak risk
elderly | old
adolescent | teenager
infant | baby
juvenile | young
septuagenarian | seventies old
centenarian | old
spouse | husband wife
sibling | brother sister
kinship | family
clandestine covert | secret
overt | open
tacit | silent
allegedly | claimed
purported | claimed
ostensibly | seem
confidential classified | secret
undisclosed | secret
imminent impending | soon
prolonged protracted | long
perennial | year
biennial | years
quarterly | quarter
fortnightly | weeks
diurnal | day
campaigner activist | protester critic
activist | protester
protester demonstrator | march
adversary | enemy
accomplice | helper
confidant | friend
aide | adviser assistant
emissary envoy | ambassador
delegate | representative
constituent | voter
taxpayer | public tax
motorist | driver
pedestrian | walker foot
cyclist | bike
commuter | passenger
evacuee | evacuate refugee
detainee | prisoner arrested
inmate convict | prisoner
prisoner inmate | jail prison
hostage captive
ransom | release free
captivity | held prison
`;
