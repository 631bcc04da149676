import type { FigureUnit, Span } from '../analysis.ts';
import type { Amount } from './find-amounts.ts';

interface ImpliedForm {
  readonly pattern: RegExp;
  readonly value: number;
  readonly unit: FigureUnit;
}

/** Indonesian `se-` is "one"; not before "ago", nor as a rate ("20 dollars a month"), nor "within one". */
const NOT_AGO = '(?!\\s*(?:lalu|silam|sebelum|sebelumnya|setelah|sesudah|terakhir|sekali|kemudian))';
const NOT_RATE = '(?<!(?:dolar|rupiah|AS|juta|miliar|ribu|kali|\\d)\\s)(?<!\\p{L})';

function implied(word: string, value: number, unit: FigureUnit): ImpliedForm {
  return { pattern: new RegExp(`${NOT_RATE}${word}(?!\\p{L})${NOT_AGO}`, 'giu'), value, unit };
}

function english(word: string, unit: FigureUnit): ImpliedForm {
  const lead = '(?<=\\b(?:for|nearly|almost|about|roughly|over|within|lasted|in|after|than)\\s)';
  return {
    pattern: new RegExp(`${lead}an? ${word}(?!\\p{L})(?!\\s(?:ago|earlier|later|before|after|as))`, 'giu'),
    value: 1,
    unit,
  };
}

const IMPLIED: Readonly<Record<string, readonly ImpliedForm[]>> = {
  id: [implied('setahun', 1, 'YEAR'), implied('sebulan', 1, 'MONTH'), implied('(?:seminggu|sepekan)', 1, 'WEEK'), implied('sehari', 1, 'DAY'), implied('sejam', 1, 'HOUR'), implied('setengah tahun', 6, 'MONTH'), implied('(?:satu )?dasawarsa|sedekade', 10, 'YEAR')],
  en: [english('year', 'YEAR'), english('month', 'MONTH'), english('week', 'WEEK'), english('day', 'DAY'), english('decade', 'YEAR')],
}; // biome-ignore format: a table
/** What every form holds one of. */
const HINT =
  /se(?:tahun|bulan|minggu|pekan|hari|jam|dekade|tengah)|dasawarsa|an? (?:year|month|week|day|decade)/i;
const DECADE = /decade/i;
const NEARLY = /(?:hampir|nyaris|sekitar|nearly|almost|about|roughly)\s$/iu;

/** Durations whose number is part of the word: "hampir setahun", "nearly a year". */
export function findImpliedDurations(text: string, sentence: Span, language: string): Amount[] {
  const body = text.slice(sentence.start, sentence.end);
  if (!HINT.test(body)) return [];
  return (IMPLIED[language] ?? []).flatMap(({ pattern, value, unit }) =>
    [...body.matchAll(pattern)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      value: DECADE.test(match[0]) ? 10 : value,
      max: null,
      currency: null,
      unit,
      approximate: NEARLY.test(body.slice(Math.max(0, match.index - 10), match.index)),
      bound: null,
    })),
  );
}
