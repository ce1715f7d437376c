/** What most reports are about: deaths and attacks, law, money, work, people, things and what is done with them. */
export const GENERAL = `
kill die died death dead fatality deadly perish lethal | murder slay assassinate massacre
victim casualty
attack assault onslaught | bombing raid strike atrocity ambush shooting stabbing
explode explosion blast detonate blow | bomb
foil thwart prevent disrupt avert | stop block
arrest detain detention apprehend detainee | custody hold
jail prison imprison incarcerate inmate | sentence custody cell
fine penalty penalise punish | sanction
law legislation legal statute | act bill regulation rule
ban prohibit forbid outlaw | bar block
threat threaten danger menace | risk hazard
risk hazard risky peril danger
extremist extremism radical | jihadist jihadi islamist militant terrorist fundamentalist
terrorist terrorism | jihadist jihadi
jihadist jihadi jihad
plot conspiracy conspire scheme plotter | plan
plan proposal intend intention
police policeman policewoman constable cop constabulary | officer
spy espionage | intelligence agent
soldier troop serviceman | military army
army military | force
weapon arms armament | gun bomb
tube underground subway metro | train
build construct erect builder
write author writer pen
buy purchase buyer acquire acquisition
sell sale seller
start begin commence launch onset | open initiate
end finish conclude cease | close stop complete expire
rise increase grow growth climb upward | up surge soar gain higher
fall decrease decline drop reduce reduction lower fewer | down cut slump shrink
half halve
big large huge biggest largest | major great vast
small little tiny smallest | minor
quick fast rapid speed quickly rapidly | swift soon
head leader chief boss lead | director run president
found founded founder establish | create start set
create creation creator make | design invent
invent inventor | create devise
discover discovery discoverer | find
company firm business corporation enterprise | employer group
revenue turnover sales | income earnings
cost price expense | spend pay
pay salary wage payment earn | income
money fund cash | finance budget
debt loan borrow | owe
lend lender | bank
bankrupt bankruptcy insolvency
invest investor
share stock | shareholder
merge merger | acquisition takeover
job employ work worker | staff workforce employee
unemployed unemployment jobless
dismiss sack layoff | redundancy fire
hire recruit appoint
election vote voter ballot | poll
win winner victory | triumph
parliament legislature parliamentary | commons
minister ministry ministerial
president presidential
monarch monarchy royal | king queen throne
politics politician
country nation | state land
city town municipal | urban
village hamlet | town
border frontier
region area district zone
war conflict warfare | battle
peace truce ceasefire armistice
treaty accord pact agreement | deal
agree agreement deal | accept
refuse reject decline
court tribunal | judge trial judicial
trial prosecution | court
convict guilty
charge accuse allege indict
lawyer attorney counsel | solicitor barrister
judge judgment ruling verdict | decision
crime criminal offence offender | illegal
illegal unlawful illicit | criminal
theft steal thief | rob burglary
research study | scientist
scientist scientific science | researcher
investigate probe inquiry enquiry | examine
show reveal disclose demonstrate disclosure | indicate report
say state tell statement announce | claim declare report remark comment
describe description call characterise | term label dub
think believe belief opinion view | reckon feel
ask request demand | question
journalist reporter press | media correspondent
newspaper paper press | daily
book novel | publication
website site webpage | page platform
video footage film clip | content
film movie cinema picture
song music | track tune
allow permit permission | let authorise
require must obligatory mandatory | need oblige
need necessary necessity
duty responsibility obligation
travel journey trip | go visit
return returnee returning
flee escape refugee
refugee asylum | migrant
migrant immigrant migration | emigrant
home house residence
house building dwelling
people person individual human | man citizen
child kid | infant youth minor
old elderly age aged
marry marriage wedding spouse | wife husband
husband marry
wife marry
spouse | wife husband
school education | college
university college | campus
heat hot warm | temperature
cold cool freezing
storm hurricane cyclone typhoon
emission emit | pollution
energy power | electricity
oil petroleum crude
nuclear atomic
airport airfield
fly flight
crash collision collide | accident
road street highway motorway
food eat meal | diet
money currency
euro eurozone
number figure amount total | count
amount quantity sum
estimate reckon | roughly
about around roughly approximately nearly
measure step | action
cause reason | due result because
affect effect impact | influence
help assist aid support | back
rival competitor opponent competition compete
member membership
meet | summit conference
conference summit | meeting
rule govern reign ruler
owner own ownership possess
contain include comprise consist
use used utilise usage user employ
watch view stream | see
detect | spot identify
secret clandestine covert | hidden
important significant major | key
severe serious | harsh grave
former ex previous | past
recent lately | latest
strong strength
muslim islam moslem islamist
christian | church
catholic catholicism
god deity divine
prize award honour | medal
player play
sport athletic | game
artist art | painter
actor actress act
language speak
animal creature | species
plant vegetation
tree forest wood
sea ocean marine maritime
island isle
land soil ground
farm farmer agriculture
mine miner
produce production manufacture | make output
trade trader commerce | export import
bank banker
incident event occurrence | case accident
carrier | operator airline network
platform | site network service
network | service platform
deadline limit timescale | within term
lawmaker legislator congressman mp parliamentarian | politician commons lord
vape | electronic
vacant vacancy unfilled empty | fill
aboard | carry
birth | baby newborn
outnumber exceed
order | buy purchase
repair mend fix | fill restore
salvage rescue recover retrieve | save
mortality death die died fatality
panel commission committee board | inquiry
inquiry enquiry investigation probe | panel board commission report
recommend advise advice | suggest propose
nickname | call name
collapse | fall fail failure
convertible | top roof
fail failure | fault faulty
confirm corroborate | conclude agree
conclude conclusion finding | result decide
rely reliance lean depend | use
bad severe serious intense grave
worse worsen deteriorate escalate | increase rise grow upshift
change shift alter amend | widen reform new
reform overhaul | change
job post position role career occupation | work
career | work serve job
probe investigation | operation inquiry
connect link relate | tie
post content material | message
video footage | content material
delete remove erase | down
speed pace tempo rate | fast
hit strike | attack
biggest largest maximum highest | most
maximum max most | highest limit up
advise advice guidance | recommend
oversee supervise supervision | head run
official officer | authority
join | link enrol
link connect joined
finance funded pay
supply provide provision
provide supply give offer
offer | promise give
promise pledge vow | offer
expect forecast predict | estimate likely
damage harm
replace substitute | new
missing disappear | lost
visible see | watch
size large big | area
cheap cheaper inexpensive | low
opinion poll survey
pensioner retiree elderly | old
pedestrian walker | foot
journey trip ride | travel
overrun overspend | exceed budget
approve authorise | agree vote
motion resolution | proposal
`;
