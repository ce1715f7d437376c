/** Discord's error codes that matter here (API reference, "Opcodes and Status Codes"). */
export const DISCORD_ERROR = {
  unknownChannel: 10003,
  unknownMessage: 10008,
  unknownInteraction: 10062,
  tooManyPins: 30003,
  cannotSendToUser: 50007,
  missingAccess: 50001,
  missingPermissions: 50013,
  cannotReplyWithoutHistory: 160002,
  alreadyAcknowledged: 40060,
} as const;

/** The code of an error of Discord's REST interface; undefined for any other error. */
export function discordCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'number' ? code : undefined;
}

/**
 * Whether an interaction is past answering: its three seconds are over, or it has been answered. Nobody can be told, and
 * trying would fail the same way.
 */
export function isPastAnswering(error: unknown): boolean {
  const code = discordCode(error);
  return code === DISCORD_ERROR.unknownInteraction || code === DISCORD_ERROR.alreadyAcknowledged;
}

/** Whether the bot may not speak where it was spoken to, or the place is gone: the operator may want to know, no member can be told. */
export function isUnspeakable(error: unknown): boolean {
  const { missingAccess, missingPermissions, unknownChannel, unknownMessage } = DISCORD_ERROR;
  const silent: readonly number[] = [missingAccess, missingPermissions, unknownChannel, unknownMessage];
  return silent.includes(discordCode(error) ?? -1);
}
