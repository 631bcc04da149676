import { BLOCK, createKernel, type KernelMemory, type Multiply, packBlocks } from './simd-kernel.ts';

/** Numbers inside the kernel's memory. */
export interface Block {
  /** Address in bytes. */
  readonly address: number;
  readonly values: Float32Array;
}

/** A matrix in the kernel's order. */
export interface Matrix extends Block {
  readonly rows: number;
  readonly columns: number;
}

/** Memory that the kernel and JavaScript share; `floats` is its size in numbers and can't grow. */
export class Arena {
  readonly #memory: KernelMemory;
  readonly #multiply: Multiply;
  #used = 0;

  constructor(floats: number) {
    const { memory, multiply } = createKernel(floats * 4);
    this.#memory = memory;
    this.#multiply = multiply;
  }

  vector(length: number): Block {
    const address = this.#used;
    this.#used += length * 4;
    return { address, values: new Float32Array(this.#memory.buffer, address, length) };
  }

  /** Copies a row-major matrix; `columns` is a multiple of 32. */
  matrix(values: Float32Array, rows: number, columns: number): Matrix {
    const block = this.vector(rows * columns);
    block.values.set(packBlocks(values, rows, columns));
    return { ...block, rows, columns };
  }

  /** out += vector * matrix. */
  multiply(matrix: Matrix, vector: Block, out: Block): void {
    this.#multiply(matrix.address, vector.address, out.address, matrix.rows, matrix.columns / BLOCK);
  }
}
