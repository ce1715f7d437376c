/** Types for the one submodule of natural that is used; the package ships none for it. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: {
    /** Porter's stem of a lower-case word. */
    stem(word: string): string;
  };
  export default stemmer;
}
