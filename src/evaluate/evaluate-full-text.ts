/**
 * How well article text is got out of pages. A folder holds pages (`NAME.html`) with the text that belongs to the
 * article in `NAME.txt`: paragraphs, headings, list items and table rows in order, without title, byline, captions,
 * links to other articles, advertisements and comments.
 *
 * Measured as in the published benchmarks of article extraction: expected and extracted text are split into words
 * (letters and digits, case ignored), each text becomes the multiset of its runs of four words (a shorter text: one run
 * of all its words), and a page's precision, recall and F1 are those of the two multisets. The mark is the mean over
 * pages. A page from which nothing is extracted scores 0.
 *
 * The pages under test/fixtures/pages/ were written for this project in the styles of Indonesian and English news
 * sites: they hold what is known to go wrong, so their mark tells a change for the worse, not how the extraction does
 * on the web at large.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { extractPage } from '../article/extract-page.ts';

export interface PageMark {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface FullTextMarks {
  readonly task: 'full-text';
  readonly n: number;
  /** Means over the pages, 0..1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Mean time of one page on one thread, without the first that loads the code, milliseconds. */
  readonly msPerPage: number;
  /** Worst first. */
  readonly pages: readonly PageMark[];
}

const SHINGLE = 4;
const PAGE = /\.html$/;

/** @throws if the folder can't be read or a page lacks its text */
export async function evaluateFullText(folder: string): Promise<FullTextMarks> {
  const files = (await readdir(folder)).filter((file) => PAGE.test(file)).sort();
  const pages: PageMark[] = [];
  const times: number[] = [];
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file));
    const expected = await readFile(path.join(folder, file.replace(PAGE, '.txt')), 'utf8');
    const started = performance.now();
    const outcome = extractPage({ bytes, contentType: 'text/html', url: `https://paper.example/${file}` });
    times.push(performance.now() - started);
    const text = outcome.kind === 'extracted' ? outcome.text : '';
    pages.push({ name: file.replace(PAGE, ''), ...compareShingles(expected, text) });
  }
  const mean = (read: (mark: PageMark) => number) => average(pages.map(read));
  return {
    task: 'full-text',
    n: pages.length,
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
    msPerPage: average(times.slice(1)),
    pages: pages.sort((a, b) => a.f1 - b.f1),
  };
}

/** Precision, recall and F1 of `found` over runs of four words. */
export function compareShingles(expected: string, found: string): Omit<PageMark, 'name'> {
  const gold = shinglesOf(expected);
  const predicted = shinglesOf(found);
  let shared = 0;
  for (const [shingle, count] of predicted) shared += Math.min(count, gold.get(shingle) ?? 0);
  const precision = shared / Math.max(1, total(predicted));
  const recall = shared / Math.max(1, total(gold));
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function shinglesOf(text: string): Map<string, number> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE);
  for (let at = 0; at <= last; at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
