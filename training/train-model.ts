/** `npm run train -- MODEL [--data DATA] [--embeddings FOLDER] [-- more]`: makes the weights of one model anew. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

/** Commands by model; DATA and EMBEDDINGS stand for the folders given. */
const MODELS: Readonly<Record<string, readonly string[]>> = {
  sentiment: ['node dist/training/train-sentiment.js DATA models/sentiment'],
  'article-sentiment': ['node dist/training/train-article-sentiment.js DATA models/article-sentiment'],
  'entity-sentiment': [
    'python3 training/train-entity-sentiment.py DATA/entity-sentiment EMBEDDINGS models/entity-sentiment',
  ],
  'entity-tone': [
    'node dist/training/train-entity-tone.js training/press topics/ai-industry models/entity-tone',
  ],
  'document-tone': [
    'node dist/training/train-document-tone.js training/press topics/ai-industry models/document-tone',
  ],
  names: [
    'python3 training/cluster-words.py EMBEDDINGS models/names/clusters.txt',
    'node dist/training/train-names.js DATA models/names',
  ],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, embeddings: { type: 'string' } },
});
const [name = '', ...more] = positionals;
const commands = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined;
const missing = (['data', 'embeddings'] as const).filter(
  (option) =>
    commands?.some((command) => command.includes(option.toUpperCase())) && values[option] === undefined,
);
if (commands === undefined || missing.length > 0) {
  const wrong =
    commands === undefined
      ? `train "${name}": accepted: ${Object.keys(MODELS).join(', ')}`
      : `train ${name}: give ${missing.map((option) => `--${option} FOLDER`).join(' and ')}`;
  process.stderr.write(`${wrong}; models/README.md says where the data come from\n`);
  process.exitCode = 2;
} else {
  for (const command of commands) if (process.exitCode === undefined) process.exitCode = run(command);
}

/** Exit code of a command, undefined if it went well. */
function run(command: string): number | undefined {
  const filled = command
    .replace('DATA', values.data ?? '')
    .replace('EMBEDDINGS', values.embeddings ?? '')
    .split(' ');
  process.stderr.write(`${filled.join(' ')}\n`);
  const [program = '', ...args] = filled;
  const { status } = spawnSync(program, [...args, ...more], { stdio: 'inherit' });
  return status === 0 ? undefined : (status ?? 1);
}
