#!/usr/bin/env node
import { existsSync } from 'node:fs';

const script = new URL('../scripts/build.mjs', import.meta.url);
const { build } = existsSync(script) ? await import(script.href) : { build: () => true };
if (await build()) await import('../dist/src/cli.js');
else process.exitCode = 1;
