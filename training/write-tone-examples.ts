/**
 * `node dist/training/write-tone-examples.js SENTENCES PACK OUT`: every name of SENTENCES/*.tsv with the words around
 * it as the network for tones reads them, null in the place of the name.
 */
import { writeFile } from 'node:fs/promises';
import type { EntitySentimentModel } from '../src/analyse/network/entity-sentiment-model.ts';
import { networkTone } from '../src/analyse/sentiment/network-tone.ts';
import { compileProjections } from '../src/analyse/sentiment/project-tokens.ts';
import { tokenise } from '../src/analyse/tokens.ts';
import { createLog } from '../src/log.ts';
import { loadTopicPacks } from '../src/topic/load-topic-packs.ts';
import { readMarkedSentences } from './marked-sentences.ts';

const [sentencesFolder = '', packFolder = '', out = ''] = process.argv.slice(2);
const [pack] = await loadTopicPacks([packFolder], createLog({ level: 'error', format: 'text' }));
if (pack === undefined) throw new Error(`${packFolder}: no topic pack`);
const projections = compileProjections(pack.glossary);
const lines: string[] = [];
for (const { set, language, text, names } of await readMarkedSentences(sentencesFolder)) {
  const input = { text, titleLength: 0, tokens: tokenise(text), language };
  for (const { tone, ...target } of names) {
    const listener: EntitySentimentModel = {
      score(words, start, end, domain) {
        const around = [...words.slice(0, start), null, ...words.slice(end)];
        lines.push(JSON.stringify({ set, sentence: text, words: around, domain, polarity: tone }));
        return { negative: 0, neutral: 1, positive: 0 };
      },
      scoreAll: () => [],
    };
    networkTone(listener, projections, input, { start: 0, end: text.length }, target);
  }
}
await writeFile(out, `${lines.join('\n')}\n`);
process.stderr.write(`${lines.length} names\n`);
