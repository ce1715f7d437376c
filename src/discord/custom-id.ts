import { LIMITS } from './limits.ts';

/**
 * What a button or menu carries, written into its `custom_id` and read back when it is clicked: nothing is kept in memory,
 * so that it works after a restart.
 */
export interface CustomId<T> {
  /** Which component this is; the part before the first colon. */
  readonly name: string;
  /** @throws RangeError when the result would be over Discord's 100 characters: a mistake in the code, not in the data. */
  write(value: T): string;
  /** The value, or null when this is another component's id or was not written by this code. */
  read(customId: string): T | null;
}

/** How a value becomes fields without colons, and back; `decode` returns null for fields it cannot have written. */
export interface Codec<T> {
  encode(value: T): readonly string[];
  decode(fields: readonly string[]): T | null;
}

/**
 * Declares a custom_id.
 * @example
 * const pin = customId<string>('pin', { encode: (id) => [id], decode: ([id]) => id ?? null });
 * pin.write('42'); // 'pin:42'
 */
export function customId<T>(name: string, codec: Codec<T>): CustomId<T> {
  return {
    name,
    write: (value) => {
      const id = [name, ...codec.encode(value)].join(':');
      if (id.length > LIMITS.customId) throw new RangeError(`custom_id over 100 characters: ${id}`);
      return id;
    },
    read: (id) => {
      const [first, ...fields] = id.split(':');
      return first === name ? codec.decode(fields) : null;
    },
  };
}

/** A Discord id, as a codec reads it: digits only, or null. */
export function snowflake(field: string | undefined): string | null {
  return field !== undefined && /^\d{1,20}$/.test(field) ? field : null;
}
