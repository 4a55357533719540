import type { Cue, Span } from '../article';
import { documentNouns } from '../lexicon/people';
import { isTitle } from '../marks/markedWords';
import type { Attribution } from './attribution';
import { contentSpan } from './contents';
import { endsPhrase, phraseEndingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';
import { sentenceSubject } from './sources';
import { isDash } from '../text/dashes';

/** Tokens, marks included, that a quotation after a colon has at least: "key: "value"" is none. */
const shortestQuotation = 4;

/** Attributions made by layout inside a paragraph: a colon before a quotation, a dash and a name after it. */
export function findLayoutAttributions(passage: Passage, claimed: (region: number) => boolean): Attribution[] {
  return [...introducedByColon(passage, claimed), ...signedWithDash(passage, claimed)];
}

/** "Lena Marsh: We were told in March." or "A: Because.", a line of an interview or a transcript: the whole paragraph is one turn. */
export function findTurn(passage: Passage): Attribution | null {
  const { tokens } = passage;
  const colon = tokens.slice(0, 8).findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 6 || colon + 1 >= tokens.length) return null;
  // Some transcripts open a mark before each turn: "MARSH: We were told in March.
  const first = passage.regions[0]?.from === 0 && tokens[0]!.shape === 'mark' ? 1 : 0;
  const label = tokens.slice(first, colon);
  if (label.length === 0) return null;
  const name = label.every((token, index) => (first > 0 || isOutside(passage, index)) && (token.capital || /^(?:of|de|van|von|der|the|\.)$/u.test(token.lower)) && token.shape !== 'mark');
  const letter = label.length <= 2 && /^(?:[QA]\.?|QUESTION|ANSWER|Question|Answer)$/u.test(label[0]!.text);
  if (!name && !letter) return null;
  const content = contentSpan(passage, colon + 1, tokens.length);
  if (!content) return null;
  return {
    contents: [content], cue: colonCue(passage, colon), at: colon, source: { start: first, end: colon },
    rule: 'question-answer', score: 0.85,
  };
}

/** `The mayor was blunt: "..."`: no cue verb, the subject of the sentence speaks. */
function introducedByColon(passage: Passage, claimed: (region: number) => boolean): Attribution[] {
  const found: Attribution[] = [];
  for (const [index, region] of passage.regions.entries()) {
    const colon = region.from - 1;
    if (claimed(index) || colon < 1 || passage.tokens[colon]!.text !== ':' || region.to - region.from < shortestQuotation) continue;
    const start = passage.units[passage.unitOf[colon]!]!.start;
    if (isTitle(passage, region) && !/[.!?,]["”'’»]*$/u.test(passage.text.slice(region.start, region.end))) continue;
    const source = nameAfterDash(passage, colon, start) ?? sentenceSubject(passage, start, colon) ?? nameBefore(passage, colon, start);
    if (!source) continue;
    found.push({
      contents: [{ start: region.from, end: region.to }], cue: colonCue(passage, colon), at: colon,
      source: { start: source.start, end: source.end }, rule: 'colon', score: 0.72,
    });
  }
  return found;
}

/** "The quay is sinking - Ada Brandt: “...”": a name between a dash and the colon. */
function nameAfterDash(passage: Passage, colon: number, floor: number): Span | null {
  const phrase = phraseEndingAt(passage, colon - 1, floor);
  const dash = phrase && phrase.start > floor && isDash(passage.tokens[phrase.start - 1]!.text);
  return dash && passage.tokens[phrase.start]!.capital ? phrase : null;
}

/** The phrase before a colon; of "Statement from the union:" the union, of "Ada Brandt, engineer:" Ada Brandt. */
export function nameBefore(passage: Passage, colon: number, floor: number): Span | null {
  const phrase = endsPhrase(passage, colon - 1) ? phraseEndingAt(passage, colon - 1, floor) : null;
  if (!phrase) return null;
  const named = passage.tokens[phrase.start - 1]?.tag === ',' ? phraseEndingAt(passage, phrase.start - 2, floor) : null;
  if (named && passage.tokens[named.start]!.capital) return named;
  const inner = phrase.start + 1;
  const from = inner + passage.tokens.slice(inner, phrase.end - 1).findIndex(({ lower }) => /^(?:from|by|of)$/u.test(lower));
  const writing = from >= inner && (documentNouns.has(passage.tokens[from - 1]!.lower) || /^(?:desk|office|pen)$/u.test(passage.tokens[from - 1]!.lower));
  return writing ? { start: from + 1, end: phrase.end } : phrase;
}

function colonCue(passage: Passage, colon: number): Cue {
  const { start, end } = passage.tokens[colon]!;
  return { start, end, lemma: ':', class: 'colon' };
}

/** `"..." - Commissioner Ada Brandt`: a dash and a name end the paragraph. */
function signedWithDash(passage: Passage, claimed: (region: number) => boolean): Attribution[] {
  const { tokens } = passage;
  for (const [index, region] of passage.regions.entries()) {
    const dash = region.to;
    if (claimed(index) || !isDash(tokens[dash]?.text ?? '')) continue;
    let end = dash + 1;
    while (end < tokens.length && tokens[end]!.tag !== ',' && tokens[end]!.tag !== '.') end++;
    if (end === dash + 1 || end - dash > 9 || !tokens[dash + 1]!.capital || tokens.length - end > 20) continue;
    const { start, end: cueEnd } = tokens[dash]!;
    return [{
      contents: [{ start: region.from, end: region.to }], cue: { start, end: cueEnd, lemma: '-', class: 'dash' }, at: dash,
      source: { start: dash + 1, end }, rule: 'dash', score: 0.85,
    }];
  }
  return [];
}
