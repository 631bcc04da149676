/** What a person types into a search box, as a tsquery over our own tokens. */
import { searchTokens } from '../analyse/search-tokens.ts';
import { WartaError } from '../errors.ts';
import { primarySubtag } from './primary-subtag.ts';
import { sql, type Sql } from './sql.ts';

/**
 * Languages in whose forms a query's words are looked for if none is named: those with a stemmer, and those whose
 * writing needs cutting. A text keeps each word's surface beside its stem, so other languages are found as written.
 */
const DEFAULT_LANGUAGES = ['en', 'id', 'es', 'de', 'pt', 'fr', 'it', 'nl', 'zh', 'ja', 'th'];
const MAX_QUERY_LENGTH = 400;
const MAX_TOKENS = 24;

/** A word or quoted phrase of the query. */
interface Term {
  readonly text: string;
  readonly excluded: boolean;
}

export interface SearchQuery {
  /** For `to_tsquery`-free use: already a tsquery's text. Empty if nothing can match. */
  readonly tsquery: string;
  /** Folded surfaces and stems that may stand in a match, for highlights. */
  readonly lexemes: ReadonlySet<string>;
}

/** Throws WartaError INPUT for a query that is too long or only excludes. */
export function readSearchQuery(query: string, languages: readonly string[]): SearchQuery {
  if (query.length > MAX_QUERY_LENGTH) {
    throw new WartaError(
      'INPUT',
      `the search query has ${query.length} characters; accepted: up to ${MAX_QUERY_LENGTH}`,
    );
  }
  const stemmed = languages.length > 0 ? languages.map(primarySubtag) : DEFAULT_LANGUAGES;
  const lexemes = new Set<string>();
  const parts = readTerms(query).flatMap((term) => {
    const expression = termExpression(term, stemmed, lexemes);
    return expression === null ? [] : [{ expression, excluded: term.excluded }];
  });
  const wanted = parts.filter(({ excluded }) => !excluded);
  if (wanted.length === 0 && parts.length > 0) {
    throw new WartaError(
      'INPUT',
      'the search query only excludes words; accepted: at least one word to look for',
    );
  }
  const tsquery = parts
    .map(({ expression, excluded }) => (excluded ? `!(${expression})` : `(${expression})`))
    .join(' & ');
  return { tsquery, lexemes };
}

/** The condition that a search vector matches; FALSE for a query without words. */
export function searchCondition(vector: Sql, query: string, languages: readonly string[]): Sql {
  const { tsquery } = readSearchQuery(query, languages);
  return tsquery === '' ? sql`FALSE` : sql`coalesce(${vector} @@ ${tsquery}::tsquery, FALSE)`;
}

const TERM = /(?<minus>(?<=^|\s)-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu;

function readTerms(query: string): Term[] {
  return [...query.matchAll(TERM)].map(({ groups }) => ({
    text: groups?.['phrase'] ?? groups?.['word'] ?? '',
    excluded: groups?.['minus'] !== undefined,
  }));
}

/** Every way in which the languages cut and stem the term, as one expression; null if it has no word. */
function termExpression(term: Term, languages: readonly string[], lexemes: Set<string>): string | null {
  const cuts = new Map<string, Set<string>[]>();
  for (const language of languages) {
    const tokens = searchTokens(term.text, language).slice(0, MAX_TOKENS);
    if (tokens.length === 0) continue;
    const cut = tokens.map(({ surface }) => surface).join(' ');
    const forms = cuts.get(cut) ?? tokens.map(() => new Set<string>());
    tokens.forEach(({ surface, stem }, at) => forms[at]?.add(surface).add(stem));
    cuts.set(cut, forms);
  }
  if (cuts.size === 0) return null;
  if (!term.excluded)
    for (const forms of cuts.values()) for (const set of forms) for (const form of set) lexemes.add(form);
  return [...cuts.values()].map((forms) => `(${forms.map(oneOf).join(' <-> ')})`).join(' | ');
}

function oneOf(forms: ReadonlySet<string>): string {
  return `(${[...forms].map((form) => `'${form}'`).join(' | ')})`;
}
