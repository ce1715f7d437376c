/**
 * Words that reports use for one another, one family a line, for what WordNet does not hold or holds apart. Every word
 * of a line may stand for every other. Words after a bar are wider or only often the same: they may stand for the words
 * before the bar, and these for them, at a lower weight, but not for each other. Co-hyponyms and opposites must
 * not share a line: "injured" is not "killed", and a minister is not a secretary.
 */
export const FAMILIES = `
kill killing killed die died death dead fatality fatal deadly perish lethal | murder slay assassinate massacre
injure injured injury wound wounded wounding hurt
victim casualty
attack assault attacker onslaught | bombing raid strike atrocity ambush shooting stabbing
bomb bombing explosive | device grenade
explode explosion blast detonate detonation blow | bomb bombing
foil foiled thwart prevent disrupt avert | stop block
arrest arrested detain detained detention apprehend detainee | custody hold
jail prison imprison imprisonment gaol incarcerate incarceration prisoner inmate | sentence custody cell
fine penalty penalise punish punishment | sanction
law legislation legislate legal statute | act bill regulation rule
ban prohibit forbid outlaw prohibition | bar block
threat threaten danger menace dangerous | risk hazard
risk hazard risky peril danger
extremist extremism radical | jihadist jihadi islamist militant terrorist fundamentalist
terrorist terrorism terror | jihadist jihadi
jihadist jihadi jihad
radicalise radicalisation radicalised
plot conspiracy conspire scheme plotter | plan
plan proposal propose planned intend intention
police policeman policewoman constable cop constabulary | officer
spy espionage | intelligence agent
soldier troop troops serviceman | military army
army military | force
weapon arms armament | gun bomb
tube underground subway metro | train
train railway rail railroad
build built construct construction erect builder
write wrote written author writer pen
buy bought purchase purchaser buyer acquire acquisition
sell sold sale seller
start begin began begun commence launch beginning onset | open initiate
end finish conclude cease ending | close stop complete expire
rise increase grow growth climb upward | up surge soar gain higher
fall decrease decline drop reduce reduction lower fewer | down cut slump shrink
cut reduce reduction
double twice twofold
half halve halved
big large huge biggest largest | major great vast
small little tiny smallest | minor
quick fast rapid speed quickly rapidly | swift soon
head leader chief boss lead led | director run president
found founded founder founding establish established establishment | create start set
create creation creator make made | design invent
invent invention inventor | create devise
discover discovery discoverer | find
company firm business corporation corporate enterprise | employer group
revenue turnover sales | income earnings
profit profitable earnings | income
loss lose lost
cost price expense expensive | spend pay
pay salary wage paid payment earn | income
money fund funding cash | finance budget
tax taxation levy duty
debt loan borrow borrowing | owe
lend lender | bank
bankrupt bankruptcy insolvency insolvent
invest investment investor
share stock | shareholder
merge merger | acquisition takeover
takeover acquisition acquire
job employ employment employee employer work worker | staff workforce
staff workforce personnel employee
unemployed unemployment jobless joblessness
dismiss dismissal sack fire fired redundancy layoff
resign resignation quit | leave
hire recruit recruitment appoint appointment
election elect vote voter ballot | poll
win won winner victory victorious | triumph
beat defeat defeated
government administration | state authority
parliament legislature parliamentary | commons
minister ministry ministerial
president presidential presidency
king queen monarch monarchy royal | throne
politics politician political
country nation state national | land
city town municipal | urban
village hamlet | town
capital
border frontier
region area district zone
war conflict warfare | battle
peace truce ceasefire armistice
treaty accord pact agreement | deal
agree agreement agreed deal | accept
refuse refusal reject rejection decline
contract agreement
court tribunal | judge trial judicial
trial prosecution prosecute | court
convict convicted conviction guilty
charge charged accuse accused accusation allege allegation indict
lawyer attorney solicitor barrister counsel
judge judgment ruling verdict | decision rule
decide decision
sue lawsuit litigation | claim
crime criminal offence offender | illegal
illegal unlawful illicit | criminal
theft steal stole stolen thief robbery rob | burglary
rape
kidnap abduct abduction hostage
hostage captive
research researcher study | scientist
scientist scientific science | researcher
investigate investigation probe inquiry enquiry investigator | examine
find finding found
show reveal revealed disclose demonstrate disclosure | indicate report
say said state tell told statement announce announced | claim declare report remark comment
announce announced announcement declare | reveal
warn warning warned | caution alert
describe description call called characterise | term label dub
name call called title | known
think believe belief opinion view | reckon feel
ask request demand | question
answer reply respond response
criticise criticism critic condemn | blame
praise commend
journalist reporter press | media correspondent
newspaper paper press | daily
media press
book novel | publication
publish publication publisher | release issue
internet web online cyberspace | digital
website site webpage | page platform
video footage film clip | content
film movie cinema picture
song music musical | track tune
album record
picture photograph photo image
technology tech technological
computer computing | machine
software program app
phone telephone mobile smartphone
remove removal delete deletion | down
suspend suspension suspended | ban block
allow permit permission | let authorise
require requirement must obligatory mandatory | need oblige
need necessary necessity
duty responsibility obligation responsible
travel travelled traveller journey trip | go visit
return returnee returning | back
leave departure depart
arrive arrival | come
flee fled escape refugee
refugee asylum | migrant
migrant immigrant immigration migration | emigrant
live living reside resident residence inhabit inhabitant dwell | home
home house residence | housing
house housing building dwelling
population inhabitant resident | people
people person individual human | man citizen
citizen citizenship national
child children kid | infant youth minor
man male men
woman female women
baby infant newborn
young youth youngster | teenager
old elderly age aged
birth born
marry marriage married wedding spouse | wife husband
wife spouse husband
mother mum mom
father dad
school education educational | college
university college | campus
pupil student | schoolchild
teacher teach taught teaching | professor
doctor physician | surgeon medic
hospital clinic | medical
nurse nursing
disease illness sick sickness | infection condition
infect infection infectious | virus
virus viral
vaccine vaccination vaccinate jab inoculation
drug medicine medication | pharmaceutical
treat treatment therapy | cure
patient
cancer tumour
heat hot warm warming | temperature
cold cool freezing
rain rainfall | precipitation
flood flooding
storm hurricane cyclone typhoon
earthquake quake seismic
climate | weather
pollute pollution pollutant | emission
emission emit | pollution
energy power | electricity
electricity electric electrical power
oil petroleum crude
petrol gasoline | fuel
nuclear atomic
car automobile vehicle motor
lorry truck
plane aircraft airplane aeroplane jet
airport airfield
fly flew flight
ship vessel boat
crash collision collide | accident
accident mishap
road street highway motorway
shop store retail retailer
shopping shop | retail
food eat meal | diet
drink beverage
money currency
dollar buck
euro eurozone
percent percentage | proportion share rate
average mean
number figure amount total | count
amount quantity sum
estimate estimated reckon | roughly
about around roughly approximately nearly
measure step | action
aim goal objective target purpose
cause reason caused | due result because
result outcome consequence effect
affect effect impact | influence
help assist aid assistance support | back
support back backed supporter | favour
oppose opposition opponent
rival competitor opponent competition compete
member membership
meet meeting met | summit conference
conference summit | meeting
speech address | speak
briefing brief
rule govern reign ruler
owner own owned ownership possess
contain include comprise consist
use used utilise usage user employ
watch view stream | see
see saw seen
hear heard
detect detection | spot identify
monitor surveillance | watch track
secret clandestine covert | hidden
famous well-known renowned celebrated
important significant major | key
dangerous unsafe hazardous
difficult hard difficulty tough
severe serious | harsh grave
likely probable probability likelihood | probably
record unprecedented | highest
former ex previous | past
previous prior earlier
recent recently lately | latest
current currently present presently | now
annual annually yearly | year
month monthly
week weekly
day daily
century
near nearby close
far distant distance
long length
high height tall
deep depth
wide width broad
heavy weigh weight
strong strength
religion religious faith | church
muslim islam islamic moslem islamist
christian christianity | church
jew jewish judaism
catholic catholicism
church cathedral chapel
god deity divine
prize award awarded honour | medal
player play
team club squad | side
match game | fixture
coach manager trainer
sport athletic | game
champion championship | title
goal score scored
artist art artistic | painter
paint painting painter
actor actress act
sing singer singing sang | vocalist
dance dancer
language speak spoken
animal creature | species
plant vegetation
tree forest wood
river stream
sea ocean marine maritime
mountain mount peak
island isle
land soil ground
farm farmer farming agriculture agricultural
mine mining miner
factory plant | mill
produce production producer manufacture manufacturer | make output
trade trader trading commerce | export import
export exporter
import importer
customer client consumer
bank banking banker
insurance insure insurer
market
economy economic
growth grow
handset phone telephone smartphone mobile
incident event occurrence | case accident
carrier | operator airline network
site website webpage | platform
platform | site network service
network | service platform
deadline limit timescale | within term
lawmaker legislator congressman mp parliamentarian | politician commons lord
kid kids child children youngster | minor
vape vaping | cigarette electronic
punctual punctuality | time
vacant vacancy unfilled empty | fill
order ordered | buy purchase
repair mend fix | fill restore
salvage rescue recover retrieve | save
mortality death die died fatality
primary main chief principal key | major
panel commission committee board | inquiry
inquiry enquiry investigation probe | panel board commission report
recommend recommendation advise advice | suggest propose
nickname nicknamed | call name
collapse collapsed | fall fail failure
indoors inside indoor
convertible | top roof
manager management | boss
fail failure failed | fault faulty
fault faulty defect defective flaw flawed
confirm confirmation corroborate | conclude agree
conclude conclusion finding | result decide
result finding outcome
rely reliance lean depend | use
bad severe serious intense grave
worse worsen deteriorate escalate escalation | increase rise grow upshift
change shift alter alteration amend amendment | widen reform new
reform overhaul | change
job post position role career occupation | work
probe investigation | operation inquiry
connect connected connection link linked relate related | tie
post content material | message
clip video footage | content
video footage | content material
delete remove erase | down
speed pace tempo rate | fast
hit strike struck | attack
blame blamed | cause fault responsible
biggest largest maximum highest | most
maximum max most | highest limit up
minimum least | lowest
advise advice guidance | recommend
suggest suggestion | propose
oversee supervise supervision | head run
chair chairman chairwoman chairperson | head
spokesman spokeswoman spokesperson | official
official officer | authority
join joined | link enrol
link connect joined | join
finance funded pay paid | fund
supply supplied provide provided provision
provide supply give offer
offer offered | promise give
promise pledge vow | offer
expect expected forecast predict prediction | estimate likely
forecast projection prediction | estimate
halt suspend pause | stop
resume restart | reopen
damage damaged harm | destroy
destroy destroyed destruction | damage ruin demolish
rebuild rebuilt reconstruct reconstruction | replace
replace replacement substitute | new
evacuate evacuation | leave
survive survivor survival | alive
missing disappear disappeared | lost
visible see seen | watch
size large big | area
cheap cheaper inexpensive | low
expensive costly | cost
wealthy rich | money
poor poverty
hungry hunger famine
opinion poll survey
pupil student | child
teenager adolescent teen | young
pensioner retiree elderly | old
motorist driver | car
cyclist bicycle bike cycling
pedestrian walker | foot
passenger traveller | rider people
journey trip ride | travel
ticket fare | price
delay delayed late lateness | postpone
overrun overspend | exceed budget
vote voted ballot | elect
approve approval approved authorise | agree vote
motion resolution | proposal
spend spent spending expenditure | cost
save saved saving
waste rubbish garbage trash refuse
recycle recycling
`;
