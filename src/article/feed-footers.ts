/** What WordPress appends to each item of a feed, by language of the site. Source: its feed footer's translations. */
const FOOTERS: readonly RegExp[] = [
  /^The post .{1,400} (?:first appeared|appeared first) on .{1,200}\.?$/s,
  /^(?:Artikel|Postingan|Pos) .{1,400} pertama kali (?:tampil|muncul) (?:pada|di) .{1,200}\.?$/s,
  /^La entrada .{1,400} (?:se publicó primero en|aparece primero en) .{1,200}\.?$/s,
  /^Der Beitrag .{1,400} erschien zuerst auf .{1,200}\.?$/s,
  /^O post .{1,400} apareceu primeiro em .{1,200}\.?$/s,
  /^L[’']article .{1,400} est apparu en premier sur .{1,200}\.?$/s,
];

/** The text without a last paragraph that only says where the item first appeared. */
export function withoutFooter(text: string): string {
  const at = Math.max(text.lastIndexOf('\n'), 0);
  const last = text.slice(at).trim();
  return last.length < 700 && FOOTERS.some((footer) => footer.test(last)) ? text.slice(0, at).trim() : text;
}
