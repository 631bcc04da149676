/** Runs tasks, at most `perKey` of one key and `total` in all; the rest wait in order of arrival. */
export interface ConcurrencyLimit {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

export function createConcurrencyLimit(perKey: number, total: number): ConcurrencyLimit {
  const running = new Map<string, number>();
  const waiting: { readonly key: string; readonly start: () => void }[] = [];
  let all = 0;

  function mayRun(key: string): boolean {
    return all < total && (running.get(key) ?? 0) < perKey;
  }

  function take(key: string): void {
    all += 1;
    running.set(key, (running.get(key) ?? 0) + 1);
  }

  function release(key: string): void {
    all -= 1;
    const left = (running.get(key) ?? 1) - 1;
    if (left === 0) running.delete(key);
    else running.set(key, left);
    const next = waiting.findIndex((task) => mayRun(task.key));
    const [task] = next < 0 ? [] : waiting.splice(next, 1);
    if (task === undefined) return;
    take(task.key);
    task.start();
  }

  return {
    async run(key, task) {
      if (mayRun(key)) take(key);
      else await new Promise<void>((start) => waiting.push({ key, start }));
      try {
        return await task();
      } finally {
        release(key);
      }
    },
  };
}
