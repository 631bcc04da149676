import {
  addCounts,
  type Classification,
  type Counts,
  classification,
  type F1,
  f1Of,
  type Labelled,
} from './metrics.ts';
import {
  type EntityPair,
  type FigurePair,
  matchEntities,
  matchFigures,
  matchRelations,
  type RelationPair,
  sameEnd,
} from './match-sample-rows.ts';
import type { SampleRow } from './sample-row.ts';

/** Marks of the article-level half of the sample. */
export interface SampleMarks {
  readonly articles: number;
  readonly language: { readonly accuracy: number };
  readonly topic: F1;
  /** `linkedAccuracy`: share of the found entities with a Wikidata id in the gold whose id is the same. */
  readonly entities: F1 & { readonly linkedAccuracy: number };
  readonly sentiment: Classification;
  readonly entitySentiment: Classification;
  /** `predicateAccuracy` and `subjectAccuracy` are over the matched figures. */
  readonly figures: F1 & { readonly predicateAccuracy: number; readonly subjectAccuracy: number };
  readonly relations: F1 & { readonly polarityAccuracy: number };
}

/** A gold row with what was predicted for it. */
export interface RowPair {
  readonly gold: SampleRow;
  readonly predicted: SampleRow;
}

/** A pair of rows with everything in them matched. */
interface Matched extends RowPair {
  readonly entityPairs: readonly EntityPair[];
  readonly figurePairs: readonly FigurePair[];
  readonly relationPairs: readonly RelationPair[];
}

/** Scores pairs of rows; rows without a counterpart are the caller's to leave out or to pair with an empty row. */
export function evaluateSampleArticles(pairs: readonly RowPair[]): SampleMarks {
  const matched = pairs.map(matchRows);
  return {
    articles: pairs.length,
    language: { accuracy: share(pairs, ({ gold, predicted }) => gold.language === predicted.language) },
    topic: f1Of({
      correct: pairs.filter(({ gold, predicted }) => gold.onTopic && predicted.onTopic).length,
      predicted: pairs.filter(({ predicted }) => predicted.onTopic).length,
      expected: pairs.filter(({ gold }) => gold.onTopic).length,
    }),
    sentiment: classification(
      pairs.map(({ gold, predicted }) => labelled(gold.sentiment, predicted.sentiment)),
    ),
    entitySentiment: classification(
      matched.flatMap(({ entityPairs }) =>
        entityPairs.map(([gold, predicted]) => labelled(gold.sentiment, predicted.sentiment)),
      ),
    ),
    entities: entityMarks(matched),
    figures: figureMarks(matched),
    relations: relationMarks(matched),
  };
}

function matchRows({ gold, predicted }: RowPair): Matched {
  const entityPairs = matchEntities(gold.entities, predicted.entities);
  const figurePairs = matchFigures(gold.figures, predicted.figures);
  const relationPairs = matchRelations(gold.relations, predicted.relations, entityPairs);
  return { gold, predicted, entityPairs, figurePairs, relationPairs };
}

function entityMarks(matched: readonly Matched[]): SampleMarks['entities'] {
  const counts = matched.map(({ gold, predicted, entityPairs }) =>
    countsOf(entityPairs, predicted.entities, gold.entities),
  );
  return {
    ...f1Of(addCounts(counts)),
    linkedAccuracy: linkedAccuracy(matched.flatMap(({ entityPairs }) => entityPairs)),
  };
}

function figureMarks(matched: readonly Matched[]): SampleMarks['figures'] {
  const counts = matched.map(({ gold, predicted, figurePairs }) =>
    countsOf(figurePairs, predicted.figures, gold.figures),
  );
  const all = matched.flatMap(({ figurePairs, entityPairs }) =>
    figurePairs.map(([gold, predicted]) => ({ gold, predicted, entityPairs })),
  );
  return {
    ...f1Of(addCounts(counts)),
    predicateAccuracy: share(all, ({ gold, predicted }) => gold.predicate === predicted.predicate),
    subjectAccuracy: share(all, ({ gold, predicted, entityPairs }) =>
      sameEnd(gold.subject, predicted.subject, entityPairs),
    ),
  };
}

function relationMarks(matched: readonly Matched[]): SampleMarks['relations'] {
  const counts = matched.map(({ gold, predicted, relationPairs }) =>
    countsOf(relationPairs, predicted.relations, gold.relations),
  );
  const all = matched.flatMap(({ relationPairs }) => relationPairs);
  return {
    ...f1Of(addCounts(counts)),
    polarityAccuracy: share(all, ([gold, predicted]) => gold.polarity === predicted.polarity),
  };
}

function countsOf(
  pairs: readonly unknown[],
  predicted: readonly unknown[],
  gold: readonly unknown[],
): Counts {
  return { correct: pairs.length, predicted: predicted.length, expected: gold.length };
}

function share<T>(items: readonly T[], right: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(right).length / items.length;
}

function labelled(gold: number | null, predicted: number | null): Labelled {
  return { gold: String(gold), predicted: predicted === null ? null : String(predicted) };
}

function linkedAccuracy(pairs: readonly EntityPair[]): number {
  return share(
    pairs.filter(([gold]) => gold.wikidataId !== null),
    ([gold, predicted]) => gold.wikidataId === predicted.wikidataId,
  );
}
