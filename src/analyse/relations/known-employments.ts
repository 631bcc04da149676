import type { RelationFound } from '../analysis.ts';
import type { RelationInput } from './relation-input.ts';

/** Confidence of what the catalogue knows where the two are named in one sentence, and where only in one article. */
const SAME_SENTENCE = 0.5;
const SAME_ARTICLE = 0.35;

/**
 * Employments that the catalogue knows, of persons whose employer the article names too and whose post it takes for
 * granted ("On Friday Sam Altman conceded ..."): only for pairs that no sentence states.
 */
export function knownEmployments(
  { names, sentences, parentOf }: RelationInput,
  stated: ReadonlyMap<string, RelationFound>,
): RelationFound[] {
  const told = new Set(
    [...stated.values()].flatMap(({ type, subjectKey, objectKey }) =>
      type === 'EMPLOYMENT' ? [`${subjectKey} ${objectKey}`] : [],
    ),
  );
  const found: RelationFound[] = [];
  for (const person of names) {
    const employer = person.type === 'PERSON' ? parentOf(person.key) : null;
    const pair = `${employer} ${person.key}`;
    if (employer === null || told.has(pair)) continue;
    if (!names.some((name) => name.key === employer && name.type === 'ORG')) continue;
    told.add(pair);
    const index = sentences.findIndex(({ start, end }) => person.start >= start && person.end <= end);
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const together = names.some(
      ({ key, start, end }) => key === employer && start >= sentence.start && end <= sentence.end,
    );
    found.push({
      ...sentence, type: 'EMPLOYMENT', subjectKey: employer, objectKey: person.key, stage: 'ACTIVE', modality: 'FACT',
      tone: 0, confidence: together ? SAME_SENTENCE : SAME_ARTICLE, sentence: index,
    }); // biome-ignore format: one row
  }
  return found;
}
