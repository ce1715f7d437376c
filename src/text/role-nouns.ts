import { fieldShare } from './dictionary.ts';
import type { TaggedWord } from './tagger.ts';

/** Nouns of roles that the dictionary does not know as persons, or that are names of things as well. */
const ROLE_NOUNS = new Set(
  (
    'head chair chairperson chief leader officer executive general captain commander judge bishop pope king queen emperor prince deputy vice-president vice-chairman vice-chair vice-chancellor ' +
    'co-founder cofounder co-author co-chair co-owner ceo cfo mp mep msp md pm spokesperson secretary-general director-general goalkeeper footballer striker midfielder whistleblower caver frontman ' +
    'widow widower star guide guard cook pilot diver model critic host aide envoy'
  ).split(' '),
);

/** A noun is a role of persons when at least this share of its meanings is one; default 0.65. */
const PERSON_SHARE = 0.65;

/** Roles that companies and other bodies have as well: who is called so need not be a person. */
const OF_BODIES =
  /^(?:auditors?|regulators?|owners?|partners?|rivals?|suppliers?|makers?|manufacturers?|operators?|contractors?|subcontractors?|lenders?|insurers?|builders?|publishers?|developers?|providers?|retailers?|competitors?|consultants?|advis[eo]rs?|sponsors?|employers?|creditors?|investors?|shareholders?|neighbours?|brokers?|carriers?|distributors?|producers?|buyers?|sellers?|tenants?|clients?|customers?|parents?)$/u;

/** What anybody is to somebody: no role of which it is asked who has it. */
const NO_ROLE =
  /^(?:colleagues?|friends?|man|woman|men|women|person|people|persons|child|children|boy|girl|boys|girls|baby|adults?|others?|individuals?|guys?|blokes?|chaps?|lads?|dudes?|fellas?|lady|ladies|gentleman|gentlemen|folks?)$/u;

/** Whether a word is a role that persons have. */
export function isRole({ lower }: Pick<TaggedWord, 'lower'>): boolean {
  if (NO_ROLE.test(lower)) return false;
  return ROLE_NOUNS.has(lower) || fieldShare(lower, 'person') >= PERSON_SHARE;
}

/** Whether whoever has a role is a person, and no company. */
export function isPersonsRole(word: Pick<TaggedWord, 'lower'>): boolean {
  return isRole(word) && !OF_BODIES.test(word.lower);
}
