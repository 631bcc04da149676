import { readFileSync } from 'node:fs';
import { describeSettings } from '../../src/config.ts';

test('.env.example lists every setting with its default', () => {
  const lines = readFileSync('.env.example', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const settings = describeSettings().map((setting) => `${setting.name}=${setting.default}`);
  expect(lines.sort()).toEqual(settings.sort());
});
