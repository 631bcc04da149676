const EXPONENT_BIAS = 15;
const FRACTION_BITS = 10;

/** IEEE 754 half-precision numbers as single-precision ones. */
export function decodeHalfFloats(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, decodeHalfFloat);
}

function decodeHalfFloat(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> FRACTION_BITS) & 0x1f;
  const fraction = (half & 0x3ff) / 2 ** FRACTION_BITS;
  if (exponent === 0) return sign * fraction * 2 ** (1 - EXPONENT_BIAS);
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (1 + fraction) * 2 ** (exponent - EXPONENT_BIAS);
}
