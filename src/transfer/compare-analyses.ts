/** What would change if stored analyses were replaced by fresh ones: pure comparison and counts. */
import type { SentimentLabel } from '../shared/sentiment.ts';

/** One analysis of one article, as far as two of them are compared. */
export interface ComparedAnalysis {
  readonly language: string;
  readonly onTopic: boolean;
  /** Null where it is not scored. */
  readonly tone: { readonly score: number; readonly label: SentimentLabel } | null;
  /** Names of what was found; equal names are the same thing. */
  readonly entities: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** What stands in one analysis only. */
export interface SetChange {
  readonly added: number;
  readonly removed: number;
}

/** Changes over the articles of one stored language. */
export interface LanguageChanges {
  readonly articles: number;
  readonly languageChanged: number;
  readonly onTopicChanged: number;
  /** Another label, or a score where there was none, or none where there was one. */
  readonly labelChanged: number;
  /** Mean of |new score - old score| over the articles that have both; null where none has. */
  readonly meanScoreChange: number | null;
  readonly entities: SetChange;
  readonly figures: SetChange;
  readonly relations: SetChange;
}

const SETS = ['entities', 'figures', 'relations'] as const;

/** Collects comparisons; nothing of the articles themselves is kept. */
export class ChangeTally {
  readonly #byLanguage = new Map<string, Counts>();

  add(before: ComparedAnalysis, after: ComparedAnalysis): void {
    this.#count(before.language, before, after);
    this.#count('all', before, after);
  }

  /** Over all articles. */
  total(): LanguageChanges {
    return toChanges(this.#byLanguage.get('all') ?? new Counts());
  }

  /** By stored language, most articles first. */
  byLanguage(): Record<string, LanguageChanges> {
    const rows = [...this.#byLanguage]
      .filter(([language]) => language !== 'all')
      .sort(([a, x], [b, y]) => y.articles - x.articles || (a < b ? -1 : 1));
    return Object.fromEntries(rows.map(([language, counts]) => [language, toChanges(counts)]));
  }

  #count(language: string, before: ComparedAnalysis, after: ComparedAnalysis): void {
    const counts = this.#byLanguage.get(language) ?? new Counts();
    this.#byLanguage.set(language, counts);
    counts.articles += 1;
    counts.languageChanged += Number(before.language !== after.language);
    counts.onTopicChanged += Number(before.onTopic !== after.onTopic);
    counts.labelChanged += Number(before.tone?.label !== after.tone?.label);
    if (before.tone !== null && after.tone !== null) {
      counts.scored += 1;
      counts.scoreChange += Math.abs(after.tone.score - before.tone.score);
    }
    for (const name of SETS) {
      counts[name].added += missing(after[name], before[name]);
      counts[name].removed += missing(before[name], after[name]);
    }
  }
}

class Counts {
  articles = 0;
  languageChanged = 0;
  onTopicChanged = 0;
  labelChanged = 0;
  scored = 0;
  scoreChange = 0;
  readonly entities = { added: 0, removed: 0 };
  readonly figures = { added: 0, removed: 0 };
  readonly relations = { added: 0, removed: 0 };
}

/** How many of `all` are not in `known`. */
function missing(all: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let count = 0;
  for (const each of all) if (!known.has(each)) count += 1;
  return count;
}

function toChanges({ scored, scoreChange, ...counts }: Counts): LanguageChanges {
  return { ...counts, meanScoreChange: scored === 0 ? null : scoreChange / scored };
}
