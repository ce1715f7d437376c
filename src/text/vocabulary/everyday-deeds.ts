/** What people ask of deeds and events in everyday words, with the words that reports have for it. */
export const EVERYDAY_DEEDS = `
react | say step
defend | insist argue deny
reach hit | touch rise stand climb
hit reach | suffer affect damage
hit strike | affect
peak | record most
catch | infect contract ill
infect | catch contract
underestimate understate | undercount
overstate exaggerate overestimate | hype inflate
hype exaggerate
earn | make receive bring
owe | debt unpaid
unpaid | owe debt arrears
file | lodge submit apply
lodge submit file | apply
submit submission file | send hand give
sack dismiss fire | redundant axe
redundant redundancy laid-off | sack dismiss axe job
abolish scrap | remove drop
keep maintain preserve | look
lookafter maintain care | tend
maintain | service
dispose disposal | sell bin throw dump
bin discard dump | throw
throw discard | dump waste
lift | end remove ease
ease | lift loosen
tighten | strict tough
begin open launch | introduce
reveal | find show leak
find | show reveal
uncover expose discover | reveal find
expose exposure | reveal
leak | reveal disclose
hide conceal cover-up | bury cover
ignore overlook neglect disregard | miss
miss | fail lose overlook
lose | shed miss
spread transmit transmission | pass infect travel
pass | spread transmit
flee | leave run
quit leave withdraw | step resign
withdraw withdrawal | pull leave quit
resign quit | step leave
join enter | sign
enlist join | sign
sign | agree
hand | pass give
handover transfer | pass
transfer move | switch
switch swap | change move
swap exchange switch | trade
invest | spend put
spend | invest
save | keep
waste squander | lose
cost | loss damage
obtain | win get
beat overcome | win
tackle fight | deal
struggle | fight battle difficulty fail
try attempt | seek aim
want demand | call
ask urge | want
urge press | push call
push | press urge
compel | force make
provoke anger | cause
anger upset | provoke
upset angry | sad distress
distress | upset suffer
suffer | hurt hit damage affect
notice detect spot | unnoticed undetected
shortchange underpay | owe
subsidiary arm branch | unit division
crush | squash injure
knock | hit strike
smash shatter | break crash
break shatter crack | smash
crack | break split
chop fell | cut
ignite | light set
burst explode | break
sink | drown submerge
submerge sink | flood underwater
float afloat
drift | float carry
tumble plunge fall
slip slide | fall
slow slowdown | decline delay
hurry | fast speed
rush | fast speed
queue wait
check test inspect | visit
look examine | investigate study
consider weigh | look discuss
look consider | see
discuss | raise mention
mention | raise note write
note | write say notice
inform tell | brief say
warn | tell
predict | say
estimate | value
value estimate | put
suspect | believe think
accuse blame | say
prosecute | charge try court
try | prosecute trial
jail imprison sentence | lock
punish discipline | penalty
release liberate | free let
seize | take grab catch
grab seize snatch | take
trick deceive fool mislead | lie cheat
lie mislead | false
intimidate threaten bully | frighten
scare frighten alarm | threat
target | attack hit aim
hunt chase | search
follow track | watch
monitor | watch follow investigate
spy watch | security
guard protect | watch
support | back fund agree
fund finance | back support pay
settle resolve | pay
repay refund | return
donate give | pay
deliver | bring provide
feed | food eat
teach | train educate lesson
practise exercise | train activity
play perform | act
perform act | carry
transport move | carry
send | ship transport
order command | tell
command | control lead order
chair lead | run
hold | stage organise host
organise | stage hold
belong own | part
commit | promise spend
approve | agree back support
pass approve | vote
elect choose | vote
appoint | name choose make
succeed replace
merge unite combine join
split divide break | separate
divide split | share
build construct | develop
develop build create | grow
create | set build
fix repair mend | solve
restore repair | return
wash clean
clear clean remove
add | include put
change | turn move
improve | help
ruin destroy
live | stay sleep
survive | live escape
grieve mourn mourner
celebrate commemorate | mark
commemorate | mark remember
engulf swallow | cover swamp
bleed | blood
strand trap cut | stuck
trap | stuck pin
crawl | climb
swim | dive
dive diver | swim
pump drain | water
drain empty | pump
dig drill | hole
drill | hole
carry | haul lift
arrive | land come
deny | reject say insist
back-down climbdown u-turn | reverse
u-turn reverse reversal | change
quarrel row argue | dispute
row argument dispute | clash
clash | fight row conflict
boycott | refuse
walkout | strike leave
campaign | call fight
lobby | campaign press
consult consultation | ask talk
fail | miss collapse
flop failure
work | function operate
function | work
shape | form influence
depend | need rely
rely depend | need
matter | important
deserve merit
qualify | pass
graduate | leave
enrol register | join
revise revision | change update
grade | mark score
score | mark result
cheat | deceive
expel | throw exclude
exclude | expel
truancy absent | miss
commute travel
derail | crash
overturn | roll
veer swerve | turn
brake | stop slow
overtake | pass
ban outlaw | stop
evict eviction | throw remove
rent let | lease
decorate | paint
insulate insulation
heat heating | warm
flood | water
settle | live move colonise
colonise | settle
conquer | take
reign | rule
behead execute | kill
rebel revolt | rise
overthrow topple | remove bring
surrender | give
retreat | pull
besiege surround
sail | ship go
explore explorer exploration | discover travel
unearth | find dig discover
godown decrease fall drop | sink crash lower decline lose collapse
cutdown reduce cut | fell chop lower
takeeffect effective | apply start begin introduce force
dropout | quit leave
gooff | sound ring
retract retraction withdraw | recall
enforce enforcement | compliance comply
gounder | sink bankrupt drown collapse fail
spot sight | see notice find
robber | thief burglar steal
life | people die kill death
`;
