/** Everyday words for persons, things and qualities, with the words that reports have for them. */
export const EVERYDAY_THINGS = `
planet earth world globe | global
army military | defence forces
defence | army military
government | public state ministry
book | account audit
account | book
agency | service body organisation department bureau
organisation body | group agency association
body | organisation council agency
spy intelligence | security
chance odds likelihood probability | likely possible
odds chance | likely
possibility chance | possible may
stage phase | level step point
level | stage
corner edge | side part
truth reality | true real
orphan orphaned | parent
widow | husband
widower | wife
worst | highest most severe
best | highest most
option alternative choice | possibility
sedate sedative tranquilliser anaesthetic anaesthetise | drug
factor | driver cause reason
link | driver factor
wrong | mistake error
missing absent | without omit lack
omit | leave missing
headquarters | based office
based headquartered | stands located
place site | area town city village
countryside rural | farm
estate | housing
housing | estate flat
homeless | street rough displace
shop retailer | business
business | work
branch office | shop
labourer worker
carer | nurse doctor
nurse | carer
patient | case infection
infection | case virus
virus | disease bug
bug | virus fault germ
wellbeing health
fever | temperature
emergency | urgent
crisis | trouble problem
setback | blow problem delay
lack shortage | short
shortfall gap | difference
difference gap | change
trend pattern
amount quantity | volume
length | distance
distance length
weather | conditions storm rain
circumstance condition
rain downpour | storm
fume | gas smoke
dirty polluted | pollution
pollution dirty | smog
loud noise noisy | sound
smell odour stench
movie film | video
programme | show series
scheme programme project | plan
project scheme | plan work
initiative scheme programme | plan project campaign
campaign initiative | drive
strategy plan | policy
policy plan | strategy rule
rule | policy guidance
permission approval | agree
document | paper file report letter
paper | document report study
report | document study
information details | data
idea | plan thought
thought idea
guidance | rule
opinion view stance | position
role | part job
expert specialist | scientist professor academic
employer boss | owner
mayor | leader
official | worker
degree | course qualification
qualification | degree exam
talent skill | gift
gift donation | present
savings | money
debt | money loan
budget | money fund
tax | charge fee
holiday | break trip
route road path | way
lorry truck | vehicle
van | vehicle
contest competition | race
supporter backer | fan
critic | opponent against
opponent critic | against
ally friend | partner
cost | burden
burden | cost
consequence | price result
upshot result | outcome
fallout | consequence effect result
downside drawback disadvantage | problem risk
advantage benefit upside | gain
benefit | help gain good
drawback | problem
strength | power advantage
weakness flaw | fault problem
flaw | weakness
mess | problem chaos
chaos disorder | confusion
confusion | unclear
hope | optimistic optimism
optimistic | hope
pessimistic | doubt
sceptical doubt | critic
keen eager | want
eager | want
reluctant unwilling | refuse
willing | ready agree
ready | willing
proud pride
ashamed shame
guilty | blame
calm | quiet
brave courage bravery | hero
hero | brave
scary | danger
unlucky unfortunate
huge | biggest
tiny | small
dear expensive | cost
pricey expensive
cheap | cost
spare | extra
lacking | without
plenty | many
handful | few
bunch | several
odd | strange
secretive | secret
banned | illegal
legal | allowed
compulsory mandatory | must
optional voluntary | choose
weekend | saturday sunday
fortnight | weeks
dawn sunrise | morning
dusk sunset | evening
nighttime | night
lunchtime midday | noon
rush-hour | traffic peak
heyday | peak
birthplace | born
hometown | born city town
upbringing | raised grew
childhood | young boy girl child growup
growup upbringing | raise
news word rumour | tidings
schooling | school educated
youth | young
ancestor forefather | family
descendant | family
relation | family
fiance | engaged
flatmate | friend
neighbourhood | street
passer-by bystander | witness
onlooker bystander | witness
volunteer | help
helper volunteer | help
rescuer | diver firefighter volunteer
saviour rescuer
fire-brigade firefighter | fire
firefighter | fire
coastguard lifeboat | sea
bodyguard guard
watchdog regulator | office
ombudsman | watchdog
think-tank thinktank | institute
institute | university
lab laboratory | institute
boffin scientist | expert
inventor | made
founder | set started
creator maker | made
architect designer | design
builder contractor | company
supplier | company firm
subcontractor contractor supplier
lender bank | loan
creditor | owe lender debt
auditor accountant | audit
audit | check
bookkeeping accounting | account
balance-sheet | account
payout payment | compensation dividend
dividend | payment payout shareholder
pay-off severance
bonus | reward pay
salary | make earn
perk benefit
overtime | hours
staffing | staff
manpower staff | workers
shortlist | candidate
newcomer | new
incumbent | current
deputy | vice assistant
frontrunner favourite
favourite | popular
popular | favourite
turnout | vote
ballot | elect vote
seat | constituency
poll | election
manifesto | promise
pledge | promise
backbencher | mp
cabinet | minister
whitehall | government
kremlin | russia russian
`;
