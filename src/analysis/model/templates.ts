import { mix, slotOf } from './hash';

/**
 * Attributes of the tokens of a sequence: for each attribute one 32-bit value a token. Attributes are numbers already
 * (hashes of words, tags, counts), so that features are made without strings.
 */
export type Attributes = Readonly<Record<string, Int32Array>>;

/** One feature template: values of some attributes at places relative to the token, taken together. */
export interface Template {
  readonly parts: readonly { readonly attribute: string; readonly offset: number }[];
}

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
      if (!found) throw new Error(`template "${line}": "${part}" is no attribute with an offset`);
      return { attribute: found[1]!, offset: Number(found[2]) };
    }),
  }));
}

/**
 * The feature slots of every token of a sequence, token after token, one for each template.
 * @param length number of tokens.
 * @param bits features are hashed into `2 ** bits` slots.
 */
export function featureSlots(templates: readonly Template[], attributes: Attributes, length: number, bits: number): Int32Array {
  const slots = new Int32Array(length * templates.length);
  for (const [index, { parts }] of templates.entries()) {
    const columns = parts.map(({ attribute, offset }) => ({ values: attributes[attribute]!, offset }));
    for (let token = 0; token < length; token++) {
      let hash = index + 1;
      for (const { values, offset } of columns) {
        const at = token + offset;
        hash = mix(hash, at >= 0 && at < length ? values[at]! : beyond);
      }
      slots[token * templates.length + index] = slotOf(hash, bits);
    }
  }
  return slots;
}
