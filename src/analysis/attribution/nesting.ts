import type { Attribution } from './attribution';

/**
 * Drops attributions inside the content of another, and an outer one that only repeats an inner one with its lead.
 * @param found in the order of their cues. Linear in the tokens that contents hold.
 */
export function withoutNested(found: readonly Attribution[]): Attribution[] {
  const dropped = new Set<Attribution>();
  for (const outer of found) {
    for (const inner of cuesInside(found, outer)) {
      if (inner === outer) continue;
      if (wraps(outer, inner)) dropped.add(outer);
      else dropped.add(inner);
    }
  }
  return found.filter((attribution) => !dropped.has(attribution));
}

/** The attributions whose cue stands in the content of `outer`. */
function cuesInside(found: readonly Attribution[], outer: Attribution): Attribution[] {
  return outer.contents.flatMap(({ start, end }) => {
    const inside: Attribution[] = [];
    for (let index = firstFrom(found, start); index < found.length && found[index]!.at < end; index++) inside.push(found[index]!);
    return inside;
  });
}

/** Index of the first attribution whose cue stands at `token` or after it. */
function firstFrom(found: readonly Attribution[], token: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.at < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Lund said that ..., the agency reported": the outer content is the inner attribution, for the most part. */
function wraps(outer: Attribution, inner: Attribution): boolean {
  return outer.at >= inner.at && inner.cue?.class !== 'noun' && length(inner) > 0.5 * length(outer);
}

function length({ contents }: Attribution): number {
  return contents.reduce((sum, { start, end }) => sum + end - start, 0);
}
