import { hashString } from '../model/hash';

/** Feature templates over a fixed list of atoms (values at places of a parse), laid end to end so that reading them is one loop. */
export interface Templates {
  readonly count: number;
  /** Tells lists apart: weights that were trained with one list say nothing with another. */
  readonly fingerprint: number;
  /** Atom indices of all templates, one after another. */
  readonly parts: Uint8Array;
  /** Where each template's parts end. */
  readonly ends: Uint16Array;
}

/**
 * Reads templates from their short form: names of atoms with blanks between, a comma or a line end after each template.
 * @throws Error on a name that is no atom; templates are constants, so this is a slip in the code.
 */
export function parseTemplates(source: string, atoms: readonly string[]): Templates {
  const templates = source.split(/[,\n]+/u).map((line) => line.trim()).filter(Boolean).map((line) => line.split(/\s+/u).map((name) => {
    const atom = atoms.indexOf(name);
    if (atom < 0) throw new Error(`template "${line}": "${name}" is no atom`);
    return atom;
  }));
  let end = 0;
  return { count: templates.length, fingerprint: hashString(JSON.stringify([templates, atoms])), parts: Uint8Array.from(templates.flat()), ends: Uint16Array.from(templates, ({ length }) => (end += length)) };
}

/**
 * Writes the hash of each template's feature, 32 bits. Atoms are hashes or small numbers, so that one multiplication an atom mixes
 * them well enough; `mix` would take three.
 */
export function writeHashes({ count, parts, ends }: Templates, atoms: Int32Array, hashes: Int32Array): void {
  let part = 0;
  for (let template = 0; template < count; template++) {
    let hash = template + 1;
    for (const end = ends[template]!; part < end; part++) {
      hash = Math.imul(hash ^ atoms[parts[part]!]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hashes[template] = hash;
  }
}
