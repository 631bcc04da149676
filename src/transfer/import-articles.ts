import type { ArticleDraft } from '../article/article-draft.ts';
import { normaliseItem } from '../article/normalise-item.ts';
import type { Deps } from '../deps.ts';
import { plainItem } from '../article/plain-item.ts';
import { publisherOfLine, readArticleLine } from './article-line.ts';
import { storeDrafts } from './store-drafts.ts';

export interface ImportCounts {
  /** Lines that hold anything. */
  readonly lines: number;
  readonly stored: number;
  /** Articles that were there with another text. */
  readonly revised: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface ImportReport {
  /** `line` counts from 1. */
  readonly onRefused: (line: number, reason: string) => void;
  /** Called after each batch. */
  readonly onBatch?: (counts: ImportCounts) => Promise<void>;
}

/** Lines stored in one transaction. */
const BATCH = 500;

/**
 * Stores the articles of a JSON Lines file in batches and queues their analysis; refused lines are reported, the
 * others stored. The same file again changes nothing.
 */
export async function importArticles(
  deps: Pick<Deps, 'db' | 'now'>,
  lines: AsyncIterable<string> | Iterable<string>,
  { onRefused, onBatch }: ImportReport,
): Promise<ImportCounts> {
  let counts: ImportCounts = { lines: 0, stored: 0, revised: 0, unchanged: 0, refused: 0 };
  let number = 0;
  let drafts: ArticleDraft[] = [];
  const flush = async (): Promise<void> => {
    const { inserted, revised, unchanged } = await storeDrafts(deps, drafts);
    // the store takes one URL once; a line that repeats an earlier one changes nothing
    const repeated = drafts.length - inserted.length - revised.length - unchanged;
    counts = {
      ...counts,
      stored: counts.stored + inserted.length,
      revised: counts.revised + revised.length,
      unchanged: counts.unchanged + unchanged + repeated,
    };
    drafts = [];
    await onBatch?.(counts);
  };
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    counts = { ...counts, lines: counts.lines + 1 };
    const outcome = toDraft(line, deps.now());
    if (outcome.kind === 'refused') {
      counts = { ...counts, refused: counts.refused + 1 };
      onRefused(number, outcome.reason);
    } else if (drafts.push(outcome.draft) === BATCH) {
      await flush();
    }
  }
  if (drafts.length > 0) await flush();
  return counts;
}

function toDraft(text: string, now: Date) {
  const outcome = readArticleLine(text.replace(/^\uFEFF/, ''), now);
  if (outcome.kind === 'refused') return outcome;
  const { line } = outcome;
  const publisher = publisherOfLine(line);
  return normaliseItem(plainItem(line), {
    feedKind: 'PRESS',
    publisher,
    feedLanguage: null,
    fetchedAt: now,
  });
}
