/**
 * Words that Porter's stemmer throws together with others that they have nothing to do with ("authority" with "author",
 * "several" with "severe"), one line for each word and its forms, in American spelling; the first word of a line is the term of all. Found
 * by looking through the stems of the 10,000 most frequent words of Wikipedia articles for words that WordNet does not relate.
 */
const LINES = `
accountant accountants accounting
activist activists
actually
admiral admirals
aids
apartment apartments
apparently
arsenic
authority authorities
authorize authorizes authorized authorizing authorization authorizations
capitalism
caste castes
celebrity celebrities
civilization civilizations
communism
community communities
conservative conservatives
considerable considerably
consistent consistently consistency
contender contenders
convent convents
conventional conventionally
conversation conversations
conversely
convertible convertibles
cooper
coroner coroners
critical critically
customer customers
davis
defendant defendants
definition definitions
denis
department departments
designate designates designated designating designation designations
detective detectives
dominic
electron electrons
elevator elevators
ellis
emergency emergencies
empirical empirically
engine engines
entirely
evening evenings
exclusive exclusively
executive executives
experiment experiments experimental experimented experimenting
extremely
finale finales
formation formations
francis
general generally generals
goods
government governments
harris
heroin
hospitality
important importance importantly
informal informally
initiative initiatives
internal internally
international internationally
largely
lately
lateral
legislator legislators
lewis
liberal liberals liberalism
likely likelihood
literal literally
louis
majority majorities
medical medically
medication medications
memorial memorials
minority minorities
morale
morris
nationalism
news
nominal nominally
notably
numerous
objection objections
objective objectives
offensive offensives
officer officers
opposite opposites
organic
organism organisms
organs organ
paris
paste pastes
personal personally
physics
positive positively
precedent precedents
principality principalities
principally
probably
procession processions
publish publication publications
relative relatives
relatively
relativity
reporter reporters
respective respectively
responsible responsibility responsibilities responsibly
several
severe severely severity
socialism
specialist specialists
succession successions
successive successively
suite suites
tennis
terminal terminals
transit
travis
unit units
university universities
useful usefulness
vegetable vegetables
vegetation
widower widowers
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
