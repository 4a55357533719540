import { ordinalEnds, ordinals, tens } from './numberWords';
import type { Pieces } from './pieces';
import type { Reader } from './reading';

/** What stands before an ordinal that counts: "the second vote", "her third term". */
const determiners: ReadonlySet<string> = new Set(['the', 'this', 'that', 'a', 'an', 'my', 'your', 'his', 'her', 'its', 'our', 'their', 's']);

/** What follows where an ordinal counts nothing: parts of a whole, and set phrases. */
const uncounted: ReadonlySet<string> = new Set(['of', 'half', 'halves', 'lady', 'ladies', 'person', 'hand', 'thought', 'thoughts', 'place', 'world', 'party', 'class', 'time', 'degree', 'base']);

/**
 * Reads an ordinal that tells which of several things is meant: "the second vote", "the 21st meeting", "the twenty-first meeting". In a name
 * ("Second Avenue", "the 12th District") it is no number, nor is one alone ("finished first").
 */
export const readOrdinal: Reader = (pieces, at) => {
  if (!determiners.has(pieces.word(at - 1)) || pieces.capital(at) && !/^\d/.test(pieces.text(at))) return [];
  const ordinal = ordinalAt(pieces, at);
  if (!ordinal) return [];
  const { to, value } = ordinal;
  const behind = pieces.text(to);
  return /^\p{Ll}/u.test(behind) && !uncounted.has(behind) ? [{ from: at, to, type: 'number', value, ordinal: true }] : [];
};

function ordinalAt(pieces: Pieces, at: number): { readonly to: number; readonly value: number } | null {
  const figures = pieces.number(at);
  if (Number.isInteger(figures)) return ordinalEnds.has(pieces.word(at + 1)) && pieces.joined(at + 1) ? { to: at + 2, value: figures } : null;
  const word = ordinals.get(pieces.word(at));
  if (word !== undefined) return { to: at + 1, value: word };
  const ten = tens.get(pieces.word(at));
  const one = pieces.hyphen(at + 1) ? ordinals.get(pieces.word(at + 2)) : undefined;
  return ten !== undefined && one !== undefined && one < 10 ? { to: at + 3, value: ten + one } : null;
}
