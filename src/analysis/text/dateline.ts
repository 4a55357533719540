import type { Span } from '../article';
import { places } from '../lexicon/places';

/** "HARGROVE, Ohio (PWN) —", "LONDON, March 3 (PWN) -", "Geneva –". */
const pattern = /^(?:[\p{Lu}][\p{Lu}.'’-]+(?:[ -][\p{Lu}][\p{Lu}.'’-]+)*|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){0,2})(?:, [\p{L}\p{N}. ,]{2,40}?)?\s*(?:\([^()]{2,30}\)\s*)?[—–-]+\s?(?=["“‘'«\p{Lu}\p{N}])/u;

/**
 * The dateline that opens a paragraph: place, date and agency before a dash.
 * @returns its span without the dash; null where none stands.
 */
export function findDateline(paragraph: string): Span | null {
  const found = pattern.exec(paragraph.slice(0, 120).replace(/[\u00A0\u202F\u2009]/gu, ' '))?.[0];
  if (found === undefined) return null;
  const place = found.split(/[,(—–-]/u)[0]!.trim();
  const capitals = place === place.toUpperCase() && place.length > 2;
  return capitals || places.has(place) ? { start: 0, end: found.replace(/\s*[—–-]+\s?$/u, '').length } : null;
}
