import { judgeTones, type Tones } from '../src/analyse/entity-tone/entity-tone-model.ts';
import { type Classification, classification } from '../src/evaluate/metrics.ts';
import { type Reliability, reliability } from '../src/evaluate/reliability.ts';
import { sha256 } from '../src/shared/hash.ts';
import { SENTIMENT_LABELS } from '../src/shared/sentiment.ts';
import type { ToneItem } from './grow-forest.ts';

const FOLDS = 5;
const EMPHASES = [1, 1.25, 1.5, 2, 2.5, 3, 4];

/** An item of a set of labelled articles; those of one event stay in one fold. */
export interface EventItem extends ToneItem {
  readonly event: string;
  readonly set: string;
}

/** An item with what a model that never saw its event says. */
export interface JudgedItem {
  readonly item: EventItem;
  readonly tones: Tones;
}

export interface JudgedMarks extends Reliability {
  /** By class: the factors of the probabilities that give the best macro-F1. */
  readonly emphasis: Tones;
  readonly marks: Classification;
  readonly bySet: readonly { readonly set: string; readonly n: number; readonly macroF1: number }[];
}

/** Judges each fifth of the events by a model of the others; `train` gives what reads tones from features. */
export function crossValidate(
  items: readonly EventItem[],
  train: (rows: readonly EventItem[]) => (features: readonly number[]) => Tones,
): JudgedItem[] {
  const foldOf = ({ event }: EventItem): number => Number.parseInt(sha256(event).slice(2, 6), 16) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const tonesOf = train(items.filter((item) => foldOf(item) !== fold));
    return items
      .filter((item) => foldOf(item) === fold)
      .map((item) => ({ item, tones: tonesOf(item.features) }));
  });
}

/** The best emphasis of the classes, and the marks of the judgements under it. */
export function judgedMarks(judged: readonly JudgedItem[]): JudgedMarks {
  const emphasis = chooseEmphasis(judged);
  const marksOf = (rows: readonly JudgedItem[]): Classification =>
    classification(rows.map((row) => labelled(row, emphasis)));
  const sets = [...new Set(judged.map(({ item }) => item.set))];
  const bySet = sets.map((set) => {
    const rows = judged.filter(({ item }) => item.set === set);
    return { set, n: rows.length, macroF1: marksOf(rows).macroF1 };
  });
  const claimed = judged.map(({ item, tones }) => {
    const { confidence, label } = judgeTones(tones, emphasis);
    return { confidence, isRight: label === SENTIMENT_LABELS[item.label] };
  });
  return { emphasis, marks: marksOf(judged), bySet, ...reliability(claimed) };
}

function chooseEmphasis(rows: readonly JudgedItem[]): Tones {
  const options = EMPHASES.flatMap((negative) =>
    EMPHASES.flatMap((positive) => EMPHASES.map((neutral): Tones => [negative, neutral, positive])),
  );
  const least = options.filter((option) => Math.min(...option) === 1);
  const scored = least.map((option) => ({
    option,
    f1: classification(rows.map((row) => labelled(row, option))).macroF1,
  }));
  return scored.toSorted((a, b) => b.f1 - a.f1)[0]?.option ?? [1, 1, 1];
}

function labelled({ item, tones }: JudgedItem, emphasis: Tones) {
  return { gold: SENTIMENT_LABELS[item.label] ?? '', predicted: judgeTones(tones, emphasis).label };
}
