#!/usr/bin/env node
import { existsSync } from 'node:fs';

const script = new URL('../scripts/build.mjs', import.meta.url);
const program = new URL('../dist/src/cli.js', import.meta.url);
const { build } = existsSync(script) ? await import(script.href) : { build: () => true };
if (!(await build())) process.exitCode = 1;
else if (existsSync(program)) await import(program.href);
else {
  console.error('error: dist/ is missing; run npm run build');
  process.exitCode = 1;
}
