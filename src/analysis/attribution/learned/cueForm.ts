import type { Cue, CueClass, RuleId, Span } from '../../article';
import { cueForms } from '../../lexicon/cues';
import { lemmaOf } from '../../text/lemmas';
import { isOutside, type Passage } from '../passage';
import { attitudes } from '../reportsSpeech';
import { isDash } from '../../text/dashes';

/** The cue as the Article names it. `said` tells whether it reports what was said or written, not only thought or wanted. */
export function cueOf(passage: Passage, at: number, run: Span, said: boolean): Cue {
  const head = passage.tokens[at]!;
  if (head.text === ':') return { start: head.start, end: head.end, lemma: ':', class: 'colon', said: true };
  if (isDash(head.text)) return { start: head.start, end: head.end, lemma: '-', class: 'dash', said: true };
  const according = run.start + passage.tokens.slice(run.start, run.end).findIndex(({ lower }) => lower === 'according');
  if (according >= run.start) {
    const to = passage.tokens[according + 1] ?? head;
    return { start: passage.tokens[according]!.start, end: to.end, lemma: 'according to', class: 'according-to', said: true };
  }
  return { start: head.start, end: head.end, lemma: cueForms.get(head.lower)?.lemma ?? lemmaOf(head.lower), class: classOf(head.lower, head.tag, said), said };
}

function classOf(lower: string, tag: string, said: boolean): CueClass {
  const known = cueForms.get(lower)?.class;
  if (known && (said || attitudes.has(known))) return known;
  return tag.startsWith('NN') ? 'noun' : said ? 'speech' : 'thought';
}

/** The order in which source, cue and content stand. */
export function orderOf(passage: Passage, at: number, contents: readonly Span[], source: Span | null): RuleId {
  const { text, lower } = passage.tokens[at]!;
  if (text === ':') return 'colon';
  if (isDash(text)) return 'dash';
  if (lower === 'according') return 'according-to';
  const quoted = contents.some(({ start, end }) => !isOutside(passage, start) || !isOutside(passage, end - 1));
  const cueFirst = source !== null && source.start > at;
  if (contents[0]!.start > at) return quoted ? 'source-cue-quote' : 'source-cue-clause';
  if (!quoted) return cueFirst ? 'clause-cue-source' : 'clause-source-cue';
  const order = cueFirst ? 'quote-cue-source' : 'quote-source-cue';
  return contents.length > 1 ? `${order}-quote` : order;
}
