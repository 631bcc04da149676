/**
 * Holds the direction of imports and the places of network, SQL, environment and clock (rules: import-rules.mjs).
 * `breachesOf` takes sources and gives sentences; run as a script it reads the project and exits with 1 if there are any.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as rules from './import-rules.mjs';
import { usesIn } from './source-uses.mjs';

/** @param {ReadonlyMap<string, string>} files path relative to the project -> TypeScript @returns {string[]} */
export function breachesOf(files) {
  const uses = new Map([...files].map(([file, source]) => [file, usesIn(file, source)]));
  const found = [...uses].flatMap(([file, list]) => [
    ...orderBreaches(file, list),
    ...placeBreaches(file, list),
  ]);
  return [...found, ...cycles(uses)];
}

function orderBreaches(file, uses) {
  if (placeOf(file) === null) return [`${file}: has no tier; ${rules.UNKNOWN_MEANS}`];
  const targets = new Set(
    uses.map((use) => use.target).filter((target) => /\.[cm]?[jt]s$/.test(target ?? '')),
  );
  return [...targets].flatMap((target) => {
    const means = orderBreach(file, target);
    return means === null ? [] : [`${file}: imports ${target}; ${means}`];
  });
}

/** What the import means if it must not be, else null. */
function orderBreach(file, target) {
  const [from, to] = [placeOf(file), placeOf(target)];
  if (to === null) return rules.OUTSIDE_MEANS;
  if (from.prefix === to.prefix) return null;
  if (from.tier === to.tier) return from.tier.strangers ? rules.STRANGERS_MEANS : null;
  if (rules.EDGES.includes(to.prefix) && file !== rules.COMPOSITION_ROOT) return rules.ROOT_MEANS;
  return rules.TIERS.indexOf(from.tier) < rules.TIERS.indexOf(to.tier) ? rules.TIER_MEANS : null;
}

function placeOf(file) {
  for (const tier of rules.TIERS) {
    const prefix = tier.members.find((member) => isUnder(file, member));
    if (prefix !== undefined) return { tier, prefix };
  }
  return null;
}

function isUnder(file, place) {
  if (place instanceof RegExp) return place.test(file);
  return place.endsWith('/') ? file.startsWith(place) : file === place;
}

function placeBreaches(file, uses) {
  return rules.PLACES.filter((rule) => !rule.allowed.some((place) => isUnder(file, place))).flatMap(
    (rule) => {
      const names = new Set(uses.filter(rule.breach).map((use) => use.name));
      return [...names].map((name) => `${file}: ${rule.name}: ${name}; ${rule.means}`);
    },
  );
}

/** A sentence for each cycle that a walk along the imports meets; at least one if there is any. */
function cycles(uses) {
  const found = new Map();
  const finished = new Set();
  function visit(file, trail) {
    const at = trail.indexOf(file);
    if (at >= 0) {
      const cycle = trail.slice(at);
      found.set(
        cycle.toSorted().join(' '),
        `${[...cycle, file].join(' -> ')}: circular; ${rules.CYCLE_MEANS}`,
      );
    } else if (!finished.has(file)) {
      for (const { target } of uses.get(file) ?? []) if (uses.has(target)) visit(target, [...trail, file]);
      finished.add(file);
    }
  }
  for (const file of uses.keys()) visit(file, []);
  return [...found.values()];
}

/** The product's sources; what tools generate is left out. */
function readSources(root) {
  const files = ['src', 'graphql', 'jobs']
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  const breaches = breachesOf(readSources(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')));
  for (const breach of breaches) console.error(breach);
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
