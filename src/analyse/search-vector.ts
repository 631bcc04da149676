import { searchTokens } from './search-tokens.ts';

/** Postgres keeps positions up to 16,383 and a vector up to 1 MB; words beyond this many are not searchable. */
const MAX_TOKENS = 16_000;

/**
 * The text form of a tsvector (`'lexeme':1A,7 ...`) for title and body; words of the title have weight A. Surface and
 * stem of a word share its position.
 */
export function searchVector(text: string, titleLength: number, language: string): string {
  const title = searchTokens(text.slice(0, titleLength), language);
  const body = searchTokens(text.slice(titleLength), language);
  const offset = title.at(-1)?.position ?? 0;
  const positions = new Map<string, string[]>();
  const add = (lexeme: string, position: string): void => {
    const known = positions.get(lexeme);
    if (known === undefined) positions.set(lexeme, [position]);
    else if (known.length < 255 && known.at(-1) !== position) known.push(position);
  };
  for (const token of title)
    for (const lexeme of [token.surface, token.stem]) add(lexeme, `${token.position}A`);
  for (const token of body.slice(0, MAX_TOKENS - title.length)) {
    for (const lexeme of [token.surface, token.stem]) add(lexeme, String(token.position + offset));
  }
  return [...positions]
    .map(([lexeme, places]) => `'${lexeme.replaceAll("'", "''")}':${places.join(',')}`)
    .join(' ');
}
