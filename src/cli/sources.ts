import { readFile } from 'node:fs/promises';
import { messageOf, WartaError } from '../errors.ts';
import { type OpmlFeed, readOpml } from '../feed/opml.ts';
import { type FeedCheck, looksLikeOpml } from '../transfer/check-feed.ts';
import { parseHttpUrl, parseUrl } from '../shared/parse-url.ts';

/** What an argument of `ingest` names. */
export type Source =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'list'; readonly name: string; readonly feeds: readonly OpmlFeed[] }
  | { readonly kind: 'document'; readonly file: string; readonly bytes: Uint8Array };

const ACCEPTED = 'a feed URL, a feed file, an OPML file or URL';

/** Reads the files among the arguments; addresses are left for later. Throws INPUT. */
export async function readSource(argument: string): Promise<Source> {
  if (/^https?:\/\//i.test(argument)) {
    const url = parseUrl(argument);
    if (url === null) throw new WartaError('INPUT', `${argument} is no URL; accepted: ${ACCEPTED}`);
    return { kind: 'url', url: url.href };
  }
  const bytes = await readBytes(argument);
  if (looksLikeOpml(bytes))
    return { kind: 'list', name: argument, feeds: readList(new TextDecoder().decode(bytes), argument) };
  return { kind: 'document', file: argument, bytes };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new WartaError('INPUT', `${file} can't be read (${messageOf(error)}); accepted: ${ACCEPTED}`, {
      cause: error,
    });
  }
}

/** The feeds of an OPML text. Throws INPUT if it is none or has no feeds. */
export function readList(text: string, name: string): readonly OpmlFeed[] {
  const feeds = parseList(text, name);
  if (feeds.length === 0)
    throw new WartaError(
      'INPUT',
      `${name} names no feed; accepted: OPML with outlines that have an http(s) xmlUrl`,
    );
  return feeds;
}

function parseList(text: string, name: string): readonly OpmlFeed[] {
  try {
    return readOpml(text);
  } catch (error) {
    throw new WartaError('INPUT', `${name} is not readable as OPML: ${messageOf(error)}`, { cause: error });
  }
}

/** A feed that was found at an address, as a subscription. */
export function toSubscription(url: string, { feed }: Extract<FeedCheck, { kind: 'feed' }>): OpmlFeed {
  const title = feed.title?.value.replace(/\s+/g, ' ').trim().slice(0, 200) ?? '';
  const siteUrl = feed.link !== null && parseHttpUrl(feed.link) !== null ? feed.link : null;
  const unknown = { category: null, publisher: null, country: null, timeZone: null };
  return {
    url,
    title: title === '' ? url : title,
    siteUrl,
    language: feed.language,
    kind: 'PRESS',
    ...unknown,
  };
}
