/**
 * Two-sided 95 % points of Student's t by degrees of freedom, 1 to 10 (any table of the distribution); beyond those
 * the expansion below is right to four digits.
 */
const T_975 = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281];
/** 97.5 % point of the normal distribution. */
const Z_975 = 1.959964;

/** 95 % interval of a mean from n values' sum and sum of squares; null under two values. */
export function meanInterval(
  n: number,
  sum: number,
  sumSquares: number,
): { low: number; high: number } | null {
  if (n < 2) return null;
  const mean = sum / n;
  const variance = Math.max(0, (sumSquares - n * mean * mean) / (n - 1));
  const half = studentT975(n - 1) * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half };
}

/** 97.5 % point of Student's t: table, then the Cornish-Fisher expansion (Abramowitz and Stegun 26.7.5). */
export function studentT975(degrees: number): number {
  const known = T_975[degrees - 1];
  if (known !== undefined) return known;
  const z = Z_975;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
