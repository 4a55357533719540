import type { Span } from '../article';
import { appendTo } from '../appendTo';
import { memoize } from '../memoize';
import { countLeading } from '../partition';
import type { Attribution } from './attribution';

/** Those of some attributions whose cue's head is the token `at`. Their index is made once a list. */
export function attributionsAt(attributions: readonly Attribution[], at: number): readonly Attribution[] {
  return byCue(attributions).get(at) ?? [];
}

/** Those whose cue's head or the beginning of one of whose contents stands in a stretch of tokens; some more than once. Their index is made once a list. */
export function attributionsIn(attributions: readonly Attribution[], { start, end }: Span): readonly Attribution[] {
  const places = placesOf(attributions);
  return places.slice(countLeading(places, ({ token }) => token < start), countLeading(places, ({ token }) => token < end)).map(({ attribution }) => attribution);
}

const byCue = memoize((attributions: readonly Attribution[]) => {
  const lists = new Map<number, Attribution[]>();
  for (const attribution of attributions) appendTo(lists, attribution.at, attribution);
  return lists;
});

const placesOf = memoize((attributions: readonly Attribution[]) => attributions
  .flatMap((attribution) => [attribution.at, ...attribution.contents.map(({ start }) => start)].map((token) => ({ token, attribution })))
  .sort((a, b) => a.token - b.token));
