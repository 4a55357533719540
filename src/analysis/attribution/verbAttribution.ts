import type { Cue } from '../article';
import { type CueVerb, takesParticle } from '../lexicon/cues';
import type { Attribution } from './attribution';
import type { Passage } from './passage';
import type { Source } from './sources';

/** An attribution by a verb, and its source for the cues after it in the sentence; null where they cannot share it. */
export interface VerbAttribution {
  readonly attribution: Attribution;
  readonly sourceOf: Source | null;
}

/** The attribution of some contents by the verb at token `at` to a source. */
export function verbAttribution(passage: Passage, at: number, verb: CueVerb, source: Source, found: Pick<Attribution, 'contents' | 'rule' | 'score'>): VerbAttribution {
  return { attribution: { ...found, cue: cueAt(passage, at, verb), at, source: { start: source.start, end: source.end } }, sourceOf: source };
}

/** The cue's head word, with the word after it where it belongs to the verb ("called for"). */
export function cueAt(passage: Passage, at: number, verb: CueVerb): Cue {
  const head = passage.tokens[at]!;
  const next = passage.tokens[at + 1];
  const said = verb.said && { said: true };
  if (!next || !takesParticle(verb, next.lower)) return { start: head.start, end: head.end, lemma: verb.lemma, class: verb.class, ...said };
  return { start: head.start, end: next.end, lemma: `${verb.lemma} ${next.lower}`, class: verb.lemma === 'call' ? 'demand' : verb.class, ...said };
}
