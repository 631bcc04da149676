/**
 * Claims against the sample as it was read by hand. `sample-claims.jsonl`: a figure a line as the analysis finds it in an
 * original article; `claim`: what it says, equal where two figures say the same thing; figures with `revisedTo` stand in
 * the first edition of an article that was corrected, and contradict what `contradicts` names.
 */
import { readFileSync } from 'node:fs';
import type { FigurePredicate, FigureUnit } from '../../src/analyse/analysis.ts';
import type { ClaimFigure } from '../../src/claim/claim-figure.ts';
import { findCorrections } from '../../src/claim/find-corrections.ts';
import { type ClaimDraft, reconcileClaims } from '../../src/claim/reconcile-claims.ts';

interface GoldFigure {
  readonly claim: string;
  readonly text: string;
  readonly url: string;
  readonly source: string;
  readonly publishedAt: string;
  readonly story: string;
  readonly predicate: FigurePredicate;
  readonly subject: string;
  readonly object?: string;
  readonly value?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly unit?: FigureUnit;
  readonly approximate?: boolean;
  readonly bound?: 'AT_LEAST' | 'AT_MOST';
  readonly fromDate?: string;
  readonly toDate?: string;
  readonly revisedTo?: string;
  readonly contradicts?: string;
}

const FILE = new URL('./sample-claims.jsonl', import.meta.url);
const ALL: GoldFigure[] = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const FINAL = ALL.filter(({ revisedTo }) => revisedTo === undefined);
const FIRST_EDITION = ALL.filter(({ revisedTo }) => revisedTo !== undefined);
const correctedUrls = new Set(FIRST_EDITION.map(({ url }) => url));
/** The sample before the correction. */
const FIRST = [
  ...FINAL.filter(({ url, predicate }) => !correctedUrls.has(url) || predicate !== 'INVESTMENT'),
  ...FIRST_EDITION,
];

const numberOf = <Key>(keys: readonly Key[]) => new Map([...new Set(keys)].map((key, at) => [key, at + 1]));
const urls = numberOf(ALL.map(({ url }) => url));
const sources = numberOf(ALL.map(({ source }) => source));
const stories = numberOf(ALL.map(({ story }) => story));

const objects = numberOf(ALL.flatMap(({ object }) => object ?? []));

const groupOf = ({ subject, predicate }: GoldFigure): string => `${subject} ${predicate}`;

const isOfUnit = (a: GoldFigure, b: GoldFigure): boolean => a.currency === b.currency && a.unit === b.unit;

function toClaimFigure(gold: GoldFigure, id: number, all: readonly GoldFigure[]): ClaimFigure {
  const named = all.filter((other) => other.url === gold.url && isOfUnit(other, gold));
  return {
    ...{ id, claimId: null, rawText: gold.text, isReprint: false, publishedAt: new Date(gold.publishedAt) },
    objectId: gold.object === undefined ? null : (objects.get(gold.object) ?? 0),
    ...{ articleId: urls.get(gold.url) ?? 0, sourceId: sources.get(gold.source) ?? 0 },
    ...{ storyId: stories.get(gold.story) ?? 0, value: gold.value ?? null, max: gold.max ?? null },
    ...{ currency: gold.currency ?? null, unit: gold.unit ?? null, bound: gold.bound ?? null },
    ...{ approximate: gold.approximate === true, fromDate: gold.fromDate ?? null },
    ...{ toDate: gold.toDate ?? null, named: named.flatMap(({ value }) => value ?? []) },
  };
}

/** Claims of all groups, with the labels of their figures. */
function claimsOf(figures: readonly GoldFigure[]) {
  const groups = new Map<string, { readonly gold: GoldFigure; readonly figure: ClaimFigure }[]>();
  for (const [id, gold] of figures.entries()) {
    const members = groups.get(groupOf(gold)) ?? [];
    members.push({ gold, figure: toClaimFigure(gold, id, figures) });
    groups.set(groupOf(gold), members);
  }
  const label = (figure: ClaimFigure): string => figures[figure.id]?.claim ?? '';
  return [...groups.values()].flatMap((members) => {
    const predicate = members[0]?.gold.predicate ?? 'OTHER';
    const drafts = reconcileClaims(
      members.map(({ figure }) => figure),
      predicate,
    );
    return drafts.map((draft: ClaimDraft) => ({
      figures: draft.figures.map(({ id }) => id),
      labels: new Set(draft.figures.map(label)),
      status: draft.status,
      contradicts: draft.conflicts.map((at) => label(drafts[at]?.representative as ClaimFigure)),
    }));
  });
}

