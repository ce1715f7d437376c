import type { Gender } from './noun-kinds.ts';

/** First names that are common in English-language reports and borne by one gender alone, or nearly so. */
const SHE =
  'mary anna anne ann jane emma sarah laura lucy alice helen susan linda karen lisa nancy betty sandra ashley emily donna carol ruth sharon michelle jessica melissa amanda stephanie rebecca virginia kathleen amy angela shirley brenda pamela nicole samantha katherine catherine christine debra rachel janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith megan cheryl andrea hannah martha jacqueline frances gloria teresa theresa sara janice marie julia kathryn grace judy beverly denise marilyn amber danielle rose brittany diana abigail natalie sophia sophie alexis charlotte isabella elizabeth margaret barbara patricia jennifer dorothy deborah yvette priti nicola claire clare fiona liz kate caroline harriet ursula christiane greta ingrid eva elena olga natalia fatima aisha ayesha yasmin zainab nadia leila mei yuki sonia rosa carmen lucia giulia chiara francesca ivana jana katrin monika heidi brigitte simone isabelle amelie joanne tessa melanie melissa alison lesley paula tracey emmanuelle jacinda hillary kamala ruby sally wendy gillian hilary eleanor florence edith ada';
const HE =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley simon martin ian graham neil stuart colin trevor nigel derek tony nick mike steve dave jim tom ben sam tim boris jeremy vladimir emmanuel angelo giuseppe marco luigi mario antonio carlos pedro luis miguel jorge ahmed mohammed muhammad mohamed ali hassan omar ibrahim abdul hiroshi kenji wei hans klaus jürgen wolfgang stefan andreas jan lars erik olaf sven ivan sergei dmitri nikolai pierre jean françois jacques michel matteo danilo francesco riccardo greg rory craig rick vern fred ernest edgar oliver harry charlie leo max hugh';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...HE.split(' ').map((name) => [name, 'he'] as const),
  ...SHE.split(' ').map((name) => [name, 'she'] as const),
]);

/** The gender of those who mostly bear a lower-case first name; null for names that are unknown, or shared. */
export function genderOfName(name: string): Gender {
  return GENDERS.get(name) ?? null;
}
