import { randomBytes } from 'node:crypto';

/** Makes an id that nobody can guess: 12 characters that are safe in a custom_id. */
export function newId(): string {
  return randomBytes(9).toString('base64url');
}
