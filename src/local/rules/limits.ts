/**
 * Discord's limits that its schema does not hold, or holds more loosely. Lengths in UTF-16 units: Discord counts
 * characters, so this is never looser.
 */
export const LIMITS = {
  content: 2000,
  /** Titles, descriptions, fields, footers and authors of all embeds of a message together. */
  embedsTotal: 6000,
  legacyRows: 5,
  /** Components V2: components of a message, nested ones included. */
  componentsTotal: 40,
  /** Components V2: characters of all text displays. */
  textTotal: 4000,
  buttonsInRow: 5,
  modalComponents: 5,
  choices: 25,
  choiceValue: 100,
  fileBytes: 10 * 2 ** 20,
  files: 10,
  requestBytes: 25 * 2 ** 20,
  commandChars: 8000,
  commandCreatesPerDay: 200,
  /** Commands of one scope by type: slash, user, message, entry point. */
  commands: { 1: 100, 2: 15, 3: 15, 4: 1 } as Readonly<Record<number, number>>,
  followUpsUserInstalled: 5,
} as const;
