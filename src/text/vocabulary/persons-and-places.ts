/** Persons, places and things by the names that they have in talk and in reports. */
export const PERSONS_AND_PLACES = `
outskirts | edge suburb
predecessor | before former previous
successor | succeed replace next after
heir | inherit successor
ancestor ancestry | descend family
descendant | descend family child
grandson | grandchild
granddaughter | grandchild
brother | sibling
sister | sibling
cousin | relative family
colleague coworker workmate | work
counterpart | equal
veteran | former soldier
professional | expert job
amateur | hobby
beginner novice | new
critic | criticise oppose
supporter proponent advocate adherent | support back
opponent | oppose against
ally allies | friend support
faction sect | group
nurse nursing | hospital
sailor | ship navy
passenger | travel board
pedestrian | walk
airport airfield | fly
pavement sidewalk | path
dwelling residence residential | house home live
shelter | refuge home
restaurant cafe | eat
shop store | buy
factory plant mill | works
kindergarten nursery | child
cinema | film
church | chapel cathedral
clergy cleric | priest vicar church
cemetery graveyard | grave bury
funeral | bury death
anniversary | year
documentary | film
play drama | theatre
poem poet poetry | verse
radio | broadcast
television tv | broadcast
malware | virus ransomware attack
hacker | hack attack
painting portrait | picture art
sculpture statue | figure
flag banner
badge logo emblem symbol
prize award | win
referee umpire | official
coach manager | team
mortgage | loan
customs tariff | duty import
unemployment jobless unemployed | job work
strike walkout | stop work
customer client shopper | buy
consumer | buy
supplier vendor seller | sell
owner proprietor | own
landlord | rent owner
neighbour | next live near
reader readership | read
hostage captive | prisoner
prisoner inmate convict | jail
refugee asylum migrant | flee
senator | senate congress
lawmaker legislator mp | parliament
candidate | stand election run
coalition alliance | join
border frontier | boundary
navy naval | ship sea
gun firearm | rifle pistol weapon
storm | hurricane cyclone typhoon gale
lung | breathe respiratory
bone | fracture break
toddler | child
teenager adolescent youngster | young
animal creature | wildlife
grain cereal | wheat crop
soil earth ground | land
valley canyon | gorge
sun solar sunlight
spacecraft spaceship probe | space
oil petroleum | fuel
nuclear atomic | radiation
wheel tyre
kilometre km | mile mi
mile mi | kilometre km
kilogram kg kilo | pound
`;
