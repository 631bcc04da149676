/**
 * One function in WebAssembly, assembled here: out[j] += sum over k of vector[k] * matrix[k][j], four lanes at a time.
 * JavaScript has no SIMD; the recurrent network spends nearly all its time in this product, which runs over ten
 * times as fast this way. Byte values: WebAssembly core specification 2.0, sections 5.4 (instructions) and 5.5.
 */

/** Columns that the inner loop keeps in registers; the number of columns must be a multiple of it. */
export const BLOCK = 32;

/** Addresses are in bytes; the matrix is packed by `packBlocks`. */
export type Multiply = (matrix: number, vector: number, out: number, rows: number, blocks: number) => void;

const [I32, V128, VOID_BLOCK] = [0x7f, 0x7b, 0x40];
const [MATRIX, VECTOR, OUT, ROWS, BLOCKS, AT, LEFT, LANES, SUM] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const VECTORS = [0, 1, 2, 3, 4, 5, 6, 7];
const LANE_BYTES = 16;
const ALIGN = 2;

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const add = 0x6a;
const subtract = 0x6b;
const loop = [0x03, VOID_BLOCK];
const repeatIf = [0x0d, 0];
const end = 0x0b;
const loadVector = (offset: number): number[] => [0xfd, 0x00, ALIGN, offset];
const loadSplat = [0xfd, 0x09, ALIGN, 0];
const storeVector = (offset: number): number[] => [0xfd, 0x0b, ALIGN, offset];
const addVectors = [0xfd, 0xe4, 0x01];
const multiplyVectors = [0xfd, 0xe6, 0x01];

/** `local += bytes`. */
const advance = (local: number, bytes: number): number[] => [
  ...get(local),
  ...constant(bytes),
  add,
  ...set(local),
];
/** `local -= 1`, and the new value is left on the stack for a branch. */
const countDown = (local: number): number[] => [...get(local), ...constant(1), subtract, 0x22, local];

const BODY = [
  ...get(MATRIX),
  ...set(AT),
  ...loop,
  ...VECTORS.flatMap((lane) => [...get(OUT), ...loadVector(lane * LANE_BYTES), ...set(SUM + lane)]),
  ...get(ROWS),
  ...set(LEFT),
  ...loop,
  ...get(VECTOR),
  ...loadSplat,
  ...set(LANES),
  ...VECTORS.flatMap((lane) => [
    ...get(SUM + lane),
    ...get(LANES),
    ...get(AT),
    ...loadVector(lane * LANE_BYTES),
    ...multiplyVectors,
    ...addVectors,
    ...set(SUM + lane),
  ]),
  ...advance(AT, BLOCK * 4),
  ...advance(VECTOR, 4),
  ...countDown(LEFT),
  ...repeatIf,
  end,
  ...VECTORS.flatMap((lane) => [...get(OUT), ...get(SUM + lane), ...storeVector(lane * LANE_BYTES)]),
  ...[...get(VECTOR), ...get(ROWS), ...constant(2), 0x74, subtract, ...set(VECTOR)],
  ...advance(OUT, BLOCK * 4),
  ...countDown(BLOCKS),
  ...repeatIf,
  end,
  end,
];

/** AT and LEFT; LANES and one sum a vector of the block. */
const LOCALS = [2, 2, I32, 1 + VECTORS.length, V128];

const MODULE = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...text('env'), ...text('memory'), 0x02, 0x00, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...text('multiply'), 0x00, 0]),
  ...section(10, [1, ...unsigned(LOCALS.length + BODY.length), ...LOCALS, ...BODY]),
]);

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function text(value: string): number[] {
  return [value.length, ...Buffer.from(value, 'ascii')];
}

/** Unsigned LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** Signed LEB128 of a number that isn't negative. */
function signed(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}

/** The part of the WebAssembly API used here; neither the compiler's es2023 library nor @types/node declares it. */
interface WebAssemblyApi {
  readonly Memory: new (descriptor: { readonly initial: number }) => KernelMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: KernelMemory } },
  ) => { readonly exports: { readonly multiply: Multiply } };
}

export interface KernelMemory {
  readonly buffer: ArrayBuffer;
}

const PAGE = 65_536;
const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };

/** A memory of at least `bytes`, and the kernel over it. */
export function createKernel(bytes: number): { readonly memory: KernelMemory; readonly multiply: Multiply } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) + 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(MODULE), { env: { memory } });
  return { memory, multiply: exports.multiply };
}

/** A row-major matrix in the kernel's order: blocks of 32 columns, in each the rows one after the other. */
export function packBlocks(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const packed = new Float32Array(matrix.length);
  let at = 0;
  for (let block = 0; block < columns; block += BLOCK) {
    for (let row = 0; row < rows; row += 1) {
      for (let column = block; column < block + BLOCK; column += 1) {
        packed[at] = matrix[row * columns + column] ?? 0;
        at += 1;
      }
    }
  }
  return packed;
}
