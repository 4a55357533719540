/** FNV-1a over UTF-16 code units: a 32-bit hash of a string. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Mixes one more value into a hash (one round of Murmur3). */
export function mix(hash: number, value: number): number {
  return addMixed(hash, premix(value));
}

/** The first half of a round, which depends on the value alone: done once for a value that goes into many hashes. */
export function premix(value: number): number {
  const k = Math.imul(value, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}

/** The second half: adds a premixed value to a hash. */
export function addMixed(hash: number, premixed: number): number {
  let h = hash ^ premixed;
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

/** Spreads a hash over `2 ** bits` slots. */
export function slotOf(hash: number, bits: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> (32 - bits);
}
