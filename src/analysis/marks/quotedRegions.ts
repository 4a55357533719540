import type { Span } from '../article';
import type { Token } from '../text/tokens';
import { missingCloserAt, missingOpenerAt } from './recovery';

/** Marks that belong together; straight, curly and doubled forms of one family may pair, as they do in real copy. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet';

/** Text between two quotation marks, marks included. Offsets are relative to the paragraph. */
export interface QuotedRegion extends Span {
  readonly family: MarkFamily;
  /** 0 for the outermost. */
  readonly depth: number;
  /** False when the opening mark is missing. */
  readonly opened: boolean;
  /** False when the closing mark is missing: the quotation goes on in the next paragraph, or the mark was forgotten. */
  readonly closed: boolean;
}

const families: readonly (readonly [MarkFamily, RegExp])[] = [
  ['double', /^(?:["“”„‟]|''|``|‘‘|’’)$/u],
  ['single', /^['‘’‚‛`´]$/u],
  ['guillemet', /^[«»]$/u],
  ['single-guillemet', /^[‹›]$/u],
];
/** How many marks further on the partner of a single mark is looked for: keeps the search linear. */
const lookAhead = 40;

const opensOnly = /^(?:[“„«‹‘‚‛]|``|‘‘)$/u;
const closesOnly = /^(?:[”»›]|’’)$/u;

interface Mark {
  readonly index: number;
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Pairs the quotation marks of one paragraph with a stack of typed marks; apostrophes are told apart, and a missing
 * mark costs its own quotation only.
 * @param singles whether the story quotes with single marks, so that one without a partner is a quotation mark too.
 * @returns regions in order of their start, outer before inner.
 */
export function findQuotedRegions(text: string, tokens: readonly Token[], singles: boolean): QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let after = 0;
  const open: { index: number; family: MarkFamily }[] = [];
  const add = (family: MarkFamily, start: number, end: number, depth: number, opened: boolean, closed: boolean): void => {
    after = Math.max(after, end);
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) regions.push({ family, start, end, depth, opened, closed });
  };
  /** Ends the innermost open region where its closing mark should have been, at the latest at `limit` (a token index). */
  const closeUnfinished = (limit: number): void => {
    const unfinished = open.pop();
    const opener = unfinished && tokens[unfinished.index];
    if (!opener) return;
    const end = missingCloserAt(tokens, unfinished.index + 1, limit);
    add(unfinished.family, opener.start, end, open.length, true, false);
  };

  const marks = classify(text, tokens, singles);
  for (const [place, mark] of marks.entries()) {
    const token = tokens[mark.index]!;
    const depth = open.findLastIndex(({ family }) => family === mark.family);
    const sameOpen = depth >= 0;
    const shared = closesBoth(tokens, mark, open) ? tokens[mark.index + 1] : undefined;
    if (shared) {
      add('single', tokens[open.pop()!.index]!.start, token.start + 1, open.length, true, true);
      add(mark.family, tokens[open.pop()!.index]!.start, shared.end, open.length, true, true);
    } else if (mark.closes && sameOpen && !(mark.opens && depth < open.length - 1)) {
      while (open.length > depth + 1) closeUnfinished(mark.index);
      const opener = open.pop()!;
      add(mark.family, tokens[opener.index]!.start, token.end, open.length, true, true);
    } else if (mark.opens) {
      // The same kind of mark opening twice: the first one was never closed, unless this one is inside another kind.
      while (sameOpen && open.length > depth && !isInside(marks, place, open.at(-1)!.family)) closeUnfinished(mark.index);
      open.push({ index: mark.index, family: mark.family });
    } else if (mark.closes && mark.family !== 'single' && open.length === 0) {
      add(mark.family, missingOpenerAt(tokens, mark.index, after), token.end, 0, false, true);
    }
  }
  while (open.length > 0) closeUnfinished(tokens.length);
  return regions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `''She said 'no.'''`: the first of three marks in a row closes the inner quotation, the others the outer. */
function closesBoth(tokens: readonly Token[], { index, closes }: Mark, open: readonly { readonly family: MarkFamily }[]): boolean {
  const [token, next] = [tokens[index]!, tokens[index + 1]];
  const nested = open.at(-1)?.family === 'single' && open.at(-2)?.family === 'double';
  return closes && nested && token.text === "''" && next?.text === "'" && next.start === token.end;
}

/** Whether the quotation that opens here ends before an outer one of another family does: the third level of nesting. */
function isInside(marks: readonly Mark[], place: number, outer: MarkFamily): boolean {
  const { family } = marks[place]!;
  const [end, outerEnd] = [marks[place + 1], marks[place + 2]];
  return outer !== family && end?.family === family && end.closes && outerEnd?.family === outer && outerEnd.closes;
}

/** Whether a story quotes with single marks: more quotations end in a single mark than begin with a double one. */
export function quotesWithSingles(text: string): boolean {
  const single = text.match(/(?<![\p{L}\p{N}])['‘](?=\p{L}[^'’‘\n]{12})/gu)?.length ?? 0;
  const ended = text.match(/[,.?!…]['’](?=[\s)\]—–]|$)/gmu)?.length ?? 0;
  const double = text.match(/["“„«](?=[\p{L}\p{N}'‘])/gu)?.length ?? 0;
  return Math.min(single, ended) >= 2 && single > double;
}

/** The mark tokens that can be quotation marks, with what their surroundings allow them to be. */
function classify(text: string, tokens: readonly Token[], singles: boolean): Mark[] {
  const marks: Mark[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.shape !== 'mark') continue;
    const family = families.find(([, pattern]) => pattern.test(token.text))?.[0] ?? 'double';
    const before = text.charAt(token.start - 1);
    const after = text.charAt(token.end);
    const opensHere = /^$|[\s(\[{‒—–―\-/“"‘'«‹„¿¡>]/u.test(before) && /[^\s,;:!?)\]}”»›]/u.test(after);
    const closesHere = /[^\s(\[{‒—–―“‘«‹]/u.test(before) && /^$|[^\p{L}\p{N}]/u.test(after);
    if (family === 'single') {
      marks.push({ index, family, ...classifySingle(text, token, opensHere, closesHere) });
    } else {
      if (token.text === '"' && (isInches(text, token) || isSlip(before, after))) continue;
      // A curly mark that points the wrong way for its place is taken for its place.
      const opens = opensOnly.test(token.text) ? opensHere || !closesHere : closesOnly.test(token.text) ? opensHere && !closesHere : opensHere || !closesHere;
      const closes = closesOnly.test(token.text) ? closesHere || !opensHere : opensOnly.test(token.text) ? closesHere && !opensHere : closesHere || !opensHere;
      marks.push({ index, family, opens, closes });
    }
  }
  return withoutLoneSingles(text, tokens, marks, singles);
}

/** 6'2": feet and inches. */
function isInches(text: string, { start }: Token): boolean {
  return /['’]\s?\d+$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** O"Neill, can"t: a slip for an apostrophe; in `said"No` a space is missing. */
function isSlip(before: string, after: string): boolean {
  return /\p{L}/u.test(before) && /\p{L}/u.test(after) && !(/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after));
}

function classifySingle(text: string, token: Token, opensHere: boolean, closesHere: boolean): { opens: boolean; closes: boolean } {
  if (isShortenedAnd(text, token)) return { opens: false, closes: false };
  const opens = opensHere && !closesHere && /[\p{L}\p{N}"“…]/u.test(text.charAt(token.end)) && token.text !== '´';
  return { opens, closes: closesHere && !opensHere && token.text !== '‘' };
}

/** rock ’n’ roll: both marks are apostrophes. */
function isShortenedAnd(text: string, { start, end }: Token): boolean {
  return /^['‘’]n['’]$/iu.test(text.slice(start, end + 2)) || /^['‘’]n['’]$/iu.test(text.slice(start - 2, end));
}

/** Drops the single marks that are apostrophes: openers that nothing closes and plural possessives ("the leaders' talks"). */
function withoutLoneSingles(text: string, tokens: readonly Token[], marks: readonly Mark[], singles: boolean): Mark[] {
  const kept: Mark[] = [];
  let opener: Mark | undefined;
  for (const [place, mark] of marks.entries()) {
    if (mark.family !== 'single') {
      kept.push(mark);
    } else if (mark.opens) {
      const rest = marks.slice(place + 1, place + lookAhead);
      if (singles || rest.some((other) => other.family === 'single' && other.closes)) {
        opener = mark;
        kept.push(mark);
      }
    } else if (mark.closes && opener) {
      if (isPossessive(text, tokens[mark.index]!) && closesLater(text, tokens, marks, place)) continue;
      kept.push(mark);
      opener = undefined;
    }
  }
  return kept;
}

/** "leaders' talks": a mark after a plural s, before a word in the same clause. */
function isPossessive(text: string, token: Token): boolean {
  return /s$/iu.test(text.charAt(token.start - 1)) && /^\s\p{L}/u.test(text.slice(token.end, token.end + 2));
}

/** Whether another single mark closes before the next one opens. */
function closesLater(text: string, tokens: readonly Token[], marks: readonly Mark[], place: number): boolean {
  for (const mark of marks.slice(place + 1, place + lookAhead)) {
    if (mark.family !== 'single') continue;
    if (mark.opens) return false;
    if (mark.closes && !isPossessive(text, tokens[mark.index]!)) return true;
  }
  return false;
}
