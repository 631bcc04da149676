/**
 * The address, relative to `base` where one is given; null if there is none. Stands in for `URL.canParse`, which in
 * Node 20 and 22 refuses addresses with letters such as "ü" once the engine has compiled its callers.
 */
export function parseUrl(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** The same for http and https; null for other schemes. */
export function parseHttpUrl(text: string, base?: string | URL): URL | null {
  const url = parseUrl(text, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}
