const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML and HTML, attributes included. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** A body of paragraphs as HTML. */
export function paragraphsHtml(body: string): string {
  return body
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeMarkup(paragraph.trim())}</p>`)
    .join('\n');
}

/** An XML element with escaped text, nothing where there is no text. */
export function element(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${escapeMarkup(text)}</${name}>\n`;
}

/** HTML inside a CDATA section; an end mark in the text is split over two. */
export function cdata(html: string): string {
  return `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
