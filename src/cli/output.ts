import type { Writable } from 'node:stream';

/** A stream to write lines to, at the reader's pace. */
export interface Output {
  /** Waits while the reader is behind; does nothing once the reader is gone (`| head`). */
  line(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
  /** The reader is gone. */
  readonly isClosed: boolean;
  readonly stream: Writable;
}

export function createOutput(
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
): Output {
  let closed = false;
  stream.on('error', () => {
    closed = true;
    stream.emit('drain');
  });
  return {
    stream,
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    get isClosed() {
      return closed;
    },
    async line(text) {
      if (closed || stream.write(`${text}\n`)) return;
      await new Promise((resolve) => stream.once('drain', resolve));
    },
  };
}
