/**
 * Writes the SDL of all files in graphql/schema as one: graphql/generated/schema.graphql, what clients read.
 *   --check   only exits with 1 if that file is not up to date
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';

const FOLDER = 'graphql/schema';
const TARGET = 'graphql/generated/schema.graphql';

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .sort();
const sdl = files.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8')).join('\n');
const printed = `${printSchema(buildSchema(sdl))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, printed);
} else if (readFileSync(TARGET, 'utf8') !== printed) {
  console.error(`${TARGET} is not up to date; run npm run codegen`);
  process.exit(1);
}
