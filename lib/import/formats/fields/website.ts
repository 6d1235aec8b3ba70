import { type Cell, type Notes, note } from '@/lib/import/formats/fields/cell';

const NOTHING = /^(?:https?:?[\\/]*|none|no|n\/a|na|null|-+|0|\.)?$/i;
const LONGEST = 2000;

/**
 * An address that a browser can open, or null. "http://" alone means none (751 rows of the 2026 locator) and is no
 * fault; an address with blanks inside (a tab, in the 2025 export) is dropped, for which half of it counts cannot be known.
 */
export function website(cell: Cell, notes: Notes): string | null {
  const text = cell.text.trim();
  if (NOTHING.test(text)) return null;
  const url = parseUrl(text);
  if (url) return url;
  note(notes, cell, 'is not the address of a website and was left out');
  return null;
}

function parseUrl(text: string): string | null {
  if (/\s/.test(text) || text.length > LONGEST) return null;
  // "http:/x.org", "http:///x.org" and "http:\\x.org" are slips of the hand; no scheme means that none was typed.
  const found = /^(https?):?[\\/]+(.*)$/i.exec(text);
  const scheme = found?.[1]?.toLowerCase() ?? 'https';
  const rest = found?.[2] ?? text;
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(rest)) return null; // "mailto:", or a second scheme
  const address = `${scheme}://${rest}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || !isPublicHost(url.hostname)) return null;
  return url.href.endsWith(`${url.host}/`) ? url.origin : url.href;
}

/** A name with a top-level domain: no number address, no "localhost", no e-mail address. */
const isPublicHost = (host: string): boolean =>
  /^(?:[a-z0-9](?:[a-z0-9-_]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i.test(host);
