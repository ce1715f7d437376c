/** Words for people, and what is said in talk, with the word of a report. */
export const PEOPLE_AND_SLANG = `
kid child youngster | minor young son daughter under
child kid minor juvenile | under young underage son daughter
minor underage juvenile child | young under
teen teenager adolescent youth | young
youth youngster young | teenager
adult grownup
baby infant newborn toddler
boy lad | son child
girl lass | daughter child
man bloke guy chap fella gentleman male
bloke guy chap fella lad dude | man
guy guys bloke chap dude | man
woman lady female
folk people
people persons individuals | public human
public | people citizens
citizen resident national | people
resident inhabitant local householder | people citizen neighbour
neighbour | resident
population inhabitants residents | people
parent | mother father
mum mother mom | parent
dad father daddy | parent
grandmother gran nan nana granny grandma
grandfather grandad grandpa
son | child
daughter | child
sibling | brother sister
spouse partner | wife husband
wife spouse | married widow
husband spouse hubby | married widower
family relative kin | household
relative relation kin | family
couple married
bride | wife
friend pal mate buddy
colleague coworker workmate
boss chief head manager
chief boss head leader | top
celebrity star famous
hero heroic heroine
pensioner elderly oap | old retired
elderly old aged senior | pensioner
disabled handicapped
gay homosexual lesbian
official | authority spokesman
bureaucrat official
staff workforce personnel
nick | steal arrest
dosh cash money
bust | broke raid
pinch steal
ditch drop abandon
dump | drop leave
axe | cut scrap
boffin scientist
bigwig leader
autumn fall
queue line
postcode zipcode
photo photograph pic picture image
info information
stats statistics
uni university
fridge refrigerator
veg vegetable
vet veterinarian
stuff material content things
thing object item
item object article
job task work
task job duty
snag problem
glitch fault problem
okay unhurt safe
weird strange odd peculiar
strange odd unusual peculiar
dumb stupid foolish
clever smart intelligent
crazy mad insane
scary frightening
awesome great
`;
