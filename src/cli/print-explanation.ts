import type { ExplainedEntity, Explanation } from '../explain/explanation.ts';
import type { Cli } from './cli.ts';
import { signed, toneStyles, toneWords, topicWords } from './explain-words.ts';
import { sentenceLines } from './print-sentence.ts';
import { printTable } from './table.ts';
import { createPainter, type Painter, type Style } from './terminal-style.ts';
import { printable, wrapLines } from './terminal-text.ts';

/** Columns where the output is no terminal, and the fewest and most that are used of one. */
const COLUMNS = { elsewhere: 100, fewest: 60, most: 110 } as const;
/** Columns of the names of the head's lines. */
const LABEL = 13;

/** The explanation as a person reads it: head, sentences, tone, entities. */
export async function printExplanation(cli: Cli, explanation: Explanation): Promise<void> {
  const painter = createPainter(cli);
  const width = columnsOf(cli);
  const lines = [
    ...headLines(explanation, painter, width),
    '',
    ...bodyLines(explanation, painter, width),
    ...evidenceLines(explanation, painter, width),
  ];
  for (const line of lines) await cli.out.line(line);
  await printEntities(cli, explanation.entities);
}

function columnsOf({ out }: Pick<Cli, 'out'>): number {
  const columns = out.columns ?? COLUMNS.elsewhere;
  return Math.min(Math.max(columns, COLUMNS.fewest), COLUMNS.most);
}

function headLines(explanation: Explanation, painter: Painter, width: number): string[] {
  const { title, article, version } = explanation;
  const rows: [string, string, (readonly Style[])?][] = [];
  if (article !== null) {
    const { publisher, publishedAt, url, reprintOf } = article;
    rows.push(['published', `${minutes(publishedAt)} UTC by ${publisher}`], ['address', url]);
    rows.push(['analysis', analysisWords(article, version)]);
    if (reprintOf !== null) rows.push(['reprint of', `${reprintOf.title} (${reprintOf.url})`]);
  } else rows.push(['analysis', `version ${version ?? ''}, of a text that is not stored`]);
  rows.push(['language', languageWords(explanation)]);
  for (const topic of explanation.topics) {
    rows.push(['topic', topicWords(topic)]);
    if (topic.story !== null) {
      const { id, title: story, articleCount } = topic.story;
      rows.push(['story', `${id}, ${articleCount} ${articleCount === 1 ? 'article' : 'articles'}: ${story}`]);
    }
  }
  rows.push(['tone', toneLine(explanation), toneStyles(explanation.tone)]);
  return [
    ...wrapLines(printable(title), width).map((line) => painter.paint(line, 'bold')),
    ...rows.flatMap(([label, text, styles = []]) => rowLines(label, text, styles, painter, width)),
  ];
}

function rowLines(
  label: string,
  text: string,
  styles: readonly Style[],
  painter: Painter,
  width: number,
): string[] {
  return wrapLines(printable(text), width - LABEL).map(
    (line, at) =>
      painter.paint((at === 0 ? label : '').padEnd(LABEL), 'dim') + painter.paint(line, ...styles),
  );
}

function analysisWords(
  { status, error, analysedAt }: NonNullable<Explanation['article']>,
  version: string | null,
): string {
  const last =
    analysedAt === null ? 'not analysed yet' : `version ${version ?? ''} at ${minutes(analysedAt)} UTC`;
  if (status === 'FAILED') return `failed: ${error ?? 'no reason stored'}; below: ${last}`;
  return status === 'PENDING' && analysedAt !== null ? `waits for a new one; below: ${last}` : last;
}

/** `2025-03-07 09:00` of an ISO time. */
function minutes(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}

function languageWords({ language }: Explanation): string {
  return language === null ? 'unknown' : `${language.language}, confidence ${language.confidence.toFixed(2)}`;
}

function toneLine({ tone }: Explanation): string {
  const { confidence } = tone;
  return `${toneWords(tone)}${confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`}`;
}

function bodyLines({ sentences }: Explanation, painter: Painter, width: number): string[] {
  let number = 0;
  return sentences.flatMap((sentence) => {
    if (!sentence.isTitle) number += 1;
    const lines = sentenceLines(sentence, sentence.isTitle ? 'T' : String(number), painter, width);
    return [...lines, ''];
  });
}

function evidenceLines(explanation: Explanation, painter: Painter, width: number): string[] {
  const { evidence, tone } = explanation;
  const heading = painter.paint('Tone of the article: ', 'bold');
  return [
    heading + painter.paint(toneLine(explanation), ...toneStyles(tone)),
    ...evidence.flatMap(({ contribution, text }) =>
      wrapLines(printable(text), width - 9).map(
        (line, at) => `  ${(at === 0 ? signed(contribution) : '').padStart(5)}  ${line}`,
      ),
    ),
    '',
  ];
}

async function printEntities({ out }: Pick<Cli, 'out'>, entities: readonly ExplainedEntity[]): Promise<void> {
  if (entities.length === 0) return out.line('No entities.');
  const number = (value: number | null): string => value?.toFixed(2) ?? '';
  await printTable(
    out,
    ['entity', 'type', 'mentions', 'salience', 'tone', 'conf.', 'key'],
    entities.map(({ key, name, type, mentionCount, salience, tone }) => [
      ...[printable(name), type, String(mentionCount), number(salience)],
      tone.status === 'SCORED' ? toneWords(tone) : 'not scored',
      ...[number(tone.confidence), key ?? '(not in the catalogue)'],
    ]),
  );
}
