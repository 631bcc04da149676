/**
 * Address of a compiled worker file. Worker threads can't run TypeScript on Node 20, so a worker is always loaded from
 * `dist/`, also when the caller itself runs as source (tests).
 * @param callerUrl `import.meta.url` of the caller, in `src/` or already in `dist/src/`
 * @param file name of the worker's source file beside the caller, e.g. `read-feed-worker.ts`
 */
export function workerUrl(callerUrl: string, file: string): URL {
  const compiled = new URL(file.replace(/\.ts$/, '.js'), callerUrl);
  if (!callerUrl.endsWith('.ts')) return compiled;
  const at = compiled.href.lastIndexOf('/src/');
  return new URL(`${compiled.href.slice(0, at)}/dist${compiled.href.slice(at)}`);
}
