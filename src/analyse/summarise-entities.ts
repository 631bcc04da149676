import type { EntityInArticle, EvidenceSpan, MentionFound, Scored, Sentiment } from './analysis.ts';
import { confidenceOf, labelOf, mentionCalibration } from './sentiment/calibration.ts';

const MOST_EVIDENCE = 3;
/** Parts of salience; they add up to 1. */
const TITLE_PART = 0.4;
const POSITION_PART = 0.2;
const COUNT_PART = 0.4;
/** Mentions at which the part of the count is half. */
const COUNT_SATURATION = 2;

/** One row an entity, most salient first. */
export function summariseEntities(
  mentions: readonly MentionFound[],
  textLength: number,
  language: string,
): EntityInArticle[] {
  const groups = new Map<string, MentionFound[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entityKey);
    if (group === undefined) groups.set(mention.entityKey, [mention]);
    else group.push(mention);
  }
  return [...groups]
    .map(([entityKey, group]) => ({
      entityKey,
      mentionCount: group.length,
      salience: salienceOf(group, textLength),
      sentiment: meanSentiment(group, language),
    }))
    .toSorted((a, b) => b.salience - a.salience);
}

function salienceOf(group: readonly MentionFound[], textLength: number): number {
  const first = group[0] as MentionFound;
  const title = group.some((mention) => mention.inTitle) ? TITLE_PART : 0;
  const position = POSITION_PART * (1 - first.start / Math.max(1, textLength));
  return title + position + (COUNT_PART * group.length) / (group.length + COUNT_SATURATION);
}

/** Mean over the scored mentions; a title's mention counts twice. Without any, the reason of the first. */
function meanSentiment(group: readonly MentionFound[], language: string): Sentiment {
  const scored = group.flatMap(({ sentiment, inTitle }) =>
    sentiment.kind === 'scored' ? [{ sentiment, weight: inTitle ? 2 : 1 }] : [],
  );
  if (scored.length === 0) return group[0]?.sentiment ?? { kind: 'unscored', reason: 'TOO_SHORT' };
  const calibration = mentionCalibration(language);
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  const score = scored.reduce((sum, { sentiment, weight }) => sum + weight * sentiment.score, 0) / total;
  return {
    kind: 'scored',
    score,
    label: labelOf(score, calibration),
    confidence: confidenceOf(score, calibration),
    evidence: strongest(scored.map(({ sentiment }) => sentiment)),
  };
}

function strongest(sentiments: readonly Scored[]): EvidenceSpan[] {
  const bySentence = new Map<number, EvidenceSpan>();
  for (const evidence of sentiments.flatMap((sentiment) => sentiment.evidence)) {
    const known = bySentence.get(evidence.start);
    if (known === undefined || Math.abs(known.contribution) < Math.abs(evidence.contribution))
      bySentence.set(evidence.start, evidence);
  }
  return [...bySentence.values()]
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, MOST_EVIDENCE);
}
