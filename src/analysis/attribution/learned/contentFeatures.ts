import type { Span } from '../../article';
import { type Attributes, columnsOf, constantColumns, featureSlots, parseTemplates } from '../../model/templates';
import { countLeading } from '../../partition';
import type { Passage } from '../passage';
import type { ArgumentReading } from './argumentReading';
import type { ContentCandidates } from './contentCandidates';
import type { CueReading } from './cueReading';
import { gapClass, isWord, oddsClass, shareClass, sideOf, sizeClass } from './spanClasses';

/** What the ranker looks at in a cue and its source, to judge that there is no attribution. */
export const noneTemplates = parseTemplates(`
  lemma0, tag0, verb0, said0, held0, said0 held0, toleft0 toright0, rule0, rule0 said0, best0, best0 said0, best0 verb0, lemma0 tagafter0, lemma0 tagbefore0, tag0 tagafter0, tag0 tagbefore0,
  tagafter0 tagbefore0, source0, source0 said0, sourcehead0, sourcehead0 lemma0, sourcetag0 lemma0, sourcesure0, sourcesure0 verb0, sourcegap0, sourcegap0 tag0, sourcetag0 sourcegap0, best0 sourcesure0,
  frames0 tagafter0, frames0 ahead0, lemma0 ahead0, wordbefore0 lemma0, wordafter0 lemma0, place0 verb0, quotes0, quotes0 verb0, quotes0 best0,
  dependents0, dependents0 lemma0, dependents0 verb0, dependents0 best0, relation0, relation0 lemma0, relation0 dependents0, sourcecode0, sourcecode0 sourcesure0, sourcecode0 verb0, sourcecode0 dependents0
`);

/** What it looks at in a content as a whole. */
export const wholeTemplates = parseTemplates(`
  shape0, shape0 lemma0, shape0 verb0, shape0 tag0, shape0 toleft0 toright0, shape0 source0, shape0 uncovered0, shape0 expected0, shape0 missed0, shape0 least0, shape0 lemma0 tagafter0,
  shape0 expected0 missed0, expected0 said0, expected0 rule0, match0, match0 rule0, match0 expected0, source0 uncovered0, uncovered0 verb0, uncovered0,
  lquoted0 rquoted0, lquoted0 rquoted0 shape0, lsize0 rsize0, lunit0 runit0
`);

/** Tells the two lists' features apart. */
const salts = { none: 0, whole: 1000 };

/** A cue whose contents are ranked. */
export interface CandidateCue {
  /** Its head token, and its extent. */
  readonly at: number;
  readonly run: Span;
  /** Probability that it reports what was said or written, and that it reports what was thought, wanted or held. */
  readonly said: number;
  readonly held: number;
  /** What the rules take for its contents; null where they know no such cue. */
  readonly rule: readonly Span[] | null;
}

/** Feature slots of the contents as wholes, one row each, and those of "no attribution". */
export interface ContentSlots {
  readonly whole: Int32Array;
  readonly none: Int32Array;
}

/**
 * Feature slots of all contents of a cue.
 * @param left attributes of the pieces on the left, after a first row for "none"; `right` likewise.
 */
export function contentSlots(passage: Passage, cues: CueReading, cue: CandidateCue, reading: ArgumentReading, candidates: ContentCandidates, left: Attributes, right: Attributes, bits: number): ContentSlots {
  const rows = candidates.contents.length;
  const { columns, best } = wholeAttributes(passage, cue, reading, candidates);
  const values = cueValues(passage, cues, cue, reading, best);
  const of = (side: Attributes, name: string, index: 'left' | 'right'): Int32Array => {
    const column = new Int32Array(rows);
    for (const [row, content] of candidates.contents.entries()) column[row] = side[name]![content[index] + 1]!;
    return column;
  };
  const whole = new Map([
    ...columnsOf({
      ...columns, lquoted: of(left, 'quoted', 'left'), rquoted: of(right, 'quoted', 'right'), lsize: of(left, 'size', 'left'), rsize: of(right, 'size', 'right'),
      lunit: of(left, 'unit', 'left'), runit: of(right, 'unit', 'right'),
    }, rows),
    ...constantColumns({
      lemma: values['lemma']!, verb: values['verb']!, tag: values['tag']!, toleft: values['toleft']!, toright: values['toright']!, tagafter: values['tagafter']!, said: values['said']!, rule: values['rule']!,
    }),
  ]);
  return { whole: featureSlots(wholeTemplates, whole, { start: 0, end: rows }, bits, salts.whole), none: featureSlots(noneTemplates, constantColumns(values), { start: 0, end: 1 }, bits, salts.none) };
}

/** What is the same for a piece in whatever content it stands. */
interface PieceFacts extends Span {
  /** Its words, those of them that are probably content, and the least probability of one. */
  readonly words: number;
  readonly held: number;
  readonly least: number;
  readonly touchesSource: boolean;
  /** Which of the sentence's long quotations it holds, as bits. */
  readonly quotations: number;
}

