/** What people do: saying, thinking, beginning, ending, having, moving, making, and the nouns for it. */
export const ACTIONS = `
say saying state | claim tell announce declare add report warn argue comment
tell inform | say
announce declare proclaim | say reveal unveil publish propose
propose suggest | plan announce recommend want put
suggest propose | recommend idea
reveal disclose disclosure unveil divulge expose | announce say show
disclose disclosure reveal | publish
claim assert allege contend maintain insist | say argue accuse
argue argument contend | claim say
complain complaint grievance | criticise said report protest blame
remark comment | said
mention refer cite | say named
describe description depict portray | call said
portray depict portrayal | play show
explain explanation | reason say because
warn alert caution | said danger
alert warning alarm | level threat
notify notification notice inform | tell
report account | say announce
statement said announcement declaration
speech address talk lecture | spoke briefing
speak talk address | said speech tell
celebrate | parade party gather cheer
talk speak discuss chat | said
discuss debate talk | consider
debate discussion | argue
conversation talk chat discussion
briefing conference | talk meeting speech
ask request query | question
question query | ask
request ask appeal call | demand
demand call | ask require want seek
beg plead
answer reply response respond | react
respond response reply react reaction | answer
accuse blame allege charge | claim
blame fault responsible attribute | cause accuse put
attribute ascribe | blame credit put caused
criticise condemn denounce | attack complain blame
praise applaud commend hail | welcome
thank gratitude
apologise | sorry
admit acknowledge concede | say accept
confirm verify | agree conclusion reached
verify confirm check | prove
pledge promise vow undertaking | commit
commit | pledge
guarantee assure ensure
ensure guarantee secure | make
persuade convince | urge
urge encourage | call ask
encourage urge | support
advise advice | recommend counsel
order command instruct | tell direct
instruct order | teach
show display demonstrate | reveal indicate prove
demonstrate show prove
indicate suggest | show
prove proof | show
sign signal indication
highlight emphasise stress underline | point
emphasise emphasis stress highlight
point highlight
name call dub title | term known nickname
call named dub term | describe
nickname dubbed | called known
known famous called
famous known renowned celebrated well-known
think believe reckon | consider feel say
believe belief think reckon | say view opinion
reckon think believe estimate | expect
consider regard deem | think
opinion view viewpoint stance attitude | believe think
view opinion | see
feel | think
know knowledge aware
understand comprehend | know
doubt | uncertain question
suspect suspicion | believe
assume assumption presume suppose | expect predict forecast
predict forecast foresee project anticipate | expect assume estimate
expect anticipate await | predict forecast due likely assume
forecast predict projection outlook | expect estimate
hope | wish want expect
want wish desire seek | ask demand hope like
intend intention plan aim | mean want
aim goal objective target purpose intent | intend mean
purpose aim goal intention | reason
meant intended | designed supposed
plan scheme | intend propose
decide decision choose resolve determine | agree
choose choice select pick | decide elect appoint
pick choose select | take
prefer favour | choose
favour support back | prefer
remember recall
learn | find discover
find discover locate | conclude
search seek look hunt | find
seek look | ask want
check verify inspect | test
notice spot observe | see
see sight witness watch | notice
watch observe monitor | see look
monitor surveillance track | watch measure
track trace | follow
follow | track
hear listen
worry concern anxiety anxious fear | alarm
concern worry fear | about
fear afraid worry | scared concern
afraid scared frightened fear | terrified
happy pleased glad satisfied delighted | content
satisfied satisfaction happy content
angry anger furious outrage fury
sad unhappy
shock surprise | stun
surprise unexpected
start begin launch commence initiate | open first
open | start begin inaugurate
continue proceed persist resume | go still last
resume restart reopen | continue
restart resume reboot
end finish cease conclude terminate | stop close over
finish complete end | done
stop halt cease end | block prevent suspend quit
halt stop suspend | pause
quit resign leave stop
suspend suspension halt pause | stop ban block remove
interrupt disrupt | stop
disrupt | disturb
delay postpone defer | late
postpone delay defer shelve | later
cancel scrap | drop stop
abandon drop scrap | leave
prevent avoid avert | stop foil
avoid prevent | escape
block obstruct | stop prevent
hinder hamper impede obstruct | prevent
tackle combat | fight deal address handle
handle | deal manage treat
cope | manage deal
solve solution resolve
problem trouble difficulty issue | fault
issue problem | matter
fault defect flaw malfunction faulty | failure problem error
failure failed | fault collapse
fail failure unsuccessful
malfunction fault | fail
succeed success successfully | manage achieve
achieve accomplish attain | reach succeed
reach attain | get arrive
attempt try tried bid effort endeavour | seek
effort attempt | work
manage run | control lead
run operate | manage perform conduct organise
operate run
operator | company runs
operation | activity mission
control | manage
lead leader leadership head | run chief
head leader chief | lead director manager
guide guidance | lead
organise arrange | run
arrange organise | plan
ready prepared
host | held
hold | keep
keep retain | hold stay pocket
have possess own
own owner possess belong | have
belong owned | member
get obtain receive acquire gain | win
receive get receipt | given
acquire acquisition obtain | buy get
give grant provide donate hand | offer award
grant awarded give | allow
send dispatch | deliver transmit issue
issue | send publish release give
distribute | share spread
share | split
collect gather | raise
gather assemble collect | meet
assemble gather | build
meet | gather
attend present attendee | come
present attend | there
participate | involved enrolled
participant entrant | patient member volunteer
involve participate
join | enter member
enter entry | join
leave depart exit | go quit
depart departure leave | exit
arrive come | reach
travel journey go
return comeback
move relocate shift transfer | go
flee escape | leave
rush hurry dash
climb climber ascend ascent
descend descent
throw hurl toss
push shove | drive
pull drag haul
carry transport
bring carry fetch | take
put placed set
remove delete strip eliminate | take clear away
eliminate eradicate | remove end
hide conceal | secret
build make
make create produce manufacture | build
create creation creator | make found form establish produce develop
form formation | create
found founded founder foundation establish | create start
develop | create design make
use used usage utilise employ | apply
apply application | use valid
employ employment | use
consume consumption | use eat
link connection tie tied | joined associated
associate linked | connected
relate relationship | linked connected
separate split divide
combine | merge together
mix mixture blend
include contain | comprise among
contain include | hold
consist comprise made | include composed
compose made
cover coverage | include apply
affect impact influence hit | damage hurt
influence influential | affect
effect impact consequence result | affect
consequence result outcome effect
result outcome findings | conclusion
lead cause
cause trigger prompt provoke | lead because due bring
trigger prompt spark cause | set lead
reason cause motive | because why
require need | must have
support | back help favour
oppose opposition opponent against | resist reject object
resist oppose
reject refuse | deny
accept | agree approve take
agree agreement consent | accept
approve endorse authorise ratify license | agree accept pass back
authorise approve | allow
adopt | approve take
recognise recognition acknowledge
trust confidence
confident | sure
register registration record log | list enrol
clean clean-up | clear
dig excavate
hit struck | collide
sleep asleep
wake awake
wait await
live reside dwell inhabit | home
serve service
pay payment | spend
experience experienced undergo suffer | career
face confront | risk
seem appear
disappear vanish
occur occurrence happen
sideeffect reaction | adverse harmful effect
repel retreat | push drive defeat withdraw
pickup | collect arrest buy pick
goon | continue happen go
gooff | explode leave go
setoff | depart trigger leave cause
cutoff | isolate disconnect strand cut
comedown | remove collapse fall descend reduce lower fell
bringin | introduce earn generate raise bring
comein | introduce enter arrive come
takeoff | depart departure remove fly take
takein | deceive arrest absorb take
putup | accommodate erect display build put install
install installation | putup fit set
lightup | smoke illuminate light
breakup | separate divorce end break
holdup | rob delay hold
workout | solve calculate work
payoff | repay succeed pay
giveup | stop surrender abandon give
bringup | raise mention bring
signup | register enrol join sign
splitup | separate divorce split
makeup | consist invent form account
turnout | attend produce prove turn
gothrough | undergo suffer go
getout | escape evacuate leave get
disappear | withdraw remove
worry | highlight concern
join | fight enlist
`;
