import { appendTo } from '../../appendTo';
import type { Attribution } from '../attribution';

/** Attributions of one paragraph by the words that they claim, so that each new one is held against those alone that it can be at odds with. */
export class Claims {
  private readonly claims = new Set<Attribution>();
  private readonly byCue = new Map<number, Attribution>();
  private readonly byToken = new Map<number, Attribution[]>();

  constructor(attributions: readonly Attribution[] = []) {
    for (const attribution of attributions) this.add(attribution);
  }

  /** In the order in which they were added. */
  get all(): Attribution[] {
    return [...this.claims];
  }

  /** @param attribution one whose cue none of those has that are there. */
  add(attribution: Attribution): void {
    this.claims.add(attribution);
    this.byCue.set(attribution.at, attribution);
    for (const { start, end } of attribution.contents) for (let token = start; token < end; token++) appendTo(this.byToken, token, attribution);
  }

  remove(attribution: Attribution): void {
    this.claims.delete(attribution);
    this.byCue.delete(attribution.at);
  }

  /** Those that have the same cue, or words of the same tokens as their contents. */
  rivalsOf({ at, contents }: Attribution): Attribution[] {
    const rivals = new Set<Attribution>();
    const same = this.byCue.get(at);
    if (same) rivals.add(same);
    for (const { start, end } of contents) {
      for (let token = start; token < end; token++) for (const claim of this.byToken.get(token) ?? []) if (this.claims.has(claim)) rivals.add(claim);
    }
    return [...rivals];
  }
}

/** Tokens that the contents of both hold. */
export function shared(one: Attribution, other: Attribution): number {
  let count = 0;
  for (const a of one.contents) for (const b of other.contents) count += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return count;
}

/** Tokens that the contents hold. */
export function sizeOf({ contents }: Attribution): number {
  return contents.reduce((size, { start, end }) => size + end - start, 0);
}
