/** What people and reports call how things are, how often and how surely, and where: adjectives and adverbs above all. */
export const DESCRIPTIONS = `
believe think | argue suggest consider claim view reckon
argue suggest | believe think claim
feel | think believe argue
term | word name known call refer
call name known | refer term dub
refer | call known mention term
since | begin start
establish form create found | start begin
derive originate stem | come source
source origin | derive originate
attend | enrol study go visit
visit attend | go
alongside besides apart
notable noteworthy prominent | famous important leading
famous well-known renowned celebrated iconic legendary | prominent popular know
usually typically normally traditionally customarily habitually generally | often common mostly
often frequently regularly commonly repeatedly | usually common
sometimes occasionally
rarely seldom hardly | rare
commonly widely | popular common
popular popularity | widely favourite like
primary main chief principal primarily mainly chiefly mostly predominantly largely | major key
dissolve disband dissolution | end close split
west western westerly
east eastern easterly
north northern northerly
south southern southerly
northeast northeastern north-east north-eastern
northwest northwestern north-west north-western
southeast southeastern south-east south-eastern
southwest southwestern south-west south-western
average mean median | typical
father | son daughter parent
mother | son daughter parent
parent | son daughter
enslaved slave slavery
metropolitan metro | city urban
determine | depend decide
want wish hope | aim goal seek attempt plan
aim goal objective purpose | want hope intend target
focus emphasise emphasis | concentrate specialise attention
allow enable let permit | provide
hub | centre base
trait characteristic feature | property
consecutive successive row | straight
old age aged | ago
likely probable probably | expect
maximum highest most largest greatest biggest | top
minimum lowest least smallest fewest
oversee administer supervise | govern run
inspire influence | inspiration
native indigenous | aboriginal
specific particular certain
clothing clothes garment | fashion dress
issue | concern problem matter
necessary essential vital indispensable | need require important
scheduled supposed due planned | expect
later eventually subsequently afterwards thereafter | follow then
finally eventually ultimately | end
method technique way procedure | approach process
ordinary regular everyday | normal common
power authority | control
discipline field | subject
special | unique unusual particular
unique | only single sole
only sole single
private | own personal
personal individual | private own
historical historic | history past
complex complicated intricate | difficult
simple straightforward | easy
basic fundamental elementary | simple
advanced sophisticated | modern
gradual gradually | slow slowly steady
immediate immediately instantly straightaway promptly | soon fast quick
sudden suddenly abrupt abruptly | unexpected
significantly considerably substantially markedly | much far lot
significant considerable substantial | large big important
virtually practically almost nearly
exactly precisely exact precise | accurate
fully entirely completely wholly totally | whole full
partly partially | some half
entire whole complete | all full
probably presumably | likely
actually indeed really
permanent permanently lasting | forever always
temporary temporarily interim provisional | short
short-lived brief briefly | short
long-term enduring lasting long-standing | long
internal inner interior | inside
external outer exterior | outside
local locally | nearby community
rural countryside | country village
inland | interior
coastal coastline | coast sea shore
diverse varied various | different many
distinct separate | different independent
similar alike comparable | same like
identical same | equal
dominant predominant prevailing prevalent | main common
prevalent widespread | common
large-scale | mass
dense density | crowded thick
sparse scattered | thin few
thick thickness | deep
wide width broad | wider
steep | sharp
bright | light shining
dark darkness | black night
calm peaceful | quiet
violent violence | force fight
aggressive | hostile violent
hostile | enemy unfriendly
dangerous hazardous perilous unsafe risky | danger risk
mild moderate | light small
strict stringent rigorous | tough hard
flexible | change
formal formally official officially
informal unofficial
unlawful illegal illicit | law against
compulsory mandatory obligatory | must require
voluntary voluntarily | free choose
fair fairness | just equal
unfair unjust | wrong
honest | true
secret covert secretly clandestine | hidden
open openly | public
vague ambiguous unclear | uncertain
doubtful sceptical | doubt
certain sure confident | certainty
reluctant unwilling | want willing
willing ready prepared
eager keen enthusiastic | want
happy pleased delighted glad | joy
sad sorrow | unhappy
afraid fear frightened scared | worried
surprised astonished shocked | surprise
disappointed disappointment | sad
jealous | envy
grateful | thank
healthy | health well
pregnant | baby expecting
young youth younger | child
famously | famous know
native-born | born
previous earlier preceding prior | former before
next following subsequent ensuing | after
latest newest most-recent | recent last
recent recently newly lately | new
half | fifty
dual | two double
several numerous | many number
multiple | several many
majority most | half
minority | few less
bulk | most
excess surplus | too
vacant empty | free unoccupied
cheap inexpensive affordable | low cost price
expensive costly dear | high cost price
worthless | value
rich wealthy affluent prosperous | money
poor poverty impoverished deprived | money
luxury luxurious | expensive
beneficial useful helpful | benefit help
harmful damaging detrimental | harm damage
ineffective useless | fail
unable incapable inability | cannot fail
artificial synthetic man-made | made
organic | natural
pure | clean
dirty polluted contaminated | pollution
cold chilly | cool freeze
top best | highest leading foremost
want | recommend call urge demand
target aim goal | reach want
keeper goalkeeper goalie
crowd attendance | people spectator
mistake error blunder | slip wrong
retire retirement | leave stop
clue hint | evidence sign
`;
