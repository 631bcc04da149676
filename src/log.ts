import { pino, type Logger } from 'pino';

export type { Logger };
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export const LOG_FORMATS = ['text', 'json'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/**
 * Logs go to standard error, so that standard output holds results only. ERROR means: somebody has to act;
 * a healthy system writes none.
 */
export function createLog(options: { level: LogLevel; format: LogFormat }): Logger {
  const settings = { level: options.level, base: null };
  if (options.format === 'json') return pino(settings, pino.destination(2));
  return pino(settings, { write: (line: string) => void process.stderr.write(textLine(line)) });
}

/** `12:03:04 info  message key=value ...` of one JSON line. */
function textLine(line: string): string {
  const { level, time, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const clock = new Date(Number(time)).toISOString().slice(11, 19);
  const name = (pino.levels.labels[Number(level)] ?? 'info').padEnd(5);
  const fields = Object.entries(rest).map(([key, value]) => ` ${key}=${fieldText(value)}`);
  const error = err === undefined ? '' : `: ${(err as { message?: string }).message ?? fieldText(err)}`;
  return `${clock} ${name} ${fieldText(msg ?? '')}${error}${fields.join('')}\n`;
}

function fieldText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
