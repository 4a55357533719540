import type { Chain } from './chain';

/** What is wrong with a file of weights, in words for a person. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** The first bytes of a file of weights, and the version of its layout. */
const magic = 'CDMODEL';
const version = 1;

/** One chain in the file's header. */
interface Entry {
  readonly name: string;
  readonly labels: number;
  readonly bits: number;
  readonly scale: number;
  readonly transitions: readonly number[];
}

/** The header: JSON, so that a person can read what a file holds. */
interface Header {
  readonly version: number;
  readonly checksum: number;
  readonly chains: readonly Entry[];
}

/**
 * Reads trained chains. Layout: `CDMODEL`, the header's length as four bytes (little endian), the header as JSON, then the
 * int8 weights of the chains one after another.
 * @throws ModelError where the file is none of ours, of another version, cut short or damaged.
 */
export function readModelFile(bytes: Uint8Array): ReadonlyMap<string, Chain> {
  const header = readHeader(bytes);
  let at = magic.length + 4 + headerLength(bytes);
  const weights = bytes.subarray(at);
  if (checksum(weights) !== header.checksum) throw new ModelError('the weights are damaged: their checksum is not the one in the header');
  const chains = new Map<string, Chain>();
  at = 0;
  for (const { name, labels, bits, scale, transitions } of header.chains) {
    const size = 2 ** bits * labels;
    if (at + size > weights.length) throw new ModelError(`the weights are cut short: ${name} should have ${size} bytes`);
    chains.set(name, { labels, bits, scale, transitions: Float32Array.from(transitions), weights: new Int8Array(weights.buffer, weights.byteOffset + at, size) });
    at += size;
  }
  return chains;
}

/** Writes chains in the layout that `readModelFile` reads; weights that are not 8-bit integers yet are rounded to such. */
export function writeModelFile(chains: ReadonlyMap<string, Chain>): Uint8Array {
  const packed = [...chains].map(([name, chain]) => ({ name, ...quantize(chain) }));
  const weights = concatenate(packed.map(({ weights: { buffer, byteOffset, byteLength } }) => new Uint8Array(buffer, byteOffset, byteLength)));
  const header: Header = {
    version, checksum: checksum(weights),
    chains: packed.map(({ name, labels, bits, scale, transitions }) => ({ name, labels, bits, scale, transitions: [...transitions].map((value) => Number(value.toFixed(4))) })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(magic.length + 4);
  start.set(new TextEncoder().encode(magic));
  new DataView(start.buffer).setUint32(magic.length, json.length, true);
  return concatenate([start, json, weights]);
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

/** FNV-1a over the bytes. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Weights beyond this many standard deviations are clipped: they are few, and the scale is better spent on the rest. */
const clip = 40;

/**
 * A chain with its weights as 8-bit integers; one that has such weights stays as it is.
 * @param steps how many steps lie between 0 and the largest weight, at most 127: fewer make a smaller file once compressed.
 */
export function quantize(chain: Chain, steps = 127): Chain & { readonly weights: Int8Array } {
  const { weights } = chain;
  if (weights instanceof Int8Array) return { ...chain, weights };
  let squares = 0;
  let used = 0;
  let top = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    squares += weight * weight;
    used++;
    top = Math.max(top, Math.abs(weight));
  }
  const step = Math.min(top, clip * Math.sqrt(squares / Math.max(used, 1))) / steps || 1;
  const bytes = new Int8Array(weights.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Math.max(-steps, Math.min(steps, Math.round(weights[at]! / step)));
  return { ...chain, weights: bytes, scale: step * chain.scale };
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
