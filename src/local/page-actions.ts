import { z } from 'zod';

/** Longest text of any field: a modal's input holds 4000 characters, an option 6000. */
const text = z.string().max(6000);
const id = z.string().regex(/^\d{1,20}$/);
const nonce = z.string().max(100);

const filledOption = z.object({
  name: z.string().max(32),
  type: z.number().int().optional(),
  value: z.union([text, z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(filledOption).max(25).optional();
  },
});
const options = z.array(filledOption).max(25);

const place = { nonce, channel_id: id };
const message = { ...place, message_id: id };

/** The actions of page-protocol.ts, checked: what comes over a socket is not to be trusted. */
export const pageAction = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('send'),
    ...place,
    content: text,
    reply_to: id.optional(),
    reply_ping: z.boolean().optional(),
  }),
  z.object({ type: z.literal('edit'), ...message, content: text }),
  z.object({ type: z.literal('delete'), ...message }),
  z.object({ type: z.literal('pin'), ...message }),
  z.object({ type: z.literal('unpin'), ...message }),
  z.object({ type: z.literal('typing'), ...place }),
  z.object({ type: z.literal('history'), ...place, before: id }),
  z.object({ type: z.literal('command'), ...place, command_id: id, options }),
  z.object({ type: z.literal('autocomplete'), ...place, command_id: id, options }),
  z.object({ type: z.literal('context-menu'), ...place, command_id: id, target_id: id }),
  z.object({ type: z.literal('press'), ...message, custom_id: z.string().max(100) }),
  z.object({
    type: z.literal('select'),
    ...message,
    custom_id: z.string().max(100),
    values: z.array(z.string().max(100)).max(25),
  }),
  z.object({
    type: z.literal('submit-modal'),
    nonce,
    interaction_id: id,
    values: z.record(z.string().max(100), z.union([text, z.array(text).max(25), z.boolean()])),
  }),
  z.object({ type: z.literal('open-dm'), nonce, user_id: id }),
  z.object({ type: z.literal('create-thread'), ...place, name: text, message_id: id.optional() }),
  z.object({ type: z.literal('become'), nonce, user_id: id }),
]);

/** An action as it arrives. */
export type Action = z.infer<typeof pageAction>;
