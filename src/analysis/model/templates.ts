import { addMixed, premix, slotOf } from './hash';

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

/**
 * The feature slots of every token of a sequence, token after token, one for each template.
 * @param length number of tokens.
 * @param bits features are hashed into `2 ** bits` slots.
 * @param salt tells the features of one list of templates from those of another that the same weights serve.
 */
export function featureSlots(templates: readonly Template[], attributes: Attributes, length: number, bits: number, salt = 0): Int32Array {
  const width = templates.length;
  const slots = new Int32Array(length * width);
  const columns = new Map<string, Int32Array>();
  const columnOf = (attribute: string): Int32Array => {
    const known = columns.get(attribute);
    if (known) return known;
    const column = padded(attributes[attribute]!, length);
    columns.set(attribute, column);
    return column;
  };
  for (const [index, { parts }] of templates.entries()) {
    const seed = salt + index + 1;
    const [a, b, c, ...more] = parts.map(({ attribute, offset }) => ({ column: columnOf(attribute), from: margin + offset }));
    // Spelled out for one, two and three parts: these loops are where the time goes.
    for (let token = 0, to = index; token < length; token++, to += width) {
      let hash = addMixed(seed, a!.column[a!.from + token]!);
      if (b) hash = addMixed(hash, b.column[b.from + token]!);
      if (c) hash = addMixed(hash, c.column[c.from + token]!);
      for (const { column, from } of more) hash = addMixed(hash, column[from + token]!);
      slots[to] = slotOf(hash, bits);
    }
  }
  return slots;
}

/** A column's values ready for hashing, with room at both ends for what is beyond the sequence. */
function padded(values: Int32Array, length: number): Int32Array {
  const column = new Int32Array(length + 2 * margin).fill(premix(beyond));
  for (let at = 0; at < length; at++) column[margin + at] = premix(values[at]!);
  return column;
}
