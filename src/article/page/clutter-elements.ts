/** Elements of a page that hold no text of its article, as tables. */

/** By role or kind (HTML standard, WAI-ARIA 1.2). */
export const CLUTTER_SELECTOR = [
  'nav',
  'footer',
  'form',
  'button',
  'select',
  'dialog',
  'figcaption',
  'menu',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="complementary"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alert"]',
  '[aria-hidden="true"]',
  '[hidden]',
].join(',');

/** Words of class names and ids, English and Indonesian, by which templates name what isn't the text. */
export const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  `ad ads adv advert advertisement adslot adsense iklan parallax banner promo promoted sponsor sponsored outbrain taboola mgid
  related terkait bacajuga recirc recirculation recommended recommendation recommendations rekomendasi popular terpopuler
  trending mostread
  newsletter subscribe subscription signup langganan paywall regwall gate
  share sharing sharer socials sosmed addthis
  comment comments komentar disqus
  caption credit kredit copyright byline dateline timestamp breadcrumb breadcrumbs pagination paging
  tags taglist sidebar widget cookie cookies consent gdpr modal popup popover overlay toast tooltip skip
  bio authorbox`.split(/\s+/),
);

/** Pairs of words that only count together. */
export const CLUTTER_PAIRS: ReadonlySet<string> = new Set(
  `baca-juga lihat-juga read-more read-also read-next also-read see-also most-read most-popular next-article more-stories
  more-on author-bio author-box author-card author-info tag-list post-tags article-tags detail-tag tag-cloud social-share
  social-links social-media photo-credit live-badge reading-time read-time list-tag link-terkait artikel-terkait
  berita-terkait sign-up pull-quote editor-picks editors-picks up-next story-footer article-footer post-meta article-meta
  entry-meta`.split(/\s+/),
);

/** Where well-known templates keep the text. Sources: schema.org's property, themes' documentation, the pages of the named papers. */
export const BODY_SELECTORS: readonly string[] = [
  '[itemprop="articleBody"]',
  '[data-testid="article-body"]',
  '.read__content', // kompas.com
  '.detail__body-text', // detik.com
  '.detail-text', // cnnindonesia.com
  '.article-content-body', // liputan6.com
  '.side-article.txt-article', // tribunnews.com
  '.itp_bodycontent', // cnbcindonesia.com
  '.article__body',
  '.article-body',
  '.article__content',
  '.article-content',
  '.story-body',
  '.post-content',
  '.entry-content', // WordPress
  '.wp-block-post-content',
  '.c-entry-content',
  '.caas-body',
];
