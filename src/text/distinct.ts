/**
 * Words that Porter's stemmer throws together with others that they have nothing to do with ("authority" with "author",
 * "several" with "severe"), one line for each word and its forms, in American spelling; the first word of a line is the term of all. Found
 * by looking through the stems of the 10,000 most frequent words of Wikipedia articles for words that WordNet does not relate.
 */
const LINES = `
admiral admirals
apartment apartments
arsenic
authority authorities
authorize authorizes authorized authorizing authorization authorizations
capitalism
caste castes
civilization civilizations
communism
community communities
conservative conservatives
considerable considerably
consistent consistently consistency
conversation conversations
conversely
cooper
critical critically
customer customers
davis
denis
designate designates designated designating designation designations
dominic
ellis
emergency emergencies
empirical empirically
evening evenings
executive executives
experiment experiments experimental experimented experimenting
formation formations
francis
general generally generals
goods
harris
important importance importantly
informal informally
initiative initiatives
internal internally
international internationally
lateral
lewis
liberal liberals liberalism
likely likelihood
literal literally
louis
memorial memorials
morale
morris
nationalism
news
nominal nominally
numerous
officer officers
organs organ
organic
organism organisms
paris
paste pastes
physics
positive positively
principality principalities
procession processions
publish publication publications
respective respectively
responsible responsibility responsibilities responsibly
several
severe severely severity
socialism
succession successions
successive successively
suite suites
tennis
travis
unit units
university universities
`;

/** Folded word → the word whose letters are its term. */
export const DISTINCT: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] as string] as const);
    }),
);
