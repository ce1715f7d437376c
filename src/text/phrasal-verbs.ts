/**
 * Phrasal verbs and set phrases, one line each after the plain word that says the same. Written in their base form; the
 * forms of the verb are made from it. What means the same in nearly every
 * text belongs here; a verb of several meanings is read as one word ("pick up": "pickup"), and the vocabulary has its meanings.
 */
export const PHRASAL_VERBS = `
explode: blow up | blow itself up
erupt: blow its top
establish: set up
postpone: put off | push back | put back
propose: put forward
publish: put out | come out | bring out | go to press
extinguish: douse
remove: take down | get rid of | take away | strip out | clear away | weed out
delete: wipe out
suicide: commit suicide | take his own life | take her own life | take their own lives | take his life | take her life
expel: kick out | throw out | chuck out | kick off | drive out | turf out
participate: take part | take parts | taking part
attend: turn up | show up
present: in attendance
perform: carry out
cancel: call off
earmark: set aside | put aside for
blackout: power cut | power cuts | power failure | loss of power
dismiss: lay off | let go | end his contract | end her contract | end their contract | end its contract | terminate his contract | terminate her contract | terminate their contract | show the door
orphan: lose one or both parents | lose both parents | lose both his parents | lose both her parents | lose their parents
discover: find out
conclude: wrap up | come to the conclusion | come to the same conclusion | reach the conclusion | reach the same conclusion
stop: break off | leave off | put a stop to | put an end to | bring to an end
close: shut down | close down | shut up shop
deactivate: switch off | turn off
activate: switch on | turn on
continue: carry on | keep on | press ahead | go ahead
increase: go up | shoot up | step up | ramp up
decrease: come off
godown: go down
cutdown: cut down
takeeffect: take effect | come into force | come into effect | go into effect | enter into force
dropout: drop out
gounder: go under
renovate: do up | smarten up
cause: lead to | bring about | result in | give rise to
attribute: put down to | blame on | pin on
collapse: fall down | cave in
fell: knock over | blow down | topple over
die: lose one life | lose their life | lose his life | lose her life | lose their lives | lose his lives | pass away | drop dead | get killed
resign: step down | stand down
replace: take over from | fill in for | swap out
refuse: turn down
reject: turn away | vote down
demolish: tear down | knock down | pull down
abolish: do away with
reduce: cut back | scale back | bring down | scale down
examine: look into
investigate: look at
total: add up to | amount to | come to
cost: set back
manage: run | look after
appear: come up
escape: get away | run away | break out | break free
return: come back | go back | get back | head back | give back | hand back | send back | bring back | take back | hand in
repay: pay back
abandon: walk away from | leave behind
approve: sign off | give the go ahead | give the green light
introduce: phase in
earn: rake in
enter: get in | go in
prison: behind bars
imprison: lock up | send to prison | send to jail | put in prison | put behind bars
arrest: take into custody
detain: hold in custody
currently: at the moment | right now | at present | for now
head: in charge of | take charge of | at the helm of | at the head of
lead: head up
annual: per year | a year | each year | every year
daily: per day | a day | each day | every day
weekly: per week | a week | each week | every week
monthly: per month | a month | each month | every month
sideeffect: side effect | side effects
consist: make up of
marry: get married | tie the knot
intend: set out to
tolerate: put up with
admit: own up
support: stand up for | stand by | in favour of | in favor of | come out in favour of | get behind
oppose: come out against | speak out against
criticise: hit out at | lash out at | have a go at | speak out
blame: point the finger at
solve: sort out | iron out
understand: figure out | make sense of
choose: opt for | settle on | plump for
use: make use of | put to use
avoid: steer clear of | keep away from | stay away from
prevent: head off | ward off | stave off
steal: make off with | get away with | run off with
deceive: rip off
attack: set upon | go after | lay into
fail: break down | fall through | go wrong | come to nothing
bankrupt: go bust | go broke | go bankrupt | out of business
succeed: pull off
produce: churn out
happen: take place | come about
begin: start off | get going | get under way | get underway | set in motion
open: open up
fund: pay for | foot the bill
buy: snap up | splash out on
sell: sell off | put up for sale | go on sale | put on the market
launch: hit the market | hit the shops | bring to market | roll out | come to market | come onto the market
join: join up | enlist
enrol: sign on
demand: call for
urge: call on | call upon
expect: look forward to
await: wait for
obey: abide by | stick to | comply with
enforce: crack down on | clamp down on
crackdown: clampdown
visit: drop by | drop in on | stop by | call in on
encounter: come across | come up against
fight: take on | do battle
confront: face up to | stand up to
disappear: go missing
recover: get over | get better | pull through
discharge: send home
search: look for | hunt for
contact: get in touch | get in touch with | get hold of
explain: spell out | point out
describe: refer to as
nickname: go by the name of
originate: come from | stem from
destroy: burn down
extinct: die out
burn: catch fire | go up in flames | on fire | burst into flames | set fire to | set on fire | set alight
exhaust: run out
lack: run out of
spend: fork out | shell out | splash out
pay: cough up
donate: give away
distribute: hand out | give out
surrender: give in | hand over
strand: run aground
surround: close in on
exceed: go over | go beyond
survive: get through | make it out alive | come out alive | live through
unhurt: in one piece | safe and sound | out of harm
abroad: out of the country | in another country | in other countries
unemployed: out of work | out of a job
pregnant: with child | expecting a baby
free: for free | at no cost | free of charge | without charge | for nothing
expensive: cost a lot
maximum: at most | no more than | up to
immediately: right away | straight away | at once
simultaneously: at the same time
temporary: for the time being
previously: in the past
recently: of late
violent: by force
illegal: against the law | against the rules | not allowed | break the law | outside the law
legal: within the law
lawsuit: legal action | court case | court action | legal proceedings
sue: take to court | go to court | take legal action | bring a case against
prosecute: put on trial | bring to trial
punish: bring to justice
responsible: to blame | at fault
homeless: sleep rough
injure: get hurt | get injured
vote: go to the polls | cast a ballot
election: at the polls
govern: in power | in office
wealthy: well off | well heeled
poor: badly off | hard up
profit: make money
retire: call it a day
elderly: old age pensioner | senior citizen | senior citizens | old people
minor: under age
worldwide: around the world | across the world | all over the world | around the globe | across the globe | throughout the world
nationwide: across the country | around the country | all over the country | throughout the country
online: on the internet | on the web | on the net
vacant: up for grabs
punctual: on time | on schedule
late: behind schedule | not on time
dangerous: not safe
population: number of inhabitants
underway: in progress | under way
effective: in force
ongoing: on the go
career: in the business | line of work | working life
bankrupt: go to the wall
headquarters: head office | head offices | main office | home base
die: lose lives | lives lost | lives were lost | lives have been lost | lives had been lost | life lost | loss of life | cost their lives | cost his life | cost her life | end up dead
kill: cost the lives | claim the lives | take the lives | claim lives | cost lives | take lives
peak: highest point | high point | all time high | highest level
lowest: low point | lowest point | all time low | lowest level
arrest: bring in for questioning
suspected: under suspicion
investigate: under investigation | under scrutiny | on the radar
compensate: make up for | make good
start: kick off | get off the ground | set the ball rolling
recover: bounce back | back on its feet
increase: on the rise | on the up
decrease: on the wane | on the decline
threaten: at risk | in danger | under threat
decide: make up their mind | make up his mind | make up her mind | reach a decision | make a decision
agree: see eye to eye | come to an agreement | reach an agreement | reach agreement | strike a deal
disagree: fall out over | at odds
retreat: pull back | fall back
withdraw: pull out | pull out of | back out | back out of
defeat: lose out to
apologise: say sorry
thank: say thank you
promise: give their word | make a promise | make a commitment
suggest: come up with
ban: put a ban on | make illegal
approve: vote through | wave through | say yes to
reject: say no to | knock back
protest: take to the streets | march against
strike: down tools | go on strike | walk out
evacuate: move out | clear out
flee: run for their lives | take flight
hide: cover up | hush up | keep quiet about
reveal: bring to light | come to light | make public | go public
warn: raise the alarm | sound the alarm
overdue: past due
rebuild: build again | put back together
fund: put up the money | put money into | pump money into | pour money into
invest: plough into
save: put aside
owe: in debt
earn: take home | get paid
buy: take over | buy up | buy out | get hold of
employ: on the payroll | on the books
overspend: go over budget
undergo: go under the knife
infect: go down with | come down with
vaccinate: get a jab | get the jab | get jabbed
quarantine: shut away | cut off from others
sink: go down with all hands
crash: plough into | smash into | run into the back of | bump into
overturn: tip over | flip over
land: touch down
visible: in sight | in view
nearby: close by
currently: these days
soon: before long
mostly: for the most part | by and large
together: side by side
alone: on his own | on her own | on their own | single handed
voluntarily: of their own accord
responsible: answerable for
retain: hold on to | hang on to
rely: count on | bank on
resemble: look like | take after
explode: go bang
heart: cardiac arrest
paramedic: ambulance crew
pickup: pick up
goon: go on
gooff: go off
setoff: set off
cutoff: cut off
comedown: come down
bringin: bring in
comein: come in
takeoff: take off
liftoff: lift off | blast off
takein: take in
putup: put up
lightup: light up
breakup: break up
holdup: hold up
workout: work out
payoff: pay off
giveup: give up
bringup: bring up
signup: sign up
splitup: split up
makeup: make up
turnout: turn out
gothrough: go through
goforward: go forward
getout: get out
travel: on its way | on his way | on her way | on their way | en route | bound for | head for | head to
testify: on the stand | on the witness stand | in the witness box | in the witness stand | take the stand | give evidence
derail: come off the rails | come off the tracks | leave the rails | leave the tracks | jump the tracks
growup: grow up
repel: drive back | beat back | fight off | push out of | drive out of
testify: give evidence | on the stand | take the stand | on the witness stand | in the witness box
redundant: lose their job | lose their jobs | lose his job | lose her job | job loss | job losses | job cut | job cuts
control: under the control of | in the hands of
enter: gain access | gain entry
`;
