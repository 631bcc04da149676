import { logOddsScore } from '../shared/log-odds.ts';
import type { RawFraming } from './framing-sql.ts';

export interface DistinctiveTerm {
  readonly term: string;
  /** Null where the term stands for a word in all languages. */
  readonly language: string | null;
  readonly score: number;
  readonly articleCount: number;
  readonly otherCount: number;
}

export interface FramingEntity {
  readonly entityId: number;
  readonly articleCount: number;
  readonly otherCount: number;
  readonly score: number;
  /** JSON of the entity by its place in the selection. */
  readonly rows: Readonly<Record<string, unknown>>;
}

/** A group against all others; the lists are null where `notCompared` says why. */
export interface FramingComparison {
  readonly notCompared: 'TOO_FEW_ARTICLES' | 'TOO_FEW_OTHERS' | null;
  readonly distinctiveTerms: readonly DistinctiveTerm[] | null;
  readonly overRepresented: readonly FramingEntity[] | null;
  readonly missing: readonly FramingEntity[] | null;
}

const MAX_ROWS = 10;
/** Standard errors under which a difference is not worth telling. */
const MIN_SCORE = 1;
/** Originals that must have something. */
const MIN_COUNT = 2;

/** Compares the originals of one group with those of all others. */
export function compareFraming(framing: RawFraming, key: string | null): FramingComparison {
  const total = sizeOf(framing, (group) => group === key);
  const otherTotal = sizeOf(framing, (group) => group !== key);
  const nothing = { distinctiveTerms: null, overRepresented: null, missing: null };
  if (total < framing.minArticles) return { notCompared: 'TOO_FEW_ARTICLES', ...nothing };
  if (otherTotal < framing.minArticles) return { notCompared: 'TOO_FEW_OTHERS', ...nothing };
  const entities = entitiesOf(framing, key, total, otherTotal);
  return {
    notCompared: null,
    distinctiveTerms: termsOf(framing, key),
    overRepresented: entities
      .filter(({ score, articleCount }) => score >= MIN_SCORE && articleCount >= MIN_COUNT)
      .sort((a, b) => b.score - a.score || a.entityId - b.entityId)
      .slice(0, MAX_ROWS),
    missing: entities
      .filter(
        ({ articleCount, otherCount }) =>
          articleCount === 0 && otherCount >= MIN_COUNT && otherCount * 2 >= otherTotal,
      )
      .sort((a, b) => b.otherCount - a.otherCount || a.entityId - b.entityId)
      .slice(0, MAX_ROWS),
  };
}

function sizeOf(framing: RawFraming, takes: (key: string | null, language: string) => boolean): number {
  return framing.sizes.reduce((sum, [key, language, n]) => sum + (takes(key, language) ? n : 0), 0);
}

function entitiesOf(
  framing: RawFraming,
  key: string | null,
  total: number,
  otherTotal: number,
): FramingEntity[] {
  const counts = countBy(framing.entities.map(([group, entity, n]) => [entity, group === key, n] as const));
  return framing.entityRows.map(([entityId, background, rows]) => {
    const [articleCount, otherCount] = counts.get(entityId) ?? [0, 0];
    const score = logOddsScore({ count: articleCount, total, otherCount, otherTotal, background });
    return { entityId, articleCount, otherCount, score, rows };
  });
}

/**
 * Words of the glossary are compared over all languages, what a language uses more often anyway taken off; others with
 * the other groups' articles in their language.
 */
function termsOf(framing: RawFraming, key: string | null): DistinctiveTerm[] {
  const words = framing.words.map((word) => ({ word, id: termId(word[2], word[1]) }));
  const counts = countBy(words.map(({ word: [group, , , n], id }) => [id, group === key, n] as const));
  const unique = new Map(words.map(({ word, id }) => [id, word]));
  const usage = new Map(framing.usage.map(([language, feature, n]) => [`${language} ${feature}`, n]));
  const terms = [...unique].flatMap(([id, [, language, feature, , background]]) => {
    const [count, otherCount] = counts.get(id) ?? [0, 0];
    const own = feature.startsWith('g:') ? null : language;
    const inOwn = (spoken: string) => own === null || spoken === own;
    const total = sizeOf(framing, (group, spoken) => group === key && inOwn(spoken));
    const otherTotal = sizeOf(framing, (group, spoken) => group !== key && inOwn(spoken));
    if (count < MIN_COUNT || otherTotal < framing.minArticles) return [];
    if (count * otherTotal <= otherCount * total) return [];
    const habit = own === null ? habitOf(framing, key, feature, usage) : 0;
    const score = logOddsScore({ count, total, otherCount, otherTotal, background, habit });
    return [{ term: feature.slice(2), language: own, score, articleCount: count, otherCount }];
  });
  return terms
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_ROWS);
}

/** Log-odds by which the languages of the group use a word of the glossary more than those of the others. */
function habitOf(
  framing: RawFraming,
  key: string | null,
  feature: string,
  usage: ReadonlyMap<string, number>,
): number {
  const odds = (isInside: boolean): number => {
    const sizes = framing.sizes.filter(([group]) => (group === key) === isInside);
    const originals = sizes.reduce((sum, [, , n]) => sum + n, 0);
    const share = sizes.reduce((sum, [, language, n]) => {
      const sample = usage.get(`${language} `) ?? 0;
      return sum + (n / originals) * (((usage.get(`${language} ${feature}`) ?? 0) + 0.5) / (sample + 1));
    }, 0);
    return share / (1 - share);
  };
  return Math.log(odds(true) / odds(false));
}

function termId(feature: string, language: string): string {
  return feature.startsWith('g:') ? feature : `${feature} ${language}`;
}

/** [inside, outside] by id. */
function countBy<Id>(rows: readonly (readonly [Id, boolean, number])[]): Map<Id, [number, number]> {
  const counts = new Map<Id, [number, number]>();
  for (const [id, isInside, n] of rows) {
    const [inside, outside] = counts.get(id) ?? [0, 0];
    counts.set(id, isInside ? [inside + n, outside] : [inside, outside + n]);
  }
  return counts;
}
