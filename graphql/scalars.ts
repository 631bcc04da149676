/** The scalars of the API: what a client may send, what it gets. */
import { GraphQLError, Kind, type GraphQLScalarType, type ValueNode } from 'graphql';
import { parseHttpUrl } from '../src/shared/parse-url.ts';

interface ScalarRule {
  /** Named in refusals. */
  readonly accepts: string;
  /** The internal value of a string that a client sent; undefined if it is not accepted. */
  readonly parse: (text: string) => unknown;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;
/** Postgres and JavaScript agree on years 1 to 9999. */
const FIRST_INSTANT = Date.UTC(1000, 0, 1);
const LAST_INSTANT = Date.UTC(9999, 0, 1);

export const SCALARS: Readonly<Record<string, ScalarRule>> = {
  DateTime: {
    accepts: 'RFC 3339 with zone, years 1000 to 9998, such as 2026-03-01T00:00:00Z',
    parse: parseTime,
  },
  URL: { accepts: 'an absolute http or https URL', parse: (text) => (isHttpUrl(text) ? text : undefined) },
  LanguageCode: {
    accepts: 'a BCP 47 language, such as en',
    parse: matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/),
  },
  CountryCode: { accepts: 'two letters of ISO 3166-1, such as ID', parse: matching(/^[A-Z]{2}$/) },
  TimeZone: { accepts: 'a name of the IANA time zone database, such as Asia/Jakarta', parse: parseZone },
  Duration: {
    accepts: 'an ISO 8601 duration, such as PT1H',
    parse: matching(/^P(?=[\dT])(\d+[YMWD])*(T(\d+[HMS])+)?$/),
  },
  WikidataID: { accepts: 'Q and digits, such as Q2283', parse: matching(/^Q[1-9]\d{0,15}$/) },
  Date: { accepts: 'a day, such as 2026-12-31', parse: matching(/^\d{4}-\d\d-\d\d$/) },
};

/** Gives a scalar of the built schema its rule. Values that the service sends are strings already. */
export function applyScalar(scalar: GraphQLScalarType, rule: ScalarRule): void {
  const parse = (value: unknown): unknown => {
    const parsed = typeof value === 'string' ? rule.parse(value) : undefined;
    if (parsed === undefined) {
      throw new GraphQLError(`${scalar.name} is ${shown(value)}; accepted: ${rule.accepts}`);
    }
    return parsed;
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : node.kind);
  scalar.serialize = (value: unknown) => value;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 80)}"` : `no string`;
}

function parseTime(text: string): Date | undefined {
  const at = TIME.test(text) ? Date.parse(text) : Number.NaN;
  return at >= FIRST_INSTANT && at < LAST_INSTANT ? new Date(at) : undefined;
}

function parseZone(text: string): string | undefined {
  if (!ZONE.test(text) || /^(UTC|GMT)[+-]/i.test(text)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone === 'UTC'
      ? 'UTC'
      : text;
  } catch {
    return undefined;
  }
}

function isHttpUrl(text: string): boolean {
  return parseHttpUrl(text) !== null;
}

function matching(pattern: RegExp): (text: string) => string | undefined {
  return (text) => (pattern.test(text) ? text : undefined);
}
