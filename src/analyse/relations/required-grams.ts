import { cheapestOf, gramsOf, type Grams } from './gram-choice.ts';

/** What is known of the matches of a part of an expression. */
interface Piece {
  /** All strings that it matches, where they are few; else null. */
  readonly all: readonly string[] | null;
  /** One of these stands in every text where it matches; null where none is known. */
  readonly grams: Grams | null;
}

const TOKEN =
  /\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]])*\]|\((?:\?(?::|<?[=!]|<\w+>))?|(?:[?*+]|\{\d+(?:,\d*)?\})\??|[^]/gy;
const QUANTIFIER = /^(?:[?*+]|\{\d)/;
const OPTIONAL = /^(?:[?*]|\{0)/;
/** A class of few signs without ranges. */
const SHORT_CLASS = /^\[[^\\^-]{1,8}\]$/;
/** What matches between signs. */
const BETWEEN: ReadonlySet<string> = new Set(['^', '$', '\\b', '\\B']);
const NOTHING: Piece = { all: [''], grams: null };
const ANYTHING: Piece = { all: null, grams: null };
/** More strings than this aren't told one by one. */
const MOST_STRINGS = 400;

/**
 * Strings of which at least one stands in every text that the expression matches; null where none can be told, so that
 * every text must be searched. Reads literals, classes, groups, lookarounds, quantifiers and alternatives of expressions
 * without flags; back references aren't known.
 */
export function requiredGrams(source: string): Grams | null {
  const tokens = source.match(TOKEN) ?? [];
  const reader: Reader = { tokens, next: 0 };
  const piece = readAlternatives(reader);
  if (reader.next < tokens.length) throw new Error(`unread rest of an expression: ${source}`);
  return neededBy(piece);
}

/** Tokens of an expression and how far they have been read. */
interface Reader {
  readonly tokens: readonly string[];
  next: number;
}

function readAlternatives(reader: Reader): Piece {
  const branches = [readSequence(reader)];
  while (reader.tokens[reader.next] === '|') {
    reader.next += 1;
    branches.push(readSequence(reader));
  }
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : anyOf(branches);
}

function anyOf(branches: readonly Piece[]): Piece {
  const lists = branches.map(({ all }) => all);
  const all = lists.every((list) => list !== null) ? [...new Set(lists.flat())] : null;
  const needed = branches.map(neededBy);
  const grams = needed.every((one) => one !== null) ? new Set(needed.flatMap((one) => [...one])) : null;
  return { all: all !== null && all.length <= MOST_STRINGS ? all : null, grams };
}

/** Strings run on from part to part until one matches too many. */
function readSequence(reader: Reader): Piece {
  const found: (Grams | null)[] = [];
  let run: readonly string[] = [''];
  let isWhole = true;
  for (let token = reader.tokens[reader.next]; !isEnd(token); token = reader.tokens[reader.next]) {
    const { all, grams } = readQuantified(reader);
    found.push(grams);
    if (all !== null && run.length * all.length <= MOST_STRINGS) {
      run = all.length === 1 && all[0] === '' ? run : joined(run, all);
      continue;
    }
    found.push(gramsOf(run));
    run = all ?? [''];
    isWhole = false;
  }
  return { all: isWhole ? run : null, grams: cheapestOf(isWhole ? found : [...found, gramsOf(run)]) };
}

function isEnd(token: string | undefined): boolean {
  return token === undefined || token === '|' || token === ')';
}

function joined(starts: readonly string[], ends: readonly string[]): string[] {
  return [...new Set(starts.flatMap((start) => ends.map((end) => start + end)))];
}

function readQuantified(reader: Reader): Piece {
  const piece = readPart(reader);
  const quantifier = reader.tokens[reader.next] ?? '';
  if (!QUANTIFIER.test(quantifier)) return piece;
  reader.next += 1;
  if (!OPTIONAL.test(quantifier)) return { all: null, grams: neededBy(piece) };
  const isOnce = quantifier.startsWith('?');
  return isOnce && piece.all !== null ? { all: [...new Set([...piece.all, ''])], grams: null } : ANYTHING;
}

function readPart(reader: Reader): Piece {
  const token = reader.tokens[reader.next] ?? '';
  reader.next += 1;
  if (token.startsWith('(')) return readGroup(token, reader);
  if (BETWEEN.has(token)) return NOTHING;
  if (token === '.') return ANYTHING;
  if (token.length > 1 && token.startsWith('['))
    return SHORT_CLASS.test(token) ? { all: token.slice(1, -1).split(''), grams: null } : ANYTHING;
  return token.startsWith('\\') ? readEscape(token) : { all: [token], grams: null };
}

/** What follows an opening parenthesis. A lookaround takes no room, but what it wants stands in the text. */
function readGroup(opening: string, reader: Reader): Piece {
  const inner = readAlternatives(reader);
  if (reader.tokens[reader.next] !== ')') throw new Error('an expression with an open parenthesis');
  reader.next += 1;
  if (opening.endsWith('!')) return NOTHING;
  return opening.endsWith('=') ? { all: [''], grams: neededBy(inner) } : inner;
}

/** Letters after a backslash stand for classes of signs, other signs for themselves. */
function readEscape(token: string): Piece {
  if (token.length > 2)
    return { all: [String.fromCharCode(Number.parseInt(token.slice(2), 16))], grams: null };
  return /[a-z\d]$/i.test(token) ? ANYTHING : { all: [token.slice(1)], grams: null };
}

function neededBy({ all, grams }: Piece): Grams | null {
  return all === null ? grams : cheapestOf([grams, gramsOf(all)]);
}
