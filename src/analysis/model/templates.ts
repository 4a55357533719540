import type { Span } from '../article';
import { addMixed, hashString, premix, slotOf } from './hash';

/**
 * Attributes of the tokens of a sequence: for each attribute one 32-bit value a token. Attributes are numbers already
 * (hashes of words, tags, counts), so that features are made without strings.
 */
export type Attributes = Readonly<Record<string, Int32Array>>;

/** One feature template: values of some attributes at places relative to the token, taken together. */
export interface Template {
  readonly parts: readonly { readonly attribute: string; readonly offset: number }[];
}

/** How far from a token a template may look. */
const margin = 3;

/** Stands for an attribute beyond the ends of the sequence. */
const beyond = 0x5bd1e995;

/**
 * Reads templates from their short form: `word-1 tag0` is the word before with the tag here; a comma separates templates.
 * A template has at most four parts.
 * @throws Error on a part that is no attribute name with an offset; templates are constants, so this is a slip in the code.
 */
export function parseTemplates(source: string): readonly Template[] {
  return source.split(/[,\n]+/u).map((line) => line.trim()).filter(Boolean).map((line) => ({
    parts: line.split(/\s+/u).map((part) => {
      const found = /^([a-z]+)([+-]?\d+)$/iu.exec(part);
      if (!found || Math.abs(Number(found[2])) > margin) throw new Error(`template "${line}": "${part}" is no attribute with an offset of at most ${margin}`);
      return { attribute: found[1]!, offset: Number(found[2]) };
    }),
  }));
}

/** A number that tells lists of templates apart: weights that were trained with one list say nothing with another. */
export function fingerprintOf(...lists: readonly (readonly Template[])[]): number {
  return hashString(JSON.stringify(lists));
}

/** A column of attribute values ready for hashing: premixed, with room at both ends for what is beyond the sequence. */
interface Column {
  /** Holds other columns too: a buffer for each would cost more than what is in it. */
  readonly values: Int32Array;
  /** Where the value of the sequence's first token stands. */
  readonly origin: number;
  /** From one token's value to the next one's: 1, or 0 where all tokens have the same. */
  readonly step: number;
}

/** Columns by attribute. */
export type Columns = ReadonlyMap<string, Column>;

/**
 * Makes the attributes of `length` tokens ready for hashing.
 * @param first index that the first of them has in the sequence which the columns of other attributes are of.
 */
export function columnsOf(attributes: Attributes, length: number, first = 0): Columns {
  const names = Object.keys(attributes);
  const room = length + 2 * margin;
  const values = new Int32Array(names.length * room).fill(premix(beyond));
  return new Map(names.map((name, index): [string, Column] => {
    const begin = index * room + margin;
    const own = attributes[name]!;
    for (let at = 0; at < length; at++) values[begin + at] = premix(own[at]!);
    return [name, { values, origin: begin - first, step: 1 }];
  }));
}

/** Columns of attributes that are the same for all tokens of a sequence; templates look at them at no offset. */
export function constantColumns(constants: Readonly<Record<string, number>>): Columns {
  const names = Object.keys(constants);
  const values = Int32Array.from(names, (name) => premix(constants[name]!));
  return new Map(names.map((name, origin): [string, Column] => [name, { values, origin, step: 0 }]));
}

/**
 * The feature slots of tokens of a sequence, token after token, one for each template; templates see what stands around them, too.
 * @param range the tokens.
 * @param bits features are hashed into `2 ** bits` slots.
 * @param salt tells the features of one list of templates from those of another that the same weights serve.
 */
export function featureSlots(templates: readonly Template[], columns: Columns, { start, end }: Span, bits: number, salt = 0): Int32Array {
  const width = templates.length;
  const slots = new Int32Array((end - start) * width);
  for (let index = 0; index < width; index++) hashInto(slots, index, width, start, salt + index + 1, bits, templates[index]!.parts, columns);
  return slots;
}

/** Hashes one template at every token. Spelled out by the number of parts: these loops are where the time goes. */
function hashInto(slots: Int32Array, first: number, width: number, from: number, seed: number, bits: number, parts: Template['parts'], columns: Columns): void {
  const end = slots.length;
  const a = columns.get(parts[0]!.attribute)!;
  const av = a.values, as = a.step;
  let ai = a.origin + from * as + parts[0]!.offset;
  if (parts.length === 1) {
    for (let to = first; to < end; to += width, ai += as) slots[to] = slotOf(addMixed(seed, av[ai]!), bits);
    return;
  }
  const b = columns.get(parts[1]!.attribute)!;
  const bv = b.values, bs = b.step;
  let bi = b.origin + from * bs + parts[1]!.offset;
  if (parts.length === 2) {
    for (let to = first; to < end; to += width, ai += as, bi += bs) slots[to] = slotOf(addMixed(addMixed(seed, av[ai]!), bv[bi]!), bits);
    return;
  }
  const c = columns.get(parts[2]!.attribute)!;
  const cv = c.values, cs = c.step;
  let ci = c.origin + from * cs + parts[2]!.offset;
  if (parts.length === 3) {
    for (let to = first; to < end; to += width, ai += as, bi += bs, ci += cs) slots[to] = slotOf(addMixed(addMixed(addMixed(seed, av[ai]!), bv[bi]!), cv[ci]!), bits);
    return;
  }
  const d = columns.get(parts[3]!.attribute)!;
  const dv = d.values, ds = d.step;
  let di = d.origin + from * ds + parts[3]!.offset;
  for (let to = first; to < end; to += width, ai += as, bi += bs, ci += cs, di += ds) {
    slots[to] = slotOf(addMixed(addMixed(addMixed(addMixed(seed, av[ai]!), bv[bi]!), cv[ci]!), dv[di]!), bits);
  }
}
