import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeSettings, parseConfig } from '../src/config.ts';
import { PROJECT_ROOT } from '../src/shared/project-root.ts';

describe('parseConfig', () => {
  test('an empty environment gives the defaults', () => {
    expect(parseConfig({})).toMatchObject({
      databaseUrl: null,
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
    });
  });

  test('flags win over the environment', () => {
    expect(parseConfig({ WARTA_PORT: '5000' }, { WARTA_PORT: '6000' }).port).toBe(6000);
  });

  test('all problems come in one message, each with value and what is accepted', () => {
    const wrong = { WARTA_PORT: '70000', WARTA_SANDBOX: 'yes', DATABASE_URL: 'mysql://x', WARTA_PROT: '1' };
    expect(() => parseConfig(wrong)).toThrow(
      expect.objectContaining({
        code: 'CONFIG',
        message: expect.stringMatching(
          /DATABASE_URL is "mysql:\/\/x"; accepted: a postgresql[\s\S]*WARTA_PORT is "70000"; accepted: a port[\s\S]*WARTA_SANDBOX is "yes"; accepted: true or false[\s\S]*WARTA_PROT is not a setting/,
        ),
      }),
    );
  });

  test('an operator key that is too short is refused without being printed', () => {
    expect(() => parseConfig({ WARTA_OPERATOR_KEY: 'short-secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('short-secret') }),
    );
  });

  test('a host map is read, and refused where it has no port', () => {
    expect(parseConfig({ WARTA_HOST_MAP: 'a.example=127.0.0.1:80,b.example=127.0.0.1:81' }).hostMap).toEqual({
      'a.example': '127.0.0.1:80',
      'b.example': '127.0.0.1:81',
    });
    expect(() => parseConfig({ WARTA_HOST_MAP: 'a.example=127.0.0.1' })).toThrow(
      /accepted: host=address:port/,
    );
  });

  test.each(['README.md', '.env.example'])('%s names every setting', (file) => {
    const text = readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
    const missing = describeSettings().filter(({ name }) => !text.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
