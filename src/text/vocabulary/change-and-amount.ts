/** Words of change, amount, size, time, degree and comparison. */
export const CHANGE_AND_AMOUNT = `
rise increase grow growth climb | up soar surge jump higher more
increase growth rise | more grow add up higher
grow growth expand expansion increase | rise more
expand expansion enlarge broaden widen extend extension | grow growth increase
widen broaden | extend expand toughen
extend extension prolong | longer lengthen expand
toughen tighten strengthen stricter tougher | harsher widen increase
strengthen stronger reinforce fortify | strong increase
soar surge rocket skyrocket jump leap | rise increase
surge soar jump spike upsurge | increase rise
upsurge upturn upshift | increase rise
accelerate quicken | faster speed increase
boost | increase raise improve help
raise lift hike | increase higher up
improve | better increase rise
fall drop decline decrease | down lower less
decrease decline diminish dwindle shrink reduce reduction | fall less lower drop
decline dwindle wane | fall decrease
drop dip | fall reduce down
plunge plummet slump tumble nosedive | fall drop
shrink contract | reduce smaller
lower reduced | down less fall cut
reduce reduction lessen cut minimise lower | down fall
cut slash trim | reduce
ease relax loosen soften | reduce
weaken | reduce
worsen worse deteriorate | bad
double twofold twice
treble triple threefold
quadruple fourfold
fluctuate vary variation
vary variation differ | change
differ distinct | vary
change alter modify modification | adjust
adjust adapt | change
convert conversion | change turn
transform | change
replace swap exchange | change
revise revision | change
constant stable steady unchanged
remain stay | keep still
stay remain | keep live
stable stability
total overall altogether sum | all whole
entire whole complete total full | all
complete finish | full end
partial partly
majority mostly most | mainly
mainly mostly largely chiefly primarily predominantly principally | main
quarter fourth
few several | some
several various multiple numerous
numerous many
additional extra further added another | more other
extra additional surplus | more
add addition added
remainder rest remaining | other
share proportion percentage part portion fraction | rate
part portion section segment piece
portion part share | piece
piece part bit
average mean typical | normal
typical usual normal | common
usual normal customary | regular
usually normally typically generally commonly | often
often frequently regularly | usually
frequent frequency often
rare seldom scarce | unusual
unusual rare uncommon exceptional extraordinary | strange
common commonplace widespread | frequent
widespread | wide common
record unprecedented | highest lowest
unprecedented | record first before never
approximately roughly estimated around nearly some | almost
nearly almost
estimate reckon calculate | expected put projected
calculate compute | estimate reckon
count tally number | total figure
tally count total toll
toll | deaths killed died
figure number statistic
number figure quantity
rank | place position
level rate | degree amount
maximum limit upper highest | up
peak maximum highest height | top
top highest | peak best
highest greatest biggest most top | maximum record
lowest least smallest minimum | bottom record
bottom lowest base foot
exceed surpass | over more above
over above exceeding
under below beneath
enough sufficient adequate
insufficient inadequate | enough lack
equal same equivalent identical
similar alike resemble comparable | like same
compare comparison | against
size dimension extent | large area big
extent scale size | degree
big large huge enormous great massive giant immense | major
huge enormous massive giant gigantic vast immense colossal | great
tiny minuscule | small
small little compact | minor
long length lengthy | prolonged
length long duration
short brief shorter | briefly
brief briefly short | shortly
tall height high | elevation
height altitude elevation | high
wide width breadth broad
deep depth
thin slim narrow
heavy weight weigh | mass tonnes
weight weigh mass | heavy
light lightweight
ton tonne
area extent surface | square
distance far | away
far distance distant remote
near nearby close adjacent neighbouring
nearest closest
adjacent next beside neighbouring
surrounding nearby around
middle centre central | mid
edge border rim margin
speed velocity pace | fast
fast quick quickly rapid rapidly speedy swift swiftly | speed
quickly rapidly swiftly fast | soon
slow slowly gradual
sudden suddenly abrupt abruptly
immediate instant instantly | once
soon shortly
strong powerful mighty | strength
intense severe fierce | strong
severe serious grave acute | intense
serious severe grave seriously | major
critical crucial vital | key important
important significant vital essential crucial | key main major
essential vital necessary crucial
main chief principal primary major key | central
major large significant | main
minor small | slight
slight slightly
extreme | very
hard difficult tough | solid
difficult difficulty hard tough tricky | trouble
easy easily simple simply
good great | better
better improved superior
best finest | top
bad poor | terrible worse
terrible awful dreadful horrible | bad
dangerous hazardous perilous risky unsafe
danger hazard risk threat peril
risk danger hazard chance | threat
new fresh | recent latest
recent latest new
latest newest recent
old ancient aged | former
ancient old antique
oldest earliest eldest
earliest first oldest
first initial earliest original | debut
last final latest | end
previous previously earlier former prior | before
formerly previously once | former
later subsequently afterwards | after
subsequent following later next
following next subsequent | after
current present ongoing existing | now today
ongoing continuing current live active underway | running
active | live operating
now nowadays today currently presently
modern contemporary | today
past | former history
begin start onset | first open
eventually finally ultimately
temporary temporarily provisional | interim short
permanent lasting
lasting duration | long took
last continue | took went ran
duration length period | long lasted
period era time spell
era period age
annual yearly | year
quarterly quarter
monthly month
weekly week
daily day everyday
morning dawn
evening night
night overnight nighttime
midday noon
date day
year annual
age aged | old older
deadline cutoff | limit within
birthday born
simultaneously | together
together jointly joint
joint jointly shared | together
separate apart
alone solo lone single | only
single one sole only
unique | only
couple pair
group bunch
various different several
kind type sort form
type kind variety category
category class type
certain definite
likely probable
unlikely improbable
potential possible | could may
sure certain
uncertain unclear unsure unknown | doubt
unclear uncertain unknown | know
clear obvious evident plain clearly obviously plainly | apparent
apparent | seem
real actual genuine true
false untrue wrong incorrect
wrong incorrect mistaken false | error
mistake error blunder
correct right accurate
accurate accuracy correct precise
exact precise precisely exactly
`;
