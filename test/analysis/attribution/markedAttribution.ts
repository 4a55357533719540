import type { Span } from '../../../src/analysis/article';
import type { Attribution } from '../../../src/analysis/attribution/attribution';
import { orderOf } from '../../../src/analysis/attribution/learned/cueForm';
import type { Passage } from '../../../src/analysis/attribution/passage';
import type { MarkedSpan } from '../../fixtures/markedSpans';

/** The attribution that marks say: `<content>`, `{source}`, `[cue]`, `[thought: cue]` of what was not said. */
export function attributionOf(passage: Passage, spans: readonly MarkedSpan[], score: number): Attribution {
  const tokens = (bracket: string): Span[] => spans.filter((span) => span.bracket === bracket).map((span) => tokensOf(passage, span));
  const cue = spans.find(({ bracket }) => bracket === '[');
  const at = tokens('[')[0]?.start ?? 0;
  const contents = tokens('<');
  const source = tokens('{')[0] ?? null;
  return {
    contents, source, at, rule: orderOf(passage, at, contents, source), score,
    cue: { start: passage.tokens[at]!.start, end: passage.tokens[at]!.end, lemma: 'say', class: 'speech', said: cue?.label !== 'thought' },
  };
}

function tokensOf({ tokens }: Passage, { start, end }: Span): Span {
  return { start: tokens.findIndex((token) => token.start >= start), end: tokens.findLastIndex((token) => token.end <= end) + 1 };
}