/** Pairs of places below `n` for which the condition holds. */
function pairsOf(n: number, holds: (a: number, b: number) => boolean): Set<string> {
  const pairs = new Set<string>();
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) if (holds(a, b)) pairs.add(`${a} ${b}`);
  }
  return pairs;
}

const share = (of: ReadonlySet<string>, within: ReadonlySet<string>): number =>
  [...of].filter((pair) => within.has(pair)).length / of.size;

const byText = (a = '', b = ''): number => (a < b ? -1 : Number(a > b));

describe('claims of the sample', () => {
  const claimOf = new Map(claimsOf(FINAL).flatMap(({ figures }, at) => figures.map((id) => [id, at])));
  const found = pairsOf(FINAL.length, (a, b) => claimOf.get(a) === claimOf.get(b));
  const gold = pairsOf(FINAL.length, (a, b) => FINAL[a]?.claim === FINAL[b]?.claim);
  /** Pairs of figures that should join and have subject and predicate in common, and objects of which this holds. */
  const joinable = (holds: (a: string | undefined, b: string | undefined) => boolean) =>
    pairsOf(FINAL.length, (a, b) => {
      const [one, other] = [FINAL[a] as GoldFigure, FINAL[b] as GoldFigure];
      return gold.has(`${a} ${b}`) && groupOf(one) === groupOf(other) && holds(one.object, other.object);
    });

  test('join only figures that say the same thing', () => {
    expect(share(found, gold)).toBeGreaterThanOrEqual(0.98);
  });

  test('join nearly all that do and that have subject, object and predicate in common', () => {
    expect(
      share(
        joinable((a, b) => a === b),
        found,
      ),
    ).toBeGreaterThanOrEqual(0.98);
  });

  test('join most where one names its object and the other none', () => {
    const pairs = joinable((a, b) => a !== b && (a === undefined || b === undefined));
    expect(pairs.size).toBeGreaterThanOrEqual(20);
    expect(share(pairs, found)).toBeGreaterThanOrEqual(0.8);
  });

  test('contradict each other nowhere: no two articles of the sample disagree in the end', () => {
    expect(claimsOf(FINAL).filter(({ status }) => status === 'CONFLICTING')).toEqual([]);
  });

  test('contradict each other where the first edition of one article was wrong', () => {
    const pairs = claimsOf(FIRST).flatMap(({ labels, contradicts }) =>
      contradicts.flatMap((other) => [...labels].map((label) => [label, other].toSorted(byText).join(' / '))),
    );
    const expected = FIRST_EDITION.map(({ claim, contradicts }) =>
      [claim, contradicts].toSorted(byText).join(' / '),
    );
    expect([...new Set(pairs)].toSorted(byText)).toEqual([...new Set(expected)].toSorted(byText));
  });

  test('are corrected, not contradicted, by the edition that follows', () => {
    const worded = (revisionId: number, figures: readonly GoldFigure[]) =>
      figures.map((figure, id) => ({
        ...toClaimFigure(figure, id, figures),
        ...{
          revisionId,
          predicate: figure.predicate,
          subjectId: 1,
          objectId: null,
          sentence: '',
          start: id,
          end: id,
        },
        claim: figure.claim,
      }));
    const edited = FINAL.filter(({ url }) => correctedUrls.has(url));
    const unchanged = edited.filter(({ predicate }) => predicate !== 'INVESTMENT');
    const before = worded(1, [...FIRST_EDITION, ...unchanged]);
    const corrections = findCorrections(before, worded(2, edited));
    expect(
      corrections.map(({ old, now }) => [old.value, now.value]).toSorted(([a], [b]) => (a ?? 0) - (b ?? 0)),
    ).toEqual([
      [1.2e9, 1.7e9],
      [19.5e12, 27.6e12],
    ]);
  });
});
