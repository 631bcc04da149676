/** robots.txt by RFC 9309: groups of user agents with allow and disallow rules. */

export interface RobotsRule {
  readonly allow: boolean;
  /** Path pattern with `*` and a final `$`. */
  readonly pattern: string;
}

/** Rules for one product token; none means that all is allowed. */
export type RobotsRules = readonly RobotsRule[];

/** Crawlers must read at least 500 KiB (2.5). */
const MAX_LENGTH = 512_000;
/** Patterns are matched by backtracking over `*`; longer or more than these are an attack. */
const MAX_RULES = 5_000;
const MAX_PATTERN = 1_024;

/**
 * The rules for `product` (a token such as `warta`): all groups that name it, merged; else those of `*` (2.2.1).
 */
export function parseRobots(text: string, product: string): RobotsRules {
  const own: RobotsRule[] = [];
  const others: RobotsRule[] = [];
  let named = false;
  let agents: string[] = [];
  let inRules = false;
  for (const line of text
    .replace(/^\ufeff/, '')
    .slice(0, MAX_LENGTH)
    .split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      agents = inRules ? [] : agents;
      inRules = false;
      agents.push(productToken(value));
      named ||= agents.includes(product);
    }
    if (name !== 'allow' && name !== 'disallow') continue;
    inRules = true;
    const pattern = value.trim().slice(0, MAX_PATTERN);
    // An empty disallow forbids nothing.
    if (pattern === '' || own.length + others.length >= MAX_RULES) continue;
    const rule = { allow: name === 'allow', pattern };
    if (agents.includes(product)) own.push(rule);
    if (agents.includes('*')) others.push(rule);
  }
  return named ? own : others;
}

function productToken(value: string): string {
  return value.trim() === '*' ? '*' : (/^[a-z_-]+/i.exec(value.trim())?.[0] ?? '').toLowerCase();
}

/** The longest matching pattern decides, allow before disallow if equal; /robots.txt itself is always allowed (2.2.2). */
export function isAllowed(rules: RobotsRules, url: string): boolean {
  const { pathname, search } = new URL(url);
  if (pathname === '/robots.txt') return true;
  const path = normalise(pathname + search);
  let best: RobotsRule | null = null;
  for (const rule of rules) {
    const longer = best === null || rule.pattern.length > best.pattern.length;
    const preferred = best !== null && rule.pattern.length === best.pattern.length && rule.allow;
    if ((longer || preferred) && matches(normalise(rule.pattern), path)) best = rule;
  }
  return best?.allow ?? true;
}

/** Percent-encodings in one spelling, non-ASCII encoded (2.2.2). */
function normalise(path: string): string {
  const encoded = path.replace(/[^\x20-\x7e]+/g, (text) =>
    encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')),
  );
  return encoded.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : code.toUpperCase();
  });
}

/** Pieces between `*` found in order, each as early as possible: linear in the path for each piece. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces.shift() ?? '';
  if (!path.startsWith(first)) return false;
  if (pieces.length === 0) return !anchored || path === first;
  const last = anchored ? (pieces.pop() ?? '') : '';
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
