/** Where the embedded database lies when nothing else is said, from the working directory. */
export const DEFAULT_URL = 'file:data/footnote.db';
