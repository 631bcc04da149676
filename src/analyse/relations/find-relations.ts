import type { RelationFound, RelationModality, RelationStage, Span } from '../analysis.ts';
import type { NamedSpan } from '../figures/bind-subject.ts';
import { bindEnds, type Ends } from './bind-ends.ts';
import {
  hasTriggers,
  isDenied,
  isPossible,
  isStrained,
  matchTriggers,
  type TriggerHit,
} from './match-triggers.ts';

export interface RelationInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly language: string;
  readonly names: readonly NamedSpan[];
  /** Owner, maker or employer of an entity by the catalogue. */
  readonly parentOf: (key: string) => string | null;
  /** Tone of each sentence, -1..1; null where the language's tone isn't read. */
  readonly sentenceScores: readonly (number | null)[];
}

/** How much the sentence's own tone adds to that of the relation's kind. */
const SENTENCE_PART = 0.4;
/** Tones nearer to 0 are 0. */
const NEUTRAL_BAND = 0.15;
const STRAINED_TONE = -0.5;
/** Confidence falls by half over this many characters between trigger and name. */
const HALF_CONFIDENCE = 80;

/** Relations stated in single sentences, once per pair and type; the clearest statement of each is kept. */
export function findRelations(input: RelationInput): RelationFound[] {
  if (!hasTriggers(input.language)) return [];
  const named = new Set(input.names.filter((name) => name.type === 'ORG').map((name) => name.key));
  const employerOf = (person: string): string | null => {
    const parent = input.parentOf(person);
    return parent !== null && named.has(parent) ? parent : null;
  };
  const best = new Map<string, RelationFound>();
  input.sentences.forEach((sentence, index) => {
    const names = input.names.filter((name) => name.start < sentence.end && name.end > sentence.start);
    if (names.length === 0) return;
    const around = { earlier: spokenOf(input, index), employerOf };
    for (const hit of matchTriggers(input.text, sentence, input.language, names)) {
      for (const ends of bindEnds(input.text, hit, names, around)) {
        if (ends.subjectKey !== ends.objectKey)
          keepClearest(best, relationOf(input, sentence, index, hit, ends));
      }
    }
  });
  return [...best.values()].toSorted((a, b) => a.start - b.start);
}

/** The first organisation of the sentence before. */
function spokenOf({ names, sentences }: RelationInput, index: number): NamedSpan | null {
  const before = sentences[index - 1];
  if (before === undefined) return null;
  return (
    names.find((name) => name.start >= before.start && name.end <= before.end && name.type === 'ORG') ?? null
  );
}

/** A pair has one employment: who leaves one sentence and leads in the next is told by the clearer of the two. */
function keepClearest(best: Map<string, RelationFound>, relation: RelationFound): void {
  const undirected = relation.type === 'PARTNERSHIP' || relation.type === 'COMPETITION';
  const pair = [relation.subjectKey, relation.objectKey];
  const id = [relation.type, ...(undirected ? pair.toSorted() : pair)].join(' ');
  const known = best.get(id);
  if (known === undefined || known.confidence < relation.confidence) best.set(id, relation);
}

function relationOf(
  input: RelationInput,
  sentence: Span,
  index: number,
  hit: TriggerHit,
  ends: Ends,
): RelationFound {
  const body = input.text.slice(sentence.start, sentence.end);
  const { type } = hit.trigger;
  const strained = type === 'PARTNERSHIP' && isStrained(body, input.language);
  const ending = hit.trigger.stage !== 'ACTIVE';
  return {
    ...sentence,
    type,
    subjectKey: ends.subjectKey,
    objectKey: ends.objectKey,
    stage: strained ? 'STRAINED' : stageOf(hit),
    modality: modalityOf(body, input.language),
    tone: strained ? STRAINED_TONE : toneOf(hit, input.sentenceScores[index] ?? null),
    confidence: 2 ** (-ends.distance / HALF_CONFIDENCE) * (ending ? 1 : 0.9),
    sentence: index,
  };
}

function stageOf(hit: TriggerHit): RelationStage {
  return hit.trigger.stage;
}

function modalityOf(body: string, language: string): RelationModality {
  if (isDenied(body, language)) return 'DENIED';
  return isPossible(body, language) ? 'POSSIBLE' : 'FACT';
}

function toneOf({ trigger }: TriggerHit, sentenceScore: number | null): number {
  const moved =
    trigger.type === 'EMPLOYMENT' || trigger.type === 'LITIGATION'
      ? trigger.tone
      : trigger.tone + SENTENCE_PART * (sentenceScore ?? 0);
  const tone = Math.max(-1, Math.min(1, moved));
  return Math.abs(tone) < NEUTRAL_BAND ? 0 : tone;
}
