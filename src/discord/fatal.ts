import { DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';

const TOKEN =
  'Discord refuses the token: set DISCORD_TOKEN to the current one (Developer Portal, your application, page Bot, Reset Token)';
const INTENTS =
  'Discord refuses the intents: Footnote asks for Guilds, GuildMessages and DirectMessages, none of them privileged; look at the application in the Developer Portal';

/** Why a login that failed will fail again, in one line; null where trying again may help (no network, Discord is down). */
export function fatalLogin(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code === DiscordjsErrorCodes.TokenInvalid) return TOKEN;
  return error.message === 'Used disallowed intents' ? INTENTS : null;
}

/** Why the gateway has closed for good, in one line. @param code one after which the client does not connect again */
export function fatalClose(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return TOKEN;
  if (code === GatewayCloseCodes.DisallowedIntents) return INTENTS;
  return `Discord has closed the connection for good: ${code} ${GatewayCloseCodes[code] ?? 'unknown code'}`;
}

/**
 * Why a REST answer means that nothing will work any more, in one line, or null. After a 401 discord.js forgets the token,
 * while its gateway stays up and looks well. An expired interaction is a 401 too, under routes that carry no bot token.
 */
export function fatalResponse(status: number, route: string): string | null {
  return status === 401 && !/^\/(interactions|webhooks)\//.test(route) ? TOKEN : null;
}
