import type { Span } from '../article';
import { type CueVerb, takesParticle } from '../lexicon/cues';
import { isHeadlineVerb } from './cueVerbs';
import { isPhraseStart, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';
import { settingEnd } from './settings';

/** How many tokens stand at most before the verb of a clause. */
const longestSubject = 20;

/** What follows a cue. */
export interface RightSide {
  readonly kind: 'that' | 'region' | 'clause' | 'question' | 'infinitive' | 'phrase' | 'none';
  /** First token of the content. */
  readonly at: number;
  /** A colon stands between cue and content. */
  readonly colon: boolean;
  /** Words other than adverbs and those of time and occasion stand between cue and content. */
  readonly apart: boolean;
  /** Somebody is named to whom it is said. */
  readonly recipient: boolean;
}

/**
 * Looks to the right of a cue for the beginning of its content, past recipients ("told reporters"), times and phrases
 * ("in an interview").
 * @param from first token after the cue.
 */
export function contentAfter(passage: Passage, from: number, end: number, verb: CueVerb): RightSide {
  const { tokens } = passage;
  let at = from;
  let apart = false;
  let comma = false;
  let colon = false;
  let addressed: Span | null = null;
  const side = (kind: RightSide['kind'], start = at): RightSide => ({ kind, at: start, colon, apart, recipient: addressed !== null });
  if (verb.frames.has('r') || verb.frames.has('d')) {
    const recipient = isPhraseStart(passage, at) ? phraseStartingAt(passage, at, end) : null;
    if (recipient) {
      const direct = startsClause(passage, at, end) && !/^(?:him|her|me|us|them|reporters)$/u.test(tokens[at]!.lower);
      if (!direct || verb.frames.has('d')) {
        addressed = recipient;
        at = recipient.end;
      }
    }
  }
  if (verb.particle !== undefined) {
    at++;
  } else if (at === from && takesParticle(verb, tokens[at]?.lower ?? '') && at + 1 < end) {
    if (isPhraseStart(passage, at + 1) || /^(?:WRB|WP|VBG)$/u.test(tokens[at + 1]!.tag)) return side('phrase', at + 1);
  }
  for (let steps = 0; at < end && steps < 6; steps++) {
    const token = tokens[at]!;
    if (!isOutside(passage, at)) return side('region');
    const setting = settingEnd(passage, at, end);
    if (token.lower === 'that' && setting === at && !(comma && !colon && steps > 2 && tokens[at - 1]?.tag !== ',')) return side(startsAfterThat(passage, at, end) ? 'that' : 'phrase');
    if (token.tag === ':' && token.text === ':') {
      colon = true;
      at++;
    } else if (token.tag === ',' && (!comma || tokens[at + 1]?.lower === 'that')) {
      comma = true;
      at++;
    } else if (setting > at) {
      at = setting;
    } else if (token.tag === 'RB' && !colon) {
      at++;
    } else if (/^(?:in|on|at|during|through|via|to|of|about|before|after|with|from|by|for|as|when|while|over|following|among|outside|inside|near)$/u.test(token.lower) && token.tag !== 'WRB') {
      if (opensInfinitive(passage, at, verb)) return side('infinitive', isWished(verb, addressed, at) ? addressed.start : at);
      const phrase = phraseStartingAt(passage, at + 1, end);
      if (!phrase) break;
      at = phrase.end;
      apart = true;
    } else {
      break;
    }
  }
  const token = tokens[at];
  if (!token || at >= end) return side('none');
  if (!isOutside(passage, at)) return side('region');
  apart ||= comma;
  if (/^(?:whether|if|what|why|how|where|when|who)$/u.test(token.lower)) return side('question');
  const headline = isHeadlineVerb(tokens[from - 1]!) && token.capital;
  if (startsClause(passage, at, end) || isAnswer(passage, at) || headline) return side('clause');
  const opensPhrase = isPhraseStart(passage, at) || (token.tag === 'VBG' && verb.frames.has('n'));
  return side(opensPhrase && !comma ? 'phrase' : 'none');
}

/** "said no", "said yes to the plan". */
function isAnswer(passage: Passage, at: number): boolean {
  return /^(?:yes|no)$/u.test(passage.tokens[at]!.lower) && /^(?:\.|,|TO)$/u.test(passage.tokens[at + 1]?.tag ?? '.');
}

/** "urged | them to leave": that they leave is what is wished; "told them | to leave": they are only told so. */
function isWished({ frames }: CueVerb, recipient: Span | null, at: number): recipient is Span {
  return recipient?.end === at && frames.has('d') && !frames.has('b');
}

/** "to" before a verb, or before what a verb that asks for an infinitive makes one. */
function opensInfinitive(passage: Passage, at: number, { frames }: CueVerb): boolean {
  const next = passage.tokens[at + 1];
  if (passage.tokens[at]!.tag !== 'TO' || !next || next.capital) return false;
  return next.tag === 'VB' || (next.tag === 'NN' && (frames.has('i') || frames.has('d')));
}

/** "that" opens a clause unless the sentence ends with it ("He said that."). */
function startsAfterThat(passage: Passage, at: number, end: number): boolean {
  return at + 1 < end && passage.tokens[at + 1]!.tag !== '.';
}

/** Whether a clause begins here: a noun phrase, then a finite verb, with no comma or stop between. */
export function startsClause(passage: Passage, from: number, end: number): boolean {
  const { tokens } = passage;
  if (!isPhraseStart(passage, from) && !/^(?:VBG|RB)$/u.test(tokens[from]?.tag ?? '')) return false;
  if (/^(?:him|me|us|them|himself|herself)$/u.test(tokens[from]!.lower)) return false;
  if (/^(?:i|he|she|they|we)$/u.test(tokens[from]!.lower)) return from + 1 < end && !/^[.,:]$/u.test(tokens[from + 1]!.tag);
  for (let at = from; at < Math.min(end, from + longestSubject); at++) {
    if (!isOutside(passage, at)) continue;
    const { tag, lower } = tokens[at]!;
    if (/^(?:MD|VBZ|VBP|VBD)$/u.test(tag) && at > from) return tokens[at - 1]!.tag !== 'CC';
    if (tag === 'NNS' && at > from && /^(?:DT|PRP|PRP\$)$/u.test(tokens[at + 1]?.tag ?? '') && !/^(?:that|who|all|both)$/u.test(tokens[at + 1]!.lower)) return true;
    if (/^(?:'re|'ve|'m|'d|'ll)$/u.test(lower)) return true;
    if (/^(?:\.|,|:|MARK|\()$/u.test(tag) || (tag === 'TO' && !tokens[at - 1]?.tag.startsWith('NN'))) return false;
    if (/^(?:who|which|that)$/u.test(lower)) return false;
  }
  return false;
}

/** The span, or null when nothing but punctuation is left. */
export function contentSpan(passage: Passage, start: number, end: number): Span | null {
  for (let at = start; at < end; at++) {
    const { shape } = passage.tokens[at]!;
    if (shape === 'word' || shape === 'number') return { start, end };
  }
  return null;
}