/** How much of what is probably content each content holds and leaves, and the best share of all. */
function wholeAttributes(passage: Passage, { at, run, rule }: CandidateCue, reading: ArgumentReading, candidates: ContentCandidates): { readonly columns: Attributes; readonly best: number } {
  const { from, to, inside, source } = reading;
  let total = 0;
  for (let token = from; token < to; token++) if (isWord(passage, token)) total += inside[token - from]!;
  const quotations = longQuotations(passage, at, reading);
  let before = 0, beyond = 0;
  for (const [index, { start }] of quotations.entries()) if (start < at) before |= 1 << index; else beyond |= 1 << index;
  const left = candidates.left.map((piece) => factsOf(passage, piece, reading, quotations));
  const right = candidates.right.map((piece) => factsOf(passage, piece, reading, quotations));
  const ruleStart = rule?.[0]?.start ?? 0;
  const ruleEnd = rule?.[rule.length - 1]?.end ?? 0;
  const rows = candidates.contents.length;
  const blank = (): Int32Array => new Int32Array(rows);
  const expected = blank(), missed = blank(), least = blank(), shape = blank(), match = blank(), sourceSide = blank(), uncovered = blank();
  let best = 0;
  for (let row = 0; row < rows; row++) {
    const content = candidates.contents[row]!;
    const one = left[content.left];
    const other = right[content.right];
    const held = (one?.held ?? 0) + (other?.held ?? 0);
    const share = held / Math.max((one?.words ?? 0) + (other?.words ?? 0) + total - held, 1e-6);
    best = Math.max(best, share);
    expected[row] = 1 + Math.floor(share * 12);
    missed[row] = shareClass((total - held) / Math.max(total, 1e-6));
    least[row] = 1 + shareClass(Math.min(one?.least ?? 1, other?.least ?? 1));
    shape[row] = (one ? 1 : 0) + (other ? 2 : 0);
    if (rule === null) match[row] = 9;
    else if (rule.length === 0) match[row] = 8;
    else {
      const begins = Math.abs((one ?? other)!.start - ruleStart) <= 1;
      const ends = Math.abs((other ?? one)!.end - ruleEnd) <= 1;
      match[row] = (begins ? 1 : 0) + (ends ? 2 : 0) + (rule.length === (one && other ? 2 : 1) ? 4 : 0);
    }
    sourceSide[row] = sideOf(source, run) + (one?.touchesSource || other?.touchesSource ? 4 : 0);
    const covered = (one?.quotations ?? 0) | (other?.quotations ?? 0);
    uncovered[row] = 1 + ((before & ~covered) !== 0 ? 1 : 0) + ((beyond & ~covered) !== 0 ? 2 : 0);
  }
  return { columns: { expected, missed, least, shape, match, source: sourceSide, uncovered }, best };
}

function factsOf(passage: Passage, { start, end }: Span, { from, to, inside, source }: ArgumentReading, quotations: readonly Span[]): PieceFacts {
  let words = 0, held = 0, least = 1, covered = 0;
  for (let token = start; token < Math.min(end, to); token++) {
    if (!isWord(passage, token)) continue;
    words++;
    held += inside[token - from]!;
    least = Math.min(least, inside[token - from]!);
  }
  for (const [index, quotation] of quotations.entries()) if (start <= quotation.start && quotation.end <= end) covered |= 1 << index;
  return { start, end, words, held, least, touchesSource: source !== null && start < source.end && source.start < end, quotations: covered };
}

/** What the cue and its source are. */
function cueValues(passage: Passage, { attributes, trees }: CueReading, { at, run, said, held, rule }: CandidateCue, reading: ArgumentReading, best: number): Readonly<Record<string, number>> {
  const tags = attributes['tag']!;
  const words = attributes['word']!;
  const { source, sourceProbability } = reading;
  const { range, tree, codes, dependents } = trees.around(at);
  const quotations = longQuotations(passage, at, reading);
  const longest = quotations.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return {
    lemma: attributes['lemma']![at]!, tag: tags[at]!, verb: attributes['verb']![at]!, frames: attributes['frames']![at]!, place: attributes['place']![at]!,
    tagbefore: tags[run.start - 1] ?? 1, tagafter: tags[run.end] ?? 1, wordbefore: words[run.start - 1] ?? 1, wordafter: words[run.end] ?? 1,
    toleft: attributes['left']![at]!, toright: attributes['right']![at]!, ahead: attributes['ahead']![run.end - 1]!,
    said: oddsClass(said), held: oddsClass(held), rule: rule === null ? 0 : attributes['rule']![at]!, best: Math.floor(best * 10), source: sideOf(source, run),
    sourcehead: source ? words[source.end - 1]! : 0, sourcetag: source ? tags[source.end - 1]! : 0, sourcesure: oddsClass(sourceProbability),
    sourcegap: source === null ? 0 : source.end <= run.start ? gapClass(passage, source.end, run.start, null) : 1024 + gapClass(passage, run.end, source.start, null),
    dependents, relation: tree.relations[at - range.start]!, sourcecode: source ? codes[source.end - 1 - range.start] ?? 0 : 0,
    quotes: Math.min(quotations.length, 3) * 16 + sizeClass(longest),
  };
}

/** Quotations of some length in the cue's sentence: a content that leaves one out is suspect. */
function longQuotations({ regions, unitOf }: Passage, at: number, { from, to }: ArgumentReading): Span[] {
  const seen = regions.slice(countLeading(regions, (region) => region.from < from), countLeading(regions, (region) => region.to <= to));
  return seen.filter((region) => region.to - region.from > 4 && unitOf[region.from] === unitOf[at]).slice(0, 30).map((region) => ({ start: region.from, end: region.to }));
}
