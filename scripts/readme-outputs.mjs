/**
 * Runs the queries of README.md against a running demo and writes what they answer below them, so that the page shows
 * real output:   npm run demo   then   node scripts/readme-outputs.mjs http://127.0.0.1:4000/graphql
 * A query is a ```graphql block behind the line <!-- run -->; the ```json block that follows it is replaced.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const BLOCK = /(<!-- run -->\n```graphql\n([\s\S]*?)```\n\n```json\n)[\s\S]*?(```\n)/g;
const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
const text = readFileSync('README.md', 'utf8');
const answers = new Map();

for (const [, , query] of text.matchAll(BLOCK)) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
  answers.set(query, compact(data));
}
writeFileSync(
  'README.md',
  text.replace(BLOCK, (_, before, query, after) => `${before}${answers.get(query)}\n${after}`),
);
console.log(`${answers.size} queries answered`);

/** Indented JSON in which objects and lists that fit stand on one line. */
function compact(value, indent = '') {
  const flat = JSON.stringify(round(value));
  if (flat.length + indent.length <= 116 || typeof value !== 'object' || value === null) return spaced(flat);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${inner}${isList ? '' : `"${key}": `}${compact(part, inner)}`,
  );
  return `${isList ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

/** Numbers of the page have two decimals; the API gives all. */
function round(value) {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  if (Array.isArray(value)) return value.map(round);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, round(part)]));
}

/** `{"a":1}` -> `{ "a": 1 }`, outside strings. */
function spaced(json) {
  return json.replace(/"(?:[^"\\]|\\.)*"|[{}:,]/g, (token) =>
    token === '{' ? '{ ' : token === '}' ? ' }' : token === ':' || token === ',' ? `${token} ` : token,
  );
}
