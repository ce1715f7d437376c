import { ACTIONS } from './vocabulary/actions.ts';
import { CHANGE_AND_AMOUNT } from './vocabulary/change-and-amount.ts';
import { CRIME_AND_WAR } from './vocabulary/crime-and-war.ts';
import { DESCRIPTIONS } from './vocabulary/descriptions.ts';
import { DISASTER_AND_BUILDING } from './vocabulary/disaster-and-building.ts';
import { ECONOMY } from './vocabulary/economy.ts';
import { EVERYDAY_DEEDS } from './vocabulary/everyday-deeds.ts';
import { EVERYDAY_THINGS } from './vocabulary/everyday-things.ts';
import { FORMAL_WORDS } from './vocabulary/formal-words.ts';
import { GENERAL } from './vocabulary/general.ts';
import { GOVERNMENT } from './vocabulary/government.ts';
import { HEALTH_AND_SCIENCE } from './vocabulary/health-and-science.ts';
import { PEOPLE_AND_SLANG } from './vocabulary/people-and-slang.ts';
import { PERSONS_AND_PLACES } from './vocabulary/persons-and-places.ts';
import { TECHNOLOGY_AND_CULTURE } from './vocabulary/technology-and-culture.ts';

/**
 * Words that reports use for one another, one family a line, for what WordNet does not hold or holds apart. Every word
 * of a line may stand for every other. Words after a bar are wider or only often the same: they may stand for the words
 * before the bar, and these for them, at a lower weight, but not for each other. Co-hyponyms and opposites must
 * not share a line: "injured" is not "killed", and a minister is not a secretary.
 */
export const FAMILIES = [
  GENERAL,
  CRIME_AND_WAR,
  GOVERNMENT,
  ECONOMY,
  HEALTH_AND_SCIENCE,
  DISASTER_AND_BUILDING,
  TECHNOLOGY_AND_CULTURE,
  CHANGE_AND_AMOUNT,
  ACTIONS,
  PEOPLE_AND_SLANG,
  EVERYDAY_DEEDS,
  EVERYDAY_THINGS,
  FORMAL_WORDS,
  DESCRIPTIONS,
  PERSONS_AND_PLACES,
]
  .map((lines) => lines.trim())
  .join('\n');
