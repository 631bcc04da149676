import type { EntityType } from '../../topic/topic-pack.ts';
import type { EntityInArticle, Sentiment } from '../analysis.ts';
import type { MentionReading } from '../read-mentions.ts';
import { entityFeatures, type EntitySignals, type MentionSignal } from './entity-features.ts';
import type { EntityToneModel } from './entity-tone-model.ts';

/** The entities of an article, most salient first, and what is known of them. */
export interface EntityReadings {
  readonly entities: readonly EntityInArticle[];
  readonly readings: readonly MentionReading[];
  readonly typeOf: (entityKey: string) => EntityType;
  /** Tone of the whole article. */
  readonly document: Sentiment;
}

/** What the mentions of each entity say, by key; entities whose language isn't scored are left out. */
function entitySignals({
  entities,
  readings,
  typeOf,
  document,
}: EntityReadings): ReadonlyMap<string, EntitySignals> {
  const signals = new Map<string, EntitySignals>();
  const said = new Map<string, MentionSignal[]>();
  for (const { mention, signal } of readings) {
    if (signal === null) continue;
    const known = said.get(mention.entityKey);
    if (known === undefined) said.set(mention.entityKey, [signal]);
    else known.push(signal);
  }
  entities.forEach(({ entityKey }, rank) => {
    const mentions = said.get(entityKey);
    if (mentions === undefined) return;
    const score = document.kind === 'scored' ? document.score : 0;
    signals.set(entityKey, {
      ...{ type: typeOf(entityKey), rank, parties: entities.length },
      ...{ document: score, mentions },
    });
  });
  return signals;
}

/** Puts the model's judgement in place of the mean over the mentions; the evidence stays. */
export function judgeEntities(read: EntityReadings, model: EntityToneModel): EntityInArticle[] {
  const signals = entitySignals(read);
  return read.entities.map((entity) => {
    const signal = signals.get(entity.entityKey);
    if (signal === undefined || entity.sentiment.kind !== 'scored') return entity;
    return { ...entity, sentiment: { ...entity.sentiment, ...model.judge(entityFeatures(signal)) } };
  });
}
