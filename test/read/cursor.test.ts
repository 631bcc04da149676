import { decodeCursor, encodeCursor } from '../../src/read/cursor.ts';
import { decodeGlobalId, encodeGlobalId } from '../../src/read/global-id.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  test.each([
    ['timestamptz', '2026-03-01T00:00:00.000Z'],
    ['int', 12],
    ['float8', 0.1],
    ['text', 'kabar.example'],
  ] as const)('of %s comes back as it was', (type, key) => {
    expect(decodeCursor(encodeCursor('list FIELD DESC', [key, 7]), 'list FIELD DESC', type)).toEqual({
      key,
      id: 7,
    });
  });

  test.each([
    ['of another order', encode(['list FIELD ASC', 1, 7])],
    ['with a wrong key', encode(['list FIELD DESC', 'x', 7])],
    ['with a fraction', encode(['list FIELD DESC', 1.5, 7])],
    ['with an id that is text', encode(['list FIELD DESC', 1, '7'])],
    ['with more', encode(['list FIELD DESC', 1, 7, 8])],
    ['that is no list', encode({ 0: 'list FIELD DESC' })],
    ['that is no JSON', 'abc'],
    ['that is empty', ''],
  ])('%s is refused', (_name, cursor) => {
    expect(() => decodeCursor(cursor, 'list FIELD DESC', 'int')).toThrow(
      expect.objectContaining({ code: 'INPUT' }),
    );
  });

  test('of a day that does not exist is refused', () => {
    expect(() => decodeCursor(encode(['o', '2026-13-45T00:00:00.000Z', 1]), 'o', 'timestamptz')).toThrow(
      'not one of this list',
    );
  });
});

describe('a global id', () => {
  test('comes back as it was', () => {
    expect(decodeGlobalId(encodeGlobalId('Story', 12))).toEqual({ type: 'Story', id: 12 });
  });

  test.each(['Story:0', 'Story:-1', 'Story:1.5', 'Story:2147483648', 'Story:1:2', 'Setting:1', 'Story', ''])(
    '%s is none',
    (text) => {
      expect(decodeGlobalId(Buffer.from(text).toString('base64url'))).toBeNull();
    },
  );
});
