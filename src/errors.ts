/** The one error class: a closed code, and a message that names the thing, its value and what is accepted. */

export const ERROR_CODES = [
  'CONFIG',
  'DATABASE',
  'DATABASE_NEWER',
  'TOPIC_PACK',
  'INPUT',
  'NOT_FOUND',
  'PORT_TAKEN',
  'FETCH',
  'PARSE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error whose message is meant for a person: one line (or one a problem), no stack needed. */
export class WartaError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WartaError';
    this.code = code;
  }
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.message === '') {
    return thrown.errors.map(messageOf).join('; ');
  }
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The `code` of a system or database error ("ECONNREFUSED", "28P01"), null if it has none. */
export function systemCodeOf(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}
