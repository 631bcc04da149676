import { readFileSync } from 'node:fs';
import { describeSettings } from '../../src/config.ts';

test('.env.example lists every setting with its default, a URL of Postgres as an example', () => {
  const lines = readFileSync('.env.example', 'utf8').match(/(?<=^# )[A-Z_]+=.*$/gm) ?? [];
  const example = lines.find((line) => line.startsWith('DATABASE_URL=')) ?? 'none';
  expect(example).toMatch(/=postgresql:\/\//);
  const settings = describeSettings().map((setting) => `${setting.name}=${setting.default}`);
  expect(new Set(lines)).toEqual(
    new Set(settings.map((line) => (line.startsWith('DATABASE_URL=') ? example : line))),
  );
});
