import type { Article, QuoteKind, Span } from '../../analysis';

/** What the words of a story are: `quotation` with its kind, `source` or `cue`. */
export interface StoryToken extends Span {
  readonly type: 'quotation' | 'source' | 'cue';
  readonly kind?: QuoteKind;
}

/** The tokens of a story in text order, none over another: of words inside other words the inner ones count. */
export function storyTokens({ quotes }: Article): readonly StoryToken[] {
  const tokens = quotes.flatMap(({ kind, contents, cue, speaker }): StoryToken[] => [
    ...contents.map(({ start, end }): StoryToken => ({ start, end, type: 'quotation', kind })),
    ...cue ? [{ start: cue.start, end: cue.end, type: 'cue' } as const] : [],
    ...speaker?.mention ? [{ start: speaker.mention.start, end: speaker.mention.end, type: 'source' } as const] : [],
  ]).sort((one, other) => one.start - other.start || other.end - one.end);
  return flattened(tokens);
}

/** Cuts tokens at the edges of those inside them. @param tokens by start, outer before inner. */
function flattened(tokens: readonly StoryToken[]): StoryToken[] {
  const flat: StoryToken[] = [];
  const open: StoryToken[] = [];
  let at = 0;
  const fillTo = (end: number): void => {
    for (let inner = open.at(-1); inner !== undefined && at < end; inner = open.at(-1)) {
      const upTo = Math.min(inner.end, end);
      if (at < upTo) flat.push({ ...inner, start: at, end: upTo });
      at = Math.max(at, upTo);
      if (inner.end > end) break;
      open.pop();
    }
    at = Math.max(at, end);
  };
  for (const token of tokens) {
    fillTo(token.start);
    open.push(token);
  }
  fillTo(Infinity);
  return flat;
}
