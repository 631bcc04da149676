import type { RelationFound, Span } from '../analysis.ts';
import type { Known } from './bind-ends.ts';
import { afterSentence, type Discourse, NOTHING_SAID } from './discourse.ts';
import { findStatements, hasPatterns, type Statement } from './find-statements.ts';
import { knownEmployments } from './known-employments.ts';
import type { RelationInput } from './relation-input.ts';
import { slotSentence } from './sentence-slots.ts';

/**
 * Relations that the text states, once per pair and type with the clearest statement of each, in the order of the
 * text. Pronouns and descriptions ("the startup", "pembuat ChatGPT") stand for what was spoken of before.
 */
export function findRelations(input: RelationInput): RelationFound[] {
  if (!hasPatterns(input.language)) return [];
  const best = new Map<string, RelationFound>();
  const named = new Set(input.names.map(({ key }) => key));
  const known: Known = {
    parentOf: input.parentOf,
    employerOf: (person) => {
      const parent = input.parentOf(person);
      return parent !== null && named.has(parent) ? parent : null;
    },
  };
  let said: Discourse = NOTHING_SAID;
  let next = 0;
  input.sentences.forEach((sentence, index) => {
    const first = next;
    while (next < input.names.length && (input.names[next]?.start ?? 0) < sentence.end) next += 1;
    const names = input.names.slice(first, next);
    const slotted = slotSentence(input.text, sentence, names, input.language, said, input.parentOf);
    const score = input.sentenceScores[index] ?? null;
    if (slotted.referents.length > 0) {
      const statements = findStatements(slotted, said, input.language, known, score);
      for (const statement of statements) keepClearest(best, relationOf(statement, sentence, index));
      said = afterStatements(said, statements);
    }
    said = afterSentence(said, slotted.referents);
  });
  for (const relation of knownEmployments(input, best)) best.set(idOf(relation), relation);
  return [...best.values()].toSorted((a, b) => a.start - b.start);
}

function relationOf(
  { row, subject, object, ...rest }: Statement,
  sentence: Span,
  index: number,
): RelationFound {
  return { ...sentence, type: row.type, subjectKey: subject, objectKey: object, ...rest, sentence: index };
}

function afterStatements(said: Discourse, statements: readonly Statement[]): Discourse {
  if (statements.length === 0) return said;
  const parts = { ...said.parts };
  for (const { row, subject, object } of statements) {
    parts[`${row.type} subject`] = subject;
    parts[`${row.type} object`] = object;
  }
  return { ...said, parts };
}

/** A pair has one employment: who leaves in one sentence and leads in the next is told by the clearer of the two. */
function keepClearest(best: Map<string, RelationFound>, relation: RelationFound): void {
  const id = idOf(relation);
  const known = best.get(id);
  if (known === undefined || known.confidence < relation.confidence) best.set(id, relation);
}

function idOf({ type, subjectKey, objectKey }: RelationFound): string {
  const undirected = type === 'PARTNERSHIP' || type === 'COMPETITION';
  const pair = [subjectKey, objectKey];
  return [type, ...(undirected ? pair.toSorted() : pair)].join(' ');
}
