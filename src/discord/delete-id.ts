import { customId, snowflake } from './custom-id.ts';

/** What "Delete" carries: the id of the member who asked. */
export const deleteId = customId<string>('delete', {
  encode: (asker) => [asker],
  decode: ([asker]) => snowflake(asker),
});
