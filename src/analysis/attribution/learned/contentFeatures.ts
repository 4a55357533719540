import type { Span } from '../../article';
import { type Attributes, featureSlots, parseTemplates } from '../../model/templates';
import type { Passage } from '../passage';
import type { ArgumentReading } from './argumentReading';
import { type ContentCandidates, piecesOf } from './contentCandidates';
import type { CueReading } from './cueReading';
import { dependentsOf, relationsTo } from './sentenceTrees';
import { gapClass, isWord, oddsClass, shareClass, sideOf, sizeClass } from './spanClasses';

/** What the ranker looks at in a cue and its source, to judge that there is no attribution. */
const noneTemplates = parseTemplates(`
  lemma0, tag0, verb0, said0, held0, said0 held0, toleft0 toright0, rule0, rule0 said0, best0, best0 said0, best0 verb0, lemma0 tagafter0, lemma0 tagbefore0, tag0 tagafter0, tag0 tagbefore0,
  tagafter0 tagbefore0, source0, source0 said0, sourcehead0, sourcehead0 lemma0, sourcetag0 lemma0, sourcesure0, sourcesure0 verb0, sourcegap0, sourcegap0 tag0, sourcetag0 sourcegap0, best0 sourcesure0,
  frames0 tagafter0, frames0 ahead0, lemma0 ahead0, wordbefore0 lemma0, wordafter0 lemma0, place0 verb0, quotes0, quotes0 verb0, quotes0 best0,
  dependents0, dependents0 lemma0, dependents0 verb0, dependents0 best0, relation0, relation0 lemma0, relation0 dependents0, sourcecode0, sourcecode0 sourcesure0, sourcecode0 verb0, sourcecode0 dependents0
`);

