/** How an explanation puts its values into words. */
import type {
  ExplainedFigure,
  ExplainedHit,
  ExplainedRelation,
  Explanation,
  Tone,
} from '../explain/explanation.ts';
import type { Style } from './terminal-style.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });
/** Hits named in the line of a topic. */
const MOST_HITS = 10;

const UNSCORED: Readonly<Record<Exclude<Tone['status'], 'SCORED'>, string>> = {
  UNSUPPORTED_LANGUAGE: 'not scored: language not supported',
  TOO_SHORT: 'not scored: too short',
  PENDING: 'not scored yet',
  FAILED: 'not scored: the analysis failed',
};
/** Units as they stand after a number; a plain count has none. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ PERCENT: ' %', PERSON: ' persons', GW: ' GW', MW: ' MW', COUNT: '' },
  ...{ HOUR: ' hours', DAY: ' days', WEEK: ' weeks', MONTH: ' months', YEAR: ' years' },
};
const LABEL_STYLES = { NEGATIVE: ['red'], NEUTRAL: [], POSITIVE: ['green'] } as const;
const BOUNDS: Readonly<Record<string, string>> = { AT_LEAST: 'at least ', AT_MOST: 'at most ' };

/** `+0.42`, `-0.07`, `0.00`. */
export function signed(score: number): string {
  const digits = Math.abs(score).toFixed(2);
  return digits === '0.00' ? digits : `${score < 0 ? '-' : '+'}${digits}`;
}

/** `positive +0.42`, or why there is no score. */
export function toneWords({ status, label, score }: Tone): string {
  if (status !== 'SCORED') return UNSCORED[status];
  return `${(label ?? '').toLowerCase()} ${signed(score ?? 0)}`;
}

export function toneStyles({ label }: Tone): readonly Style[] {
  return label === null ? [] : LABEL_STYLES[label];
}

/** `investment: at least 13,000,000,000 USD, Microsoft → OpenAI`. */
export function figureWords(figure: ExplainedFigure): string {
  const { predicate, subject, object } = figure;
  const ends = [subject, object].filter((end) => end !== null).join(' → ');
  return `${words(predicate)}: ${amountWords(figure)}${ends === '' ? ', no subject' : `, ${ends}`}`;
}

function amountWords({ value, max, currency, unit, approximate, bound, from, to }: ExplainedFigure): string {
  if (value === null) return from === to ? `${from}` : `${from ?? ''} to ${to ?? ''}`;
  const range = max === null ? NUMBER.format(value) : `${NUMBER.format(value)} to ${NUMBER.format(max)}`;
  const kind = currency === null ? (UNITS[unit ?? 'COUNT'] ?? ` ${unit}`) : ` ${currency}`;
  return `${approximate ? 'about ' : ''}${BOUNDS[bound ?? ''] ?? ''}${range}${kind}`;
}

/** `Microsoft → OpenAI: investment (active, fact), tone +0.20, conf. 0.80`. */
export function relationWords(relation: ExplainedRelation): string {
  const { subject, object, directed, type, stage, modality, tone, confidence } = relation;
  const ends = `${subject} ${directed ? '→' : '↔'} ${object}`;
  const kind = `${words(type)} (${words(stage)}, ${words(modality)})`;
  return `${ends}: ${kind}, tone ${signed(tone)}, conf. ${confidence.toFixed(2)}`;
}

/** `ai-industry 0.87, on topic: OpenAI ×3 (title), "machine learning"`. */
export function topicWords({ topic, relevance, onTopic, hits }: Explanation['topics'][number]): string {
  const judgement = `${topic} ${relevance.toFixed(2)}, ${onTopic ? 'on topic' : 'off topic'}`;
  if (hits === null) return `${judgement} (its pack is not here)`;
  if (hits.length === 0) return `${judgement}: no keyword, no entity`;
  const more = hits.length > MOST_HITS ? `, ${hits.length - MOST_HITS} more` : '';
  return `${judgement}: ${hits.slice(0, MOST_HITS).map(hitWords).join(', ')}${more}`;
}

function hitWords({ kind, name, count, inTitle }: ExplainedHit): string {
  const shown = kind === 'keyword' ? `"${name}"` : name;
  return `${shown}${count > 1 ? ` ×${count}` : ''}${inTitle > 0 ? ' (title)' : ''}`;
}

/** `REVENUE_SHARE` -> `revenue share`. */
function words(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}
