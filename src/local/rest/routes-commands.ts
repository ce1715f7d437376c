import type { APIApplicationCommand } from 'discord.js';
import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import type { Hono } from 'hono';
import type { ZodMiniType } from 'zod/mini';
import { demand, type FieldError, refuse } from '../errors.ts';
import { checkCommand, type Declared } from '../rules/command-rules.ts';
import { checkForm, type Path } from '../rules/form.ts';
import {
  commandsIn,
  deleteCommand,
  findCommand,
  patchCommand,
  postCommand,
  putCommands,
  type Scope,
} from '../world/commands.ts';
import type { World } from '../world/state.ts';
import { demandOwnApplication, type RestContext, type RestEnv } from './request.ts';

/** Commands of an application, global ones and those of one guild. */
export function commandRoutes(app: Hono<RestEnv>, world: World): void {
  for (const base of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'] as const) {
    app.get(base, (context) =>
      context.json(commandsIn(scopeOf(world, context)).map((one) => localised(context, one))),
    );
    app.put(base, (context) => {
      const list = context.get('form').json;
      demand(
        Array.isArray(list)
          ? list.flatMap((one, at) => check(ApplicationCommandUpdateRequestSchema, one, [at]))
          : NO_LIST,
      );
      return context.json(putCommands(world, scopeOf(world, context), list as Declared[]));
    });
    app.post(base, (context) => {
      const { json } = context.get('form');
      demand(check(ApplicationCommandCreateRequestSchema, json));
      const { command, created } = postCommand(world, scopeOf(world, context), json as Declared);
      return context.json(command, created ? 201 : 200);
    });
    app.get(`${base}/:command`, (context) =>
      context.json(findCommand(scopeOf(world, context), context.req.param('command') ?? '')),
    );
    app.patch(`${base}/:command`, (context) => {
      const scope = scopeOf(world, context);
      const id = context.req.param('command') ?? '';
      const { json } = context.get('form');
      const whole = { ...findCommand(scope, id), ...(json as Partial<Declared>) };
      demand([
        ...checkForm(ApplicationCommandPatchRequestPartialSchema, numeric(json)),
        ...checkCommand(whole as unknown as Declared),
      ]);
      return context.json(patchCommand(world, scope, id, json as Partial<Declared>));
    });
    app.delete(`${base}/:command`, (context) => {
      deleteCommand(world, scopeOf(world, context), context.req.param('command') ?? '');
      return context.body(null, 204);
    });
  }
}

const NO_LIST: FieldError[] = [
  { path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
];

/** Fields of Discord's schema first; the rules beyond it suppose that they fit. */
function check(schema: ZodMiniType, declared: unknown, path: Path = []): FieldError[] {
  const errors = checkForm(schema, numeric(declared), path);
  return errors.length > 0 ? errors : checkCommand(declared as Declared, path);
}

/** Discord's schema has permissions as a number; everybody, Discord's own documentation first, sends a string. */
function numeric(declared: unknown): unknown {
  const permissions = (declared as Declared | null)?.default_member_permissions;
  if (typeof permissions !== 'string') return declared;
  return { ...(declared as Declared), default_member_permissions: Number(permissions) };
}

function scopeOf(world: World, context: RestContext): Scope {
  const { app = '', guild } = context.req.param() as { app?: string; guild?: string };
  demandOwnApplication(context, app);
  const bot = context.get('bot');
  if (guild === undefined) return { bot, guildId: null };
  if (!world.guilds.get(guild)?.members.has(bot.id)) throw refuse(50001);
  return { bot, guildId: guild };
}

/** Localisations are only listed when they are asked for. */
function localised(context: RestContext, command: APIApplicationCommand): unknown {
  if (context.req.query('with_localizations') === 'true') return command;
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  return rest;
}
