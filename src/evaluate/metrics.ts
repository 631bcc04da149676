/** Precision, recall and their harmonic mean; all 0 where nothing was to be found or nothing was found. */
export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Counts {
  readonly correct: number;
  readonly predicted: number;
  readonly expected: number;
}

export interface ClassRow extends F1 {
  readonly label: string;
  /** Items of this class in the gold. */
  readonly support: number;
}

export interface Classification {
  /** Share of correct ones among the scored items. */
  readonly accuracy: number;
  /** Mean F1 over the classes that the scored items' gold holds. */
  readonly macroF1: number;
  /** Share of the items that were scored. */
  readonly coverage: number;
  readonly n: number;
  readonly perClass: readonly ClassRow[];
}

/** One item: its gold label and the prediction, null where the system gave none. */
export interface Labelled {
  readonly gold: string;
  readonly predicted: string | null;
}

export function f1Of({ correct, predicted, expected }: Counts): F1 {
  const precision = predicted === 0 ? 0 : correct / predicted;
  const recall = expected === 0 ? 0 : correct / expected;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, each) => ({
      correct: sum.correct + each.correct,
      predicted: sum.predicted + each.predicted,
      expected: sum.expected + each.expected,
    }),
    { correct: 0, predicted: 0, expected: 0 },
  );
}

/** Accuracy and macro-F1 over the scored items, with the coverage beside them and a table by class. */
export function classification(items: readonly Labelled[]): Classification {
  const scored = items.filter((item) => item.predicted !== null);
  const labels = [...new Set(scored.map((item) => item.gold))].toSorted();
  const perClass = labels.map((label): ClassRow => {
    const expected = scored.filter((item) => item.gold === label).length;
    const predicted = scored.filter((item) => item.predicted === label).length;
    const correct = scored.filter((item) => item.gold === label && item.predicted === label).length;
    const { precision, recall, f1 } = f1Of({ correct, predicted, expected });
    return { label, support: expected, precision, recall, f1 };
  });
  const right = scored.filter((item) => item.gold === item.predicted).length;
  return {
    accuracy: scored.length === 0 ? 0 : right / scored.length,
    macroF1: perClass.length === 0 ? 0 : perClass.reduce((sum, row) => sum + row.f1, 0) / perClass.length,
    coverage: items.length === 0 ? 0 : scored.length / items.length,
    n: items.length,
    perClass,
  };
}

/** A typed stretch of tokens, half-open. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Exact-match span F1 over texts, overall and by type. */
export function spanF1(
  texts: readonly { readonly gold: readonly TypedSpan[]; readonly predicted: readonly TypedSpan[] }[],
): F1 & { readonly byType: Readonly<Record<string, F1 & { readonly support: number }>> } {
  const id = (span: TypedSpan): string => `${span.start} ${span.end} ${span.type}`;
  const countsOf = (type: string | null): Counts =>
    addCounts(
      texts.map(({ gold, predicted }) => {
        const expected = new Set(ofType(gold, type).map(id));
        const given = new Set(ofType(predicted, type).map(id));
        return {
          correct: [...given].filter((span) => expected.has(span)).length,
          predicted: given.size,
          expected: expected.size,
        };
      }),
    );
  const types = [...new Set(texts.flatMap(({ gold }) => gold.map((span) => span.type)))].toSorted();
  const byType = types.map((type) => {
    const counts = countsOf(type);
    return [type, { ...f1Of(counts), support: counts.expected }] as const;
  });
  return { ...f1Of(countsOf(null)), byType: Object.fromEntries(byType) };
}

function ofType(spans: readonly TypedSpan[], type: string | null): readonly TypedSpan[] {
  return type === null ? spans : spans.filter((span) => span.type === type);
}
