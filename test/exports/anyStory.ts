import fc from 'fast-check';
import type { Quote, QuoteKind, Span } from '../../src/analysis';
import type { Story } from '../../src/exports/story';
import { storyOf } from './stories';

/** What makes offsets go wrong: characters of two units, of two code points, line ends of two, spaces that are none, and markup. */
const trap = fc.constantFrom('😀', 'e\u0301', 'a\u00A0b', '<b>', '&amp;', '\\', '|', '"', '[_]', '->', ';', '*', '𝒳');
const word = fc.oneof({ weight: 4, arbitrary: fc.stringMatching(/^[a-z]{1,7}$/u) }, { weight: 1, arbitrary: trap });
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const lineEnd = fc.constantFrom('\n', '\r\n');
const kind = fc.constantFrom<QuoteKind>('direct', 'mixed', 'indirect');

/** What one paragraph is made of. */
interface Part {
  readonly before: string;
  readonly content: string;
  readonly wrapped: string;
  readonly cue: string;
  readonly mention: string;
  readonly further: string;
  readonly shape: 'whole' | 'no source' | 'no cue' | 'nobody';
  readonly kind: QuoteKind;
  readonly name: string;
  readonly origin: 'automatic' | 'corrected' | 'verified';
  readonly goesOn: boolean;
}

const part: fc.Arbitrary<Part> = fc.record({
  before: words, content: words, wrapped: words, cue: words, mention: words, further: words,
  shape: fc.constantFrom<Part['shape']>('whole', 'whole', 'no source', 'no cue', 'nobody'),
  kind, name: words, origin: fc.constantFrom<Part['origin']>('automatic', 'corrected', 'verified'), goesOn: fc.boolean(),
});

/** Stories of one quotation a paragraph, in one piece or two, each piece over two lines, with or without a source and a cue. */
export const anyStory: fc.Arbitrary<Story> = fc.tuple(fc.array(part, { minLength: 1, maxLength: 4 }), lineEnd).map(([parts, end]) => {
  let text = '';
  const add = (piece: string): Span => {
    const start = text.length;
    text += piece;
    return { start, end: text.length };
  };
  const paragraphs: Span[] = [];
  const quotes = parts.map((each, index): Quote => {
    if (index > 0) add(end + end);
    const start = text.length;
    add(`${each.before}\u00A0`);
    const contents = [add(`“${each.content},${end}${each.wrapped},”`)];
    add(' ');
    const cue = each.shape === 'no cue' || each.shape === 'nobody' ? null : { ...add(each.cue), lemma: 'say', class: 'speech' as const };
    add(' ');
    const mention = each.shape === 'whole' || each.shape === 'no cue' ? add(each.mention) : null;
    add('. ');
    if (each.goesOn) contents.push(add(`“${each.further}.”`));
    add(' It ended.');
    paragraphs.push({ start, end: text.length });
    return {
      id: `q${index + 1}`, kind: each.kind, contents, cue, confidence: 0.5, reason: { rule: each.shape === 'nobody' ? 'unattributed' : 'quote-cue-source', spans: [] },
      speaker: each.shape === 'nobody' ? null : { mention, entity: null, name: each.name, kind: 'person', chain: mention === null ? [] : [mention] },
      ...each.origin !== 'automatic' && { origin: { is: each.origin, by: each.mention, at: '2026-03-14T09:30:00.000Z' } },
    };
  });
  return storyOf('any.txt', text, { paragraphs, sentences: paragraphs, quotes });
});
