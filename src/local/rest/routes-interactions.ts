import { InteractionResponseType, MessageFlags } from 'discord.js';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { Hono } from 'hono';
import type { ZodMiniType } from 'zod/mini';
import { demand } from '../errors.ts';
import { type Callback, respond, waitingInteraction } from '../interactions/callback.ts';
import type { Interaction } from '../interactions/interaction.ts';
import {
  answeredInteraction,
  deleteInteractionMessage,
  editInteractionMessage,
  followUp,
  interactionMessage,
} from '../interactions/webhook.ts';
import { checkForm } from '../rules/form.ts';
import { findChannel } from '../world/channels.ts';
import { viewMessage } from '../world/message-view.ts';
import type { MessageBody } from '../world/messages.ts';
import type { Stored, World } from '../world/state.ts';
import type { RestContext, RestEnv } from './request.ts';

const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;

/** Discord's schema of each type of first response. */
const CALLBACKS: Readonly<Record<number, ZodMiniType>> = {
  [InteractionResponseType.ChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredMessageUpdate]: UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.UpdateMessage]: UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]:
    ApplicationCommandAutocompleteCallbackRequestSchema,
  [InteractionResponseType.Modal]: ModalInteractionCallbackRequestSchema,
};

/** Answers to interactions: the token in the path is all the authentication there is. */
export function interactionRoutes(app: Hono<RestEnv>, world: World): void {
  app.post('/interactions/:id/:token/callback', (context) => callback(world, context));
  app.post('/webhooks/:app/:token', (context) => {
    const interaction = interactionOf(world, context);
    const { json, uploads } = context.get('form');
    demand(checkForm(IncomingWebhookRequestPartialSchema, json));
    const stored = followUp(world, interaction, { body: json as MessageBody, uploads });
    return context.json(shown(world, interaction, stored));
  });
  app.get('/webhooks/:app/:token/messages/:message', (context) => {
    const interaction = interactionOf(world, context);
    const { stored } = interactionMessage(world, interaction, context.req.param('message'));
    return context.json(shown(world, interaction, stored));
  });
  app.patch('/webhooks/:app/:token/messages/:message', (context) => {
    const interaction = interactionOf(world, context);
    const { json, uploads } = context.get('form');
    demand(checkForm(IncomingWebhookUpdateRequestPartialSchema, json));
    const change = { body: json as MessageBody, uploads };
    const stored = editInteractionMessage(world, interaction, context.req.param('message'), change);
    return context.json(shown(world, interaction, stored));
  });
  app.delete('/webhooks/:app/:token/messages/:message', (context) => {
    deleteInteractionMessage(world, interactionOf(world, context), context.req.param('message'));
    return context.body(null, 204);
  });
}

function interactionOf(world: World, context: RestContext): Interaction {
  const { app = '', token = '' } = context.req.param() as { app?: string; token?: string };
  return answeredInteraction(world, app, token);
}

function shown(world: World, interaction: Interaction, stored: Stored): Stored['data'] {
  return viewMessage(world, findChannel(world, interaction.channelId), stored);
}

function callback(world: World, context: RestContext): Response {
  const { id = '', token = '' } = context.req.param() as { id?: string; token?: string };
  const interaction = waitingInteraction(world, id, token);
  const { json, uploads } = context.get('form');
  const { type } = (json ?? {}) as { type?: number };
  const schema = CALLBACKS[type ?? 0];
  if (!schema) {
    const message = `Value must be one of {${Object.keys(CALLBACKS).join(', ')}}.`;
    demand([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
    throw new Error('unreachable');
  }
  demand(checkForm(schema, json));
  const stored = respond(world, interaction, json as Callback, uploads);
  if (context.req.query('with_response') !== 'true') return context.body(null, 204);
  return context.json(callbackResponse(world, interaction, stored));
}

function callbackResponse(world: World, interaction: Interaction, stored: Stored | null): unknown {
  const flags = stored?.data.flags ?? 0;
  const message = stored && {
    response_message_id: stored.data.id,
    response_message_loading: (flags & MessageFlags.Loading) !== 0,
    response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
  };
  const { id, type, responseType } = interaction;
  // Discord's documentation promises the message for these two types only.
  const told = responseType === ChannelMessageWithSource || responseType === UpdateMessage;
  const resource = {
    type: responseType,
    ...(stored && told && { message: shown(world, interaction, stored) }),
  };
  return { interaction: { id, type, ...message }, resource };
}
