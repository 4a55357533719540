/** Trained weights of one stage, as a file holds them. */
export interface WeightTable {
  /** There are `2 ** bits` rows. */
  readonly bits: number;
  /** Weights in a row. */
  readonly columns: number;
  /** Tells for which list of features the weights were trained: see `fingerprintOf`. */
  readonly features: number;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  /** Of a chain, from label to label, row after row; empty for all others. */
  readonly transitions: Float32Array;
  /** Row after row. */
  readonly weights: Int8Array;
}

/** What is wrong with a file of weights, in words for a person. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** The first bytes of a file of weights, and the version of its layout. */
const magic = 'CDMODEL';
const version = 2;

/** One table in the file's header. */
interface Entry extends Omit<WeightTable, 'transitions' | 'weights'> {
  readonly name: string;
  readonly transitions: readonly number[];
}

/** The header: JSON, so that a person can read what a file holds. */
interface Header {
  readonly version: number;
  readonly checksum: number;
  readonly tables: readonly Entry[];
}

/**
 * Reads trained weights. Layout: `CDMODEL`, the header's length as four bytes (little endian), the header as JSON, then the
 * int8 weights of the tables one after another.
 * @throws ModelError where the file is none of ours, of another version, cut short or damaged.
 */
export function readModelFile(bytes: Uint8Array): ReadonlyMap<string, WeightTable> {
  const header = readHeader(bytes);
  let at = magic.length + 4 + headerLength(bytes);
  const weights = bytes.subarray(at);
  if (checksum(weights) !== header.checksum) throw new ModelError('the weights are damaged: their checksum is not the one in the header');
  const tables = new Map<string, WeightTable>();
  at = 0;
  for (const { name, columns, bits, features, scale, transitions } of header.tables) {
    const size = 2 ** bits * columns;
    if (at + size > weights.length) throw new ModelError(`the weights are cut short: ${name} should have ${size} bytes`);
    tables.set(name, { columns, bits, features, scale, transitions: Float32Array.from(transitions), weights: new Int8Array(weights.buffer, weights.byteOffset + at, size) });
    at += size;
  }
  return tables;
}

/** Writes tables in the layout that `readModelFile` reads. */
export function writeModelFile(tables: ReadonlyMap<string, WeightTable>): Uint8Array {
  const weights = concatenate([...tables.values()].map(({ weights: { buffer, byteOffset, byteLength } }) => new Uint8Array(buffer, byteOffset, byteLength)));
  const header: Header = {
    version, checksum: checksum(weights),
    tables: [...tables].map(([name, { columns, bits, features, scale, transitions }]) => ({ name, columns, bits, features, scale, transitions: [...transitions].map((value) => Number(value.toFixed(4))) })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(magic.length + 4);
  start.set(new TextEncoder().encode(magic));
  new DataView(start.buffer).setUint32(magic.length, json.length, true);
  return concatenate([start, json, weights]);
}

/** What a table has to be like to be read, besides its size. */
export type TableLayout = Pick<WeightTable, 'columns' | 'features'>;

/**
 * Takes a table by name.
 * @throws ModelError where there is none, or one of another layout.
 */
export function takeTable(tables: ReadonlyMap<string, WeightTable>, name: string, { columns, features }: TableLayout): WeightTable {
  const table = tables.get(name);
  if (!table) throw new ModelError(`the file holds no model "${name}"`);
  if (table.columns !== columns || table.features !== features) throw new ModelError(`the model "${name}" was trained for other labels or features than this Copydesk has`);
  return table;
}

function readHeader(bytes: Uint8Array): Header {
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.subarray(0, magic.length)) !== magic) throw new ModelError('this is no file of Copydesk weights');
  const start = magic.length + 4;
  const length = bytes.length < start ? Infinity : headerLength(bytes);
  if (bytes.length < start + length) throw new ModelError('the file is cut short');
  const header = parse(decoder.decode(bytes.subarray(start, start + length)));
  if (header?.version !== version) throw new ModelError(`the weights are of version ${String(header?.version)}; this Copydesk reads version ${version}`);
  return header;
}

function headerLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true);
}

function parse(json: string): Header | undefined {
  try {
    return JSON.parse(json) as Header;
  } catch {
    throw new ModelError('the header is damaged');
  }
}

/** FNV-1a over the bytes. An iterator over some millions of them would take ten times as long. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
