/** Single objects found by something else than their id. */
import { canonicalUrl } from '../article/canonical-url.ts';
import { WartaError } from '../errors.ts';
import { sha256 } from '../shared/hash.ts';
import { normaliseName } from '../shared/normalise-name.ts';
import { ask, type Asked } from './ask.ts';
import { nodeSql } from './node-by-id.ts';
import type { Selection } from './selection.ts';
import { sql, type Sql } from './sql.ts';

/** The topic of this slug. */
export async function topicBySlug(db: Asked, slug: string, selection: Selection): Promise<object | null> {
  return ask(db, 'topicBySlug', (compiler) =>
    nodeSql('Topic', sql`(SELECT id FROM topic WHERE slug = ${slug}::text)`, selection, compiler),
  );
}

/** The article at this address, tracking parameters and fragment apart. Throws WartaError INPUT if it is none. */
export async function articleByUrl(db: Asked, url: string, selection: Selection): Promise<object | null> {
  const canonical = canonicalUrl(url);
  if (canonical.kind === 'refused') throw new WartaError('INPUT', canonical.reason);
  const hash = sha256(canonical.url);
  return ask(db, 'articleByUrl', (compiler) =>
    nodeSql('Article', sql`(SELECT id FROM article WHERE url_hash = ${hash}::text)`, selection, compiler),
  );
}

/** The live entity of this item in Wikidata. */
export async function entityByWikidataId(
  db: Asked,
  wikidataId: string,
  selection: Selection,
): Promise<object | null> {
  const found = sql`(SELECT id FROM entity WHERE wikidata_id = ${wikidataId}::text AND superseded_by_id IS NULL)`;
  return ask(db, 'entityByWikidataId', (compiler) => nodeSql('Entity', found, selection, compiler));
}

/** The live entity of this name or surface form; of several the catalogue's, then the one in most stories. */
export async function entityByName(db: Asked, name: string, selection: Selection): Promise<object | null> {
  return ask(db, 'entityByName', (compiler) => nodeSql('Entity', entityIdByName(name), selection, compiler));
}

function entityIdByName(name: string): Sql {
  const normalised = normaliseName(name);
  return sql`(SELECT e.id FROM entity e WHERE e.superseded_by_id IS NULL AND e.id IN (
      SELECT n.id FROM entity n WHERE n.normalised_name = ${normalised}::text AND ${normalised}::text <> ''
      UNION SELECT x.entity_id FROM entity_alias x WHERE lower(x.surface) = lower(${name}::text))
    ORDER BY e.key IS NULL, e.normalised_name <> ${normalised}::text,
      (SELECT count(*) FROM story_entity w WHERE w.entity_id = e.id) DESC, e.id LIMIT 1)`;
}
