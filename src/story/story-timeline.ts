/** A sentence that names entities or figures. */
export interface TimelineSentence {
  /** UTF-16 units in the revision's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly entities: readonly number[];
  /** Keys of figures: equal for equal quantities. */
  readonly figures: readonly string[];
}

/** An article of a story; reprints are left out. */
export interface TimelineArticle {
  readonly id: number;
  readonly revisionId: number;
  /** Milliseconds. */
  readonly publishedAt: number;
  readonly sentences: readonly TimelineSentence[];
}

/** What a step adds: the story itself, a figure, an entity, or a report after a day without any. */
export const STEP_KINDS = ['FIRST_REPORT', 'NEW_FIGURE', 'NEW_ENTITY', 'FOLLOW_UP'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One step of a story: the sentence that tells it. */
export interface TimelineStep {
  /** When its article was published, milliseconds. */
  readonly at: number;
  readonly articleId: number;
  readonly revisionId: number;
  readonly start: number;
  readonly end: number;
  readonly kind: StepKind;
  /** How much it adds, 0..1. */
  readonly score: number;
  /** The entity that is new, null unless NEW_ENTITY. */
  readonly entityId: number | null;
  /** The figure that is new, null unless NEW_FIGURE. */
  readonly figure: string | null;
}

/** Most steps of a story. */
const MOST_STEPS = 12;
/** What a sentence must add: one entity that half of the later reports take up, say. */
const LEAST_GAIN = 0.5;
/** How far a report itself counts among those that take its news up: its own word alone makes no step of a name. */
const OWN_WEIGHT = 0.3;
/** A new figure is news more surely than a new name. */
const FIGURE_WEIGHT = 1.5;
/** A report after so long without a step is one. */
const FOLLOW_UP_MS = 86_400_000;
/** Sentences among which a report says what it is about. */
const LEAD_SENTENCES = 2;

/** An entity or a figure; the first letter tells which. */
type Item = string;

/** Value of the items at hand: centrality for all, gain for those that are new. */
type Value = (item: Item) => number;

/**
 * The steps of a story in order of time, each a sentence as it stands in an article: the lead of the first report, then
 * whatever names a figure or an entity that no earlier article had and that later ones take up, then reports after a
 * day without a step. At most one step an article, twelve a story: those that add most.
 */
export function storyTimeline(articles: readonly TimelineArticle[]): TimelineStep[] {
  const ordered = articles
    .filter(({ sentences }) => sentences.length > 0)
    .sort((a, b) => a.publishedAt - b.publishedAt || a.id - b.id);
  const items = ordered.map(itemsOf);
  const known = new Set<Item>();
  const steps: TimelineStep[] = [];
  ordered.forEach((article, at) => {
    const uptake = uptakeFrom(items, at);
    const step =
      at === 0 ? firstReport(article, uptake) : laterStep(article, uptake, known, steps.at(-1)?.at ?? 0);
    if (step !== null) steps.push(step);
    for (const item of items[at] ?? []) known.add(item);
  });
  return strongest(steps);
}

const entityItem = (id: number): Item => `e${id}`;
const figureItem = (key: string): Item => `f${key}`;

function sentenceItems({ entities, figures }: TimelineSentence): Item[] {
  return [...new Set([...entities.map(entityItem), ...figures.map(figureItem)])];
}

function itemsOf({ sentences }: TimelineArticle): ReadonlySet<Item> {
  return new Set(sentences.flatMap(sentenceItems));
}

/** Share of the articles from place `at` on that have an item, smoothed by one that lacks it; figures weigh more. */
function uptakeFrom(items: readonly ReadonlySet<Item>[], at: number): Value {
  const later = items.slice(at + 1);
  return (item) => {
    const share = (OWN_WEIGHT + later.filter((has) => has.has(item)).length) / (later.length + 1);
    return item.startsWith('f') ? FIGURE_WEIGHT * share : share;
  };
}

function firstReport(article: TimelineArticle, uptake: Value): TimelineStep | null {
  return toStep(article, article.sentences.slice(0, LEAD_SENTENCES), uptake, () => 'FIRST_REPORT');
}

function laterStep(
  article: TimelineArticle,
  uptake: Value,
  known: ReadonlySet<Item>,
  lastAt: number,
): TimelineStep | null {
  const gain: Value = (item) => (known.has(item) ? 0 : uptake(item));
  const kindOf = (item: Item): StepKind => (item.startsWith('f') ? 'NEW_FIGURE' : 'NEW_ENTITY');
  const news = toStep(article, article.sentences, gain, kindOf, LEAST_GAIN);
  if (news !== null || article.publishedAt - lastAt < FOLLOW_UP_MS) return news;
  return toStep(article, article.sentences.slice(0, LEAD_SENTENCES), uptake, () => 'FOLLOW_UP');
}

/** The sentence of highest total value, the earlier of equals; null where none reaches `least`. */
function toStep(
  article: TimelineArticle,
  sentences: readonly TimelineSentence[],
  value: Value,
  kindOf: (item: Item) => StepKind,
  least = 0,
): TimelineStep | null {
  let best: TimelineSentence | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const total = sentenceItems(sentence).reduce((sum, item) => sum + value(item), 0);
    if (total < least || (best !== null && total <= most)) continue;
    [best, most] = [sentence, total];
  }
  if (best === null) return null;
  const [top = ''] = sentenceItems(best).sort((a, b) => value(b) - value(a));
  const kind = kindOf(top);
  return {
    ...{ at: article.publishedAt, articleId: article.id, revisionId: article.revisionId },
    ...{ start: best.start, end: best.end, kind, score: most / (1 + most) },
    entityId: kind === 'NEW_ENTITY' ? Number(top.slice(1)) : null,
    figure: kind === 'NEW_FIGURE' ? top.slice(1) : null,
  };
}

/** The first step and those that add most, in order of time. */
function strongest(steps: readonly TimelineStep[]): TimelineStep[] {
  const kept = new Set(
    [...steps.slice(1)].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, MOST_STEPS - 1),
  );
  return steps.filter((step, at) => at === 0 || kept.has(step));
}
