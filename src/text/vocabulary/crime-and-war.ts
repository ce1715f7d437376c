/** Crime, courts, police, war and security. */
export const CRIME_AND_WAR = `
murder homicide slaying | kill
manslaughter | kill homicide
shoot gunfire | gunman fire
gunman shooter | attacker gun
stab | knife
knife blade | stab machete
strangle throttle
assassinate | murder kill
massacre slaughter bloodbath | carnage kill
genocide | massacre
execute | behead kill
behead decapitate
torture | abuse
abuse mistreat maltreatment | assault harm
rapist rape | assault
harass | bully stalk
bully | harass
robber robbery rob heist holdup | raid
burglar burglary burgle | steal theft thief
thief theft steal | burglar loot
loot plunder ransack pillage | steal
shoplift | steal
pocket | keep embezzle steal earn receive
embezzle misappropriate larceny | steal fraud theft
fraud fraudulent swindle scam con deception fraudster swindler | cheat deceive dishonest
cheat cheater | fraud trick deceive
forge forgery counterfeit | fake bogus
fake bogus phoney phony sham counterfeit | false
bribe bribery kickback | corrupt
corrupt | bribe graft
blackmail extortion | ransom threaten
ransom | extortion
smuggle smuggler traffic trafficking | import
arson arsonist | fire
vandal deface | damage
trespass intrude intrusion
hijack | seize
hostage captive
kidnap abduct | hostage
gang mob | criminal
mafia mob gangster mobster
suspect suspicion suspicious alleged | accused
alleged allegedly purported supposedly | suspected claim
culprit perpetrator offender wrongdoer | criminal attacker
criminal felon crook | convict offender
felony | crime
misdemeanour offence | crime
wrongdoing misconduct malpractice | offence
accomplice | helper
witness eyewitness bystander onlooker | saw
testify testimony | evidence witness
evidence proof prove | testimony
clue | evidence
confess | admit
admit admission acknowledge concede | confess accept
deny denial refute | reject
plead plea
acquit acquittal | innocent clear
verdict guilty | convict acquit jury
guilty guilt culpable | convict
sentence | jail term prison
parole probation
pardon amnesty clemency
fugitive runaway | escape flee
escape flee flight getaway
chase pursue pursuit | follow
capture catch | seize arrest
arrest detain nab apprehend | caught custody
detain custody hold | arrest
detective investigator sleuth | police
cop police bobby policeman | officer
sheriff | police
fbi | bureau
search hunt manhunt | look seek
seize seizure confiscate impound | take capture
handcuff handcuffed
interrogate | question
raid swoop | search
patrol | guard
guard sentry | protect
protect safeguard shield | defend guard
safe safety security | unhurt unharmed
unhurt unharmed unscathed uninjured | safe okay
rescue rescuer | save
save | rescue spare
defend defence | justify protect
defuse disarm
bomb explosive | device grenade
bomber | bomb attacker
missile rocket | weapon
gun firearm | rifle pistol handgun shotgun revolver weapon
bullet ammunition round | shot
weapon weaponry arms arsenal | gun
combat fight battle | war
fight fighter combatant | battle
fighter combatant | militant soldier rebel
militant fighter insurgent rebel guerrilla | extremist
insurgent rebel rebellion guerrilla uprising | revolt
rebel rebellion revolt mutiny uprising | insurgent
riot rioter unrest disorder | violence disturbance
unrest turmoil disorder disturbance | riot
coup putsch | overthrow
overthrow topple oust depose | remove
invade invasion | attack occupy
occupy occupation | invade control seize
conquer conquest conqueror | capture take defeat seize
siege besiege blockade | surround
bombard shelling | bomb attack
airstrike | strike bombing raid
ambush | attack
retreat withdraw pullout | leave
withdraw | leave remove retreat
advance | progress
surrender capitulate
ally alliance | partner
enemy foe adversary | opponent
soldier gi infantryman trooper | troops army fighter
troops forces soldiers | army military personnel
navy naval fleet | sailor
sailor seaman mariner | crew
airman | pilot
general | commander officer
commander | leader chief head
headquarters hq base | office
base barracks | camp
deploy deployment | send station
station base | post duty
veteran | former
draft conscription
casualty | dead injured killed victim wounded
cyberattack hack hacker | breach
breach violation infringe | break
spy espionage snoop | agent
encrypt | code
codename | code
identity identify identification | name
stronghold bastion | base
airport checkpoint
defend | represent
jail imprison | term
control occupy | hold
broker mediate | negotiate
`;