/** What it looks at in a content as a whole. */
const wholeTemplates = parseTemplates(`
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
  const spread = (name: string): Int32Array => new Int32Array(rows).fill(values[name]!);
  const of = (side: Attributes, name: string, index: 'left' | 'right'): Int32Array => Int32Array.from(candidates.contents, (content) => side[name]![content[index] + 1]!);
  const whole: Attributes = {
    ...columns, lemma: spread('lemma'), verb: spread('verb'), tag: spread('tag'), toleft: spread('toleft'), toright: spread('toright'), tagafter: spread('tagafter'), said: spread('said'), rule: spread('rule'),
    lquoted: of(left, 'quoted', 'left'), rquoted: of(right, 'quoted', 'right'), lsize: of(left, 'size', 'left'), rsize: of(right, 'size', 'right'), lunit: of(left, 'unit', 'left'), runit: of(right, 'unit', 'right'),
  };
  const none = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Int32Array.of(value)]));
  return { whole: featureSlots(wholeTemplates, whole, rows, bits, salts.whole), none: featureSlots(noneTemplates, none, 1, bits, salts.none) };
}

/** How much of what is probably content each content holds and leaves, and the best share of all. */
function wholeAttributes(passage: Passage, { at, run, rule }: CandidateCue, reading: ArgumentReading, candidates: ContentCandidates): { readonly columns: Attributes; readonly best: number } {
  const { from, to, inside, source } = reading;
  const words = new Int32Array(to - from + 1);
  const mass = new Float32Array(to - from + 1);
  for (let index = 0; index < to - from; index++) {
    const word = isWord(passage, from + index);
    words[index + 1] = words[index]! + (word ? 1 : 0);
    mass[index + 1] = mass[index]! + (word ? inside[index]! : 0);
  }
  const sumOver = (sums: Int32Array | Float32Array, { start, end }: Span): number => sums[Math.min(end - from, sums.length - 1)]! - sums[start - from]!;
  const leastIn = new Map<Span, number>();
  for (const piece of [...candidates.left, ...candidates.right]) {
    let least = 1;
    for (let token = piece.start; token < Math.min(piece.end, to); token++) if (isWord(passage, token)) least = Math.min(least, inside[token - from]!);
    leastIn.set(piece, least);
  }
  const total = mass[mass.length - 1]!;
  const quotations = longQuotations(passage, at, reading);
  const rows = candidates.contents.length;
  const blank = (): Int32Array => new Int32Array(rows);
  const expected = blank(), missed = blank(), least = blank(), shape = blank(), match = blank(), sourceSide = blank(), uncovered = blank();
  let best = 0;
  for (const [row, { left, right }] of candidates.contents.entries()) {
    const pieces = piecesOf(candidates, row);
    const held = pieces.reduce((sum, piece) => sum + sumOver(mass, piece), 0);
    const size = pieces.reduce((sum, piece) => sum + sumOver(words, piece), 0);
    const share = held / Math.max(size + total - held, 1e-6);
    best = Math.max(best, share);
    expected[row] = 1 + Math.floor(share * 12);
    missed[row] = shareClass((total - held) / Math.max(total, 1e-6));
    least[row] = 1 + shareClass(Math.min(...pieces.map((piece) => leastIn.get(piece)!)));
    shape[row] = (left >= 0 ? 1 : 0) + (right >= 0 ? 2 : 0);
    match[row] = rule === null ? 9 : matchOf(pieces, rule);
    sourceSide[row] = sideOf(source, run) + (source !== null && pieces.some(({ start, end }) => start < source.end && source.start < end) ? 4 : 0);
    let leftOut = 0;
    for (const { start, end } of quotations) if (!pieces.some((piece) => piece.start <= start && end <= piece.end)) leftOut |= start < at ? 1 : 2;
    uncovered[row] = 1 + leftOut;
  }
  return { columns: { expected, missed, least, shape, match, source: sourceSide, uncovered }, best };
}

/** What the cue and its source are. */
function cueValues(passage: Passage, { attributes, trees }: CueReading, { at, run, said, held, rule }: CandidateCue, reading: ArgumentReading, best: number): Readonly<Record<string, number>> {
  const tags = attributes['tag']!;
  const words = attributes['word']!;
  const { source, sourceProbability } = reading;
  const { range, tree } = trees.at(at);
  const codes = relationsTo(tree, at - range.start);
  const quotations = longQuotations(passage, at, reading);
  const longest = quotations.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return {
    lemma: attributes['lemma']![at]!, tag: tags[at]!, verb: attributes['verb']![at]!, frames: attributes['frames']![at]!, place: attributes['place']![at]!,
    tagbefore: tags[run.start - 1] ?? 1, tagafter: tags[run.end] ?? 1, wordbefore: words[run.start - 1] ?? 1, wordafter: words[run.end] ?? 1,
    toleft: attributes['left']![at]!, toright: attributes['right']![at]!, ahead: attributes['ahead']![run.end - 1]!,
    said: oddsClass(said), held: oddsClass(held), rule: rule === null ? 0 : attributes['rule']![at]!, best: Math.floor(best * 10), source: sideOf(source, run),
    sourcehead: source ? words[source.end - 1]! : 0, sourcetag: source ? tags[source.end - 1]! : 0, sourcesure: oddsClass(sourceProbability),
    sourcegap: source === null ? 0 : source.end <= run.start ? gapClass(passage, source.end, run.start, null) : 1024 + gapClass(passage, run.end, source.start, null),
    dependents: dependentsOf(tree, at - range.start), relation: tree.relations[at - range.start]!, sourcecode: source ? codes[source.end - 1 - range.start] ?? 0 : 0,
    quotes: Math.min(quotations.length, 3) * 16 + sizeClass(longest),
  };
}

/** Quotations of some length in the cue's sentence: a content that leaves one out is suspect. */
function longQuotations({ regions, unitOf }: Passage, at: number, { from, to }: ArgumentReading): Span[] {
  return regions.filter((region) => region.to - region.from > 4 && region.from >= from && region.to <= to && unitOf[region.from] === unitOf[at]).map((region) => ({ start: region.from, end: region.to }));
}

/** How a content stands to the one of the rules: first and last token, number of pieces. */
function matchOf(pieces: readonly Span[], rule: readonly Span[]): number {
  if (rule.length === 0) return 8;
  const begin = Math.abs(pieces[0]!.start - rule[0]!.start) <= 1;
  const end = Math.abs(pieces[pieces.length - 1]!.end - rule[rule.length - 1]!.end) <= 1;
  return (begin ? 1 : 0) + (end ? 2 : 0) + (pieces.length === rule.length ? 4 : 0);
}
