import { coreCueForms } from '../lexicon/coreCues';
import type { Token } from '../text/tokens';

/**
 * Where a quotation ends whose closing mark was forgotten: before its attribution ("I agree, he said."), else at `limit`.
 * @param from index of the first token after the opening mark.
 * @param limit index of the token that ends the search.
 * @returns an offset in the paragraph.
 */
export function missingCloserAt(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (/^[,?!]$/u.test(tokens[at]!.text) && isAttribution(tokens, at + 1, limit)) return tokens[at]!.end;
  }
  return tokens[limit - 1]?.end ?? 0;
}

/**
 * Where a quotation begins whose opening mark was forgotten: at the start of its sentence.
 * @param closer index of the closing mark.
 * @param after offset before which it cannot begin.
 * @returns an offset in the paragraph.
 */
export function missingOpenerAt(tokens: readonly Token[], closer: number, after: number): number {
  let start = tokens[closer]!.start;
  for (let at = closer - 1; at >= 0 && tokens[at]!.start >= after; at--) {
    const token = tokens[at]!;
    if (/^[.!?]$/u.test(token.text) && at < closer - 1) break;
    start = token.start;
  }
  return start;
}

/** "he said", "said Ms. Reyes", "the mayor told reporters": a few words with a core cue, then the end of the clause. */
function isAttribution(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(from + 6, limit); at++) {
    const token = tokens[at]!;
    if (token.shape === 'punctuation' || token.shape === 'mark') return false;
    if (!coreCueForms.has(token.lower)) continue;
    const next = tokens[at + 1];
    const subject = tokens[from]!;
    const hasSubject = at > from && (subject.capital || /^(?:he|she|they|it|the|a|an|one|another)$/u.test(subject.lower));
    return hasSubject ? next?.lower !== 'that' : next?.capital === true || next?.lower === 'the' || next?.lower === 'a';
  }
  return false;
}
