import type { StoryText } from '../../src/evaluate/evaluate-stories.ts';
import { clusterTexts, evaluateStories, textToArticle } from '../../src/evaluate/evaluate-stories.ts';
import { type LabelledArticle, tuneStories } from '../../src/evaluate/tune-stories.ts';
import { STORY_SETTINGS } from '../../src/story/story-settings.ts';

/** Two stories a topic, three texts each: fires, transfers, verdicts, launches that differ in names and numbers. */
const EVENTS = [
  [
    '1',
    'Fire guts Harbour Mill',
    'Flames destroyed the Harbour Mill in Rostad , where 140 workers had left hours before .',
  ],
  [
    '1',
    'Blaze at Lindal Depot',
    'A depot in Lindal burned down , said fire chief Olsen , and 25 lorries were lost .',
  ],
  [
    '2',
    'Verdict against Marlow',
    'A jury convicted banker Marlow of fraud over 3,200 accounts at Crestline .',
  ],
  ['2', 'Judge frees Pelham', 'Judge Ames dropped the charge against doctor Pelham after 17 months .'],
  ['3', 'Comet seen over Andes', 'Astronomers in Tarapaca photographed a comet named Quilla 88 times .'],
  [
    '3',
    'Rocket fails at Kourou',
    'A rocket of the Vesta type broke up 41 seconds after launch from Kourou .',
  ],
] as const;
const TEXTS: StoryText[] = EVENTS.flatMap(([topic, title, body], story) =>
  ['Officials confirmed it .', 'Nobody commented on Friday .', 'More is expected soon .'].map((end, at) => ({
    id: `${story}_${at}`,
    topic,
    story: `${topic}-${story}`,
    text: `http : / / www . paper${at} . example / news . html\n${title}\n${body}\n${end}`,
  })),
);
const LABELLED: LabelledArticle[] = TEXTS.map((text) => ({
  topic: String(text.topic),
  story: text.story,
  article: textToArticle(text),
}));

describe('evaluateStories', () => {
  test('gathers texts of one event with the shipped settings', () => {
    let time = 0;
    const report = evaluateStories(TEXTS, () => (time += 500));
    expect(report).toMatchObject({ task: 'stories', n: 18, bCubedF1: 1, pairwiseF1: 1, itemsPerSecond: 36 });
  });

  test('measures a settings’ failure', () => {
    const report = evaluateStories(TEXTS, () => 0, { ...STORY_SETTINGS, threshold: 1.1 });
    expect(report.bCubedPrecision).toBe(1);
    expect(report.bCubedRecall).toBeCloseTo(1 / 3);
    expect(report.pairwiseF1).toBe(0);
  });
});

describe('textToArticle', () => {
  test('leaves out a leading line with the address', () => {
    const keys = [...textToArticle(TEXTS[0] as StoryText).features.keys()];
    expect(keys).toContain('c:rostad');
    expect(keys.filter((key) => /paper|html|www/u.test(key))).toEqual([]);
  });

  test('keeps a first line that is none', () => {
    expect(textToArticle({ id: 'x', text: 'Fire in Rostad' }).features.has('c:rostad')).toBe(true);
  });
});

describe('clusterTexts', () => {
  test('names a cluster after one of its articles', () => {
    const found = clusterTexts(TEXTS.map(textToArticle), STORY_SETTINGS);
    expect(found.get('0_1')).toBe(found.get('0_2'));
    expect(TEXTS.map(({ id }) => id)).toContain(found.get('0_1'));
  });
});

describe('tuneStories', () => {
  test('chooses on one half of the topics, reports on the other, both ways', () => {
    const { folds, shipped } = tuneStories(LABELLED);
    expect(folds.map(({ chosenOn, n }) => [chosenOn, n])).toEqual([
      [12, 6],
      [6, 12],
    ]);
    expect(folds.map(({ bCubedF1 }) => bCubedF1)).toEqual([1, 1]);
    expect(shipped).toEqual({ threshold: STORY_SETTINGS.threshold, bCubedF1: 1, pairwiseF1: 1 });
  });

  test('takes the threshold that does best, not the given one', () => {
    const { folds, shipped } = tuneStories(LABELLED, { ...STORY_SETTINGS, threshold: 1.1 });
    expect(shipped.pairwiseF1).toBe(0);
    expect(folds.every(({ threshold, pairwiseF1 }) => threshold < 0.5 && pairwiseF1 === 1)).toBe(true);
  });
});
