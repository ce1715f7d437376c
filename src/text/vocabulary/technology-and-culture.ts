/** Technology, the internet, media, education, sport, culture, religion and food. */
export const TECHNOLOGY_AND_CULTURE = `
tech technology | digital
computer pc laptop | machine
laptop notebook | computer
software app application program | update
update upgrade | new
internet web online cyberspace | website digital
website site webpage | web online page
upload | post
watch view viewer | see stream
viewer audience spectator | watch
audience spectators crowd | viewers
crowd | people
phone handset mobile smartphone cellphone telephone | device
device gadget | phone handset equipment
call phone ring
email mail
text message sms
message | text note
post | message upload publish
account profile | user
user | customer member
screen display
display show exhibit | screen
robot | machine
machine machinery | device equipment
automatic automated
electronic | digital
twitter tweet
block | ban stop
suspend | ban stopped close
shut close closure | suspend stop
newspaper paper daily tabloid | press
magazine journal | publication
journalist reporter correspondent newsman | press media editor
editor edited | journalist
press media journalists reporters | newspaper
broadcast aired transmit | television radio
broadcaster | channel station
television telly | broadcast
radio | broadcast
interview | ask
headline title
title entitled | name
publish | print appear issue release report book
print | publish
edition version | issue
version edition | form
book volume | novel publication
novel book | story
novelist author writer
author writer wrote | book
poem poetry poet
story tale | account
essay article
biography autobiography memoir
library librarian
language tongue | dialect
word term | phrase
phrase expression | words
term word | name
mean | signify
quote quotation | said
school | education pupil
pupil student schoolchild schoolboy schoolgirl | children
student pupil undergraduate | university
university college | academic professor
college university | school
graduate | degree
degree | graduate
teach teacher | education school
teach | professor
teacher schoolteacher | taught
lesson class
exam examination test
study | learn
learn | study
educate | taught school
coursework homework
kindergarten nursery
athlete | sportsman runner
footballer | player
football soccer
team squad club | side
coach trainer | manager
player | play team
referee umpire
match game fixture | play
tournament competition championship contest cup
championship champion title | win
winner champion victor won | prize
win victory | prize
defeat beat | loss
victory win triumph
score goal | points
trophy cup prize | award
prize award medal | won honour
award prize honour | given receive won
race racer | run
stadium ground arena
fan supporter
swim swimmer
runner run
music musician
musician | band music
singer vocalist sang | musician
song single tune track | record
album record | music
band group | music
concert gig | performance show
perform | play
composer | wrote music
cinema theatre
actor actress | star cast play
star | actor
director directed | film
theatre stage
drama play
comedy comedian
dance dancer ballet
art artwork artist
painter painting artist
sculpture sculptor statue
statue monument sculpture
monument memorial | statue
memorial commemorate | monument remember
museum gallery | exhibition
festival celebration | fair
celebrate | festival anniversary
holiday vacation
tourist tourism visitor sightseer | travel visit
visitor guest | tourist visit
visit visitor | went travel
clothes garment wear | dress
shoe footwear boot
religion religious faith belief | church
church chapel cathedral | religious
priest clergy clergyman vicar pastor
bishop archbishop | church
pope papal vatican
monk monastery | religious
nun convent
mosque | muslim
temple | religious
pray prayer
bible biblical scripture
jewish jew judaism
christian christ
buddhist buddhism
hindu hinduism
culture | art
tradition | custom
custom | tradition
food meal dish cuisine | eat
meal | dinner lunch supper breakfast food eat
dinner supper | meal
chef cook
meat | beef pork lamb
drink beverage | alcohol
beer lager ale | drink
wine | drink
milk dairy
hungry hunger starve starvation famine | food
restaurant diner
waiter waitress
`;
