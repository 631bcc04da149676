import { WartaError } from '../errors.ts';

const FORM = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECONDS = [604_800, 86_400, 3600, 60, 1];

/** Seconds of an ISO 8601 duration in weeks to seconds. Throws WartaError INPUT outside the bounds, or with years or months. */
export function durationSeconds(name: string, text: string, least: number, most: number): number {
  const parts = FORM.exec(text);
  const total = (parts?.slice(1) ?? []).reduce(
    (sum, part, at) => sum + Number(part ?? 0) * (SECONDS[at] ?? 0),
    0,
  );
  if (parts !== null && total >= least && total <= most) return total;
  throw new WartaError(
    'INPUT',
    `${name} is ${text}; accepted: weeks, days, hours, minutes and seconds, PT${least}S to PT${most}S`,
  );
}
