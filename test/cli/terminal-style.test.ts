import { createOutput } from '../../src/cli/output.ts';
import { createPainter, type Mark } from '../../src/cli/terminal-style.ts';
import { displayWidth, printable, wrapLines } from '../../src/cli/terminal-text.ts';
import { PassThrough } from 'node:stream';

const painter = (isTTY: boolean, environment: NodeJS.ProcessEnv = {}) =>
  createPainter({ out: createOutput(Object.assign(new PassThrough(), { isTTY })), environment });
const mark = (start: number, end: number, rest: Partial<Mark> = {}): Mark => ({
  ...{ start, end, styles: ['underline'], open: '[', close: ']' },
  ...rest,
});

test.each([
  ['words', 'one two three', 7, ['one two', 'three']],
  ['a word that is too long', 'a https://paper.example b', 6, ['a', 'https://paper.example', 'b']],
  ['wide writing', '微软投资。', 6, ['微软投', '资。']],
  ['a wide stop begins no line', '微软。好', 4, ['微', '软。', '好']],
  ['spaces at an end', ' one  ', 9, ['one']],
  ['nothing', '', 9, []],
])('lines of %s', (_name, text, width, lines) => {
  expect(wrapLines(text, width)).toEqual(lines);
});

test.each([
  ['abc', 3],
  ['微软', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['🙂', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('what would steer a terminal is a space; offsets stay', () => {
  expect(printable('a\u001B[31mb\u202Ec\nd')).toBe('a [31mb c d');
});

test('marks are brackets where there are no colours; the inner one is inside', () => {
  const marks = [mark(0, 6), mark(11, 24, { open: '{', close: '}' }), mark(21, 23)];
  expect(painter(false).wrapMarked('OpenAI has 13 miliar AS$ now', marks, 99)).toEqual([
    '[OpenAI] has {13 miliar [AS]$} now',
  ]);
});

test('marks are codes on a terminal, closed at the end of each line', () => {
  expect(painter(true).wrapMarked('See Sam Altman now', [mark(4, 14)], 8)).toEqual([
    'See \u001B[4mSam\u001B[0m',
    '\u001B[4mAltman\u001B[0m',
    'now',
  ]);
});

test.each([
  ['NO_COLOR', { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', { NO_COLOR: '' }, true],
  ['a dumb terminal', { TERM: 'dumb' }, false],
])('%s', (_name, environment, coloured) => {
  expect(painter(true, environment).paint('x', 'bold').includes('\u001B')).toBe(coloured);
});
