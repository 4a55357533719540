import type { Span } from '../article';
import { prefixes } from '../lexicon/abbreviations';
import { coreCueForms } from '../lexicon/coreCues';
import type { Token } from './tokens';
import { isDash } from './dashes';

const closing = /^[)\]}”’"'»›]+$/u;

/**
 * Splits one paragraph into sentences. A question or exclamation inside quotation marks does not end the sentence
 * that attributes it ("Why?" he asked).
 * @param from index of the first token after a dateline, which is a sentence of its own; 0 where there is none.
 * @returns spans of token indices: start inclusive, end exclusive; together they cover all tokens.
 */
export function splitSentences(tokens: readonly Token[], from = 0): Span[] {
  const body = skipDash(tokens, from);
  const sentences: Span[] = body > 0 ? [{ start: 0, end: body }] : [];
  let start = body;
  for (let index = body; index < tokens.length; index++) {
    if (!isLabel(tokens, start, index) && (!isEnd(tokens, index) || isItemNumber(tokens, start, index))) continue;
    let end = index + 1;
    while (end < tokens.length && closing.test(tokens[end]!.text) && tokens[end]!.start === tokens[end - 1]!.end) end++;
    while (isNoteMark(tokens, end)) end += 3;
    if (end >= tokens.length || !startsSentence(tokens, index, end)) continue;
    sentences.push({ start, end });
    start = end;
    index = end - 1;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences.some(isEndless) ? sentences.flatMap(cut) : sentences;
}

/** Tokens that a sentence has at most. Words without any stop are no prose, and each cue among them would be held against all others. */
const longest = 1500;

function isEndless({ start, end }: Span): boolean {
  return end - start > longest;
}

function cut({ start, end }: Span): Span[] {
  return Array.from({ length: Math.ceil((end - start) / longest) }, (_, index) => ({ start: start + index * longest, end: Math.min(start + (index + 1) * longest, end) }));
}

const itemNumber = /^\p{N}{1,2}(?:\.\p{N}{1,2})*$/u;
const labelled = /^(?:figure|table|chart|map|photo)$/u;

/** "Figure 4.2 The quay before it sank": the label of a picture is a sentence of its own where no stop ties it to the words. */
function isLabel(tokens: readonly Token[], start: number, last: number): boolean {
  return last === start + 1 && labelled.test(tokens[start]!.lower) && tokens[start]!.capital && itemNumber.test(tokens[last]!.text);
}

/** The number of an item, a chapter or a figure before its text: "2. Results", "Figure 4. The quay". */
function isItemNumber(tokens: readonly Token[], start: number, stop: number): boolean {
  return tokens[stop]!.text === '.' && stop === start + (labelled.test(tokens[start]!.lower) ? 2 : 1) && itemNumber.test(tokens[stop - 1]!.text);
}

/** The number of a note in brackets, which belongs to the sentence before: "It sank. [4]" */
function isNoteMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '[' && tokens[at + 1]?.shape === 'number' && tokens[at + 2]?.text === ']';
}

/** A dateline keeps its dash. */
function skipDash(tokens: readonly Token[], from: number): number {
  return from > 0 && isDash(tokens[from]?.text ?? '') ? from + 1 : Math.max(from, 0);
}

function isEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (/^(?:[.?!…]+)$/u.test(token.text)) return true;
  return token.shape === 'word' && token.text.endsWith('.') && !prefixes.has(token.lower);
}

/** Whether what stands at `next` can begin a sentence after the stop at `stop`. */
function startsSentence(tokens: readonly Token[], stop: number, next: number): boolean {
  const token = tokens[next]!;
  const before = tokens[next - 1]!;
  const gap = token.start > before.end;
  const opener = /^["“‘'«([„]$|^''$|^``$/u.test(token.text);
  const first = opener ? tokens[next + 1] : token;
  if (!first || !gap || !(first.capital || /^\p{Ll}+\p{Lu}/u.test(first.text) || first.shape === 'number' || /^[\p{Lt}\p{Lo}$€£¥@#•*‒–—―-]/u.test(first.text))) {
    return gap && opener && (next - stop > 1 || (token.text === '(' && tokens[stop]!.text === '.'));
  }
  const ender = tokens[stop]!;
  if (ender.shape === 'word') return endsAfterAbbreviation(ender, first);
  const quoted = next - stop > 1;
  return !(quoted && /[?!…]/u.test(ender.text) && isAttribution(tokens, next));
}

/** "in the U.S. The": an abbreviation ends a sentence when a word that rarely follows it in a name comes next. */
function endsAfterAbbreviation(ender: Token, first: Token): boolean {
  if (ender.lower === 'etc.') return first.capital;
  return /^(?:the|a|an|he|she|it|they|we|i|in|on|at|but|and|so|this|that|these|those|his|her|their|its|after|before|when|while|if|for|there|as|with|by|some|most|many)$/u.test(first.lower)
    && first.capital;
}

/** A few words with a core cue at once after a quotation: its attribution. */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + 5)) {
    if (coreCueForms.has(token.lower)) return true;
    if (token.shape !== 'word') return false;
  }
  return false;
}
