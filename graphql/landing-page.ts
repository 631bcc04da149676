/** The page at /graphql for browsers: Apollo Sandbox where it can be loaded, else the example operations. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../src/shared/project-root.ts';

export interface Example {
  /** The first comment of the file. */
  readonly title: string;
  readonly operation: string;
}

/** Example operations, in the order of their files' names. */
export function readExamples(folder = path.join(PROJECT_ROOT, 'graphql', 'examples')): Example[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return files.map((name) => {
    const operation = readFileSync(path.join(folder, name), 'utf8').trim();
    return { title: /^#\s*(.+)/.exec(operation)?.[1] ?? name, operation };
  });
}

/** Published by Apollo; loaded by the visitor's browser, never by this service. */
const SANDBOX_SCRIPT =
  'https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js';

/** HTML with Sandbox and, until or unless it loads, the examples with the curl that works. */
export function landingPage(endpoint: string, examples: readonly Example[]): string {
  const [first] = examples;
  const options = {
    target: '#sandbox',
    initialEndpoint: endpoint,
    initialState: { document: first?.operation ?? '' },
  };
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Warta GraphQL</title><meta name="viewport" content="width=device-width">
<style>
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
#sandbox { height: 100vh; width: 100vw; }
#sandbox:empty { display: none; }
#examples { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { background: #f4f4f4; padding: 1rem; overflow: auto; }
</style></head>
<body>
<div id="sandbox"></div>
<main id="examples">
<h1>Warta GraphQL</h1>
<p>Apollo Sandbox opens here when the browser is online. Without it, these operations show what the API answers.
Any GraphQL client can use <code>${escapeHtml(endpoint)}</code>.</p>
${examples.map((example) => exampleHtml(endpoint, example)).join('\n')}
</main>
<script>
function openSandbox() {
  new window.EmbeddedSandbox(${scriptJson(options)});
  document.getElementById('examples').hidden = true;
}
</script>
<script src="${SANDBOX_SCRIPT}" onload="openSandbox()" async></script>
</body>
</html>
`;
}

function exampleHtml(endpoint: string, { title, operation }: Example): string {
  return `<h2>${escapeHtml(title)}</h2>
<pre>${escapeHtml(operation)}</pre>
<pre>${escapeHtml(curlOf(endpoint, operation))}</pre>`;
}

/** A command line for POSIX shells. */
function curlOf(endpoint: string, operation: string): string {
  const body = JSON.stringify({ query: operation.replace(/^#.*\n/gm, '') });
  return `curl -s ${endpoint} -H 'content-type: application/json' -d '${body.replaceAll("'", `'\\''`)}'`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON that cannot end the script that it stands in. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
