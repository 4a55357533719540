import type { Span } from '../../article';
import { type Attributes, columnsOf, featureSlots, parseTemplates } from '../../model/templates';
import type { Passage } from '../passage';
import { landmark } from './argumentFeatures';
import type { ArgumentReading } from './argumentReading';
import type { CandidateCue } from './contentFeatures';
import type { CueReading } from './cueReading';
import { type CueTree, type TreeFit, treeFit } from './sentenceTrees';
import { gapClass, isWord, quotedClass, shareClass, sideOf, sizeClass, unitClass } from './spanClasses';

/** What the ranker looks at in a piece of content on one side of the cue. */
export const pieceTemplates = parseTemplates(`
  begin0, end0, begin0 end0, size0, size0 end0, quoted0, quoted0 size0, quoted0 verb0, quoted0 lemma0,
  first0, before0, first0 before0, first0 lemma0, before0 lemma0, first0 begin0, firstword0, firstword0 lemma0, beforeword0,
  last0, after0, last0 after0, afterword0, afterword0 after0 next0, after0 next0, afterword0 end0, after0 end0 quoted0,
  unit0, unit0 quoted0, unit0 after0, unit0 before0, unit0 end0, unit0 gap0, gap0, gap0 quoted0, gap0 lemma0, gap0 source0,
  verbs0 quoted0, verbs0 after0, cue0, cue0 quoted0,
  tops0, tops0 quoted0, tops0 end0, topcode0, topcode0 lemma0, topcode0 verb0, topcode0 tops0, topcode0 quoted0, cutafter0, cutafter0 after0, cutafter0 afterword0, cutafter0 quoted0, cutbefore0, cutbefore0 tops0, cutafter0 tops0
`);

/** Tells the features of the two sides apart. */
const salts = { left: 2000, right: 3000 };

/** The pieces of one side: what each is, in the order of the list after a first row for "none". */
export function pieceAttributes(passage: Passage, { said, attributes, landmarks, trees }: CueReading, { at, run }: CandidateCue, reading: ArgumentReading, pieces: readonly Span[], side: 'left' | 'right'): Attributes {
  const rows = pieces.length + 1;
  const blank = (): Int32Array => new Int32Array(rows);
  const begin = blank(), end = blank(), size = blank(), quoted = blank(), first = blank(), firstword = blank(), before = blank(), beforeword = blank();
  const last = blank(), after = blank(), afterword = blank(), next = blank(), unit = blank(), gap = blank(), verbs = blank(), cue = blank();
  const tops = blank(), topcode = blank(), cutafter = blank(), cutbefore = blank();
  const parsed = trees.around(at);
  const tags = attributes['tag']!;
  const words = attributes['word']!;
  for (const [index, piece] of pieces.entries()) {
    const row = index + 1;
    begin[row] = 1 + shareClass(reading.begin[piece.start - reading.from]!);
    end[row] = 1 + shareClass(reading.end[Math.min(piece.end, reading.to) - 1 - reading.from]!);
    quoted[row] = quotedClass(passage, piece);
    first[row] = tags[piece.start]!;
    firstword[row] = words[piece.start]!;
    before[row] = tags[piece.start - 1] ?? 1;
    beforeword[row] = words[piece.start - 1] ?? 1;
    last[row] = tags[piece.end - 1]!;
    after[row] = tags[piece.end] ?? 1;
    afterword[row] = words[piece.end] ?? 1;
    next[row] = tags[piece.end + 1] ?? 1;
    unit[row] = unitClass(passage, piece, at);
    gap[row] = side === 'left' ? gapClass(passage, piece.end, run.start, reading.source) : gapClass(passage, run.end, piece.start, reading.source);
    let count = 0, verbCount = 0, cueProbability = 0;
    for (let token = piece.start; token < piece.end; token++) {
      if (isWord(passage, token)) count++;
      if (passage.regionOf[token]! >= 0) continue;
      if (landmarks[token]! & landmark.verb) verbCount++;
      cueProbability = Math.max(cueProbability, said[token]!);
    }
    size[row] = sizeClass(count);
    const fit = fitOf(parsed, piece);
    if (!fit) continue;
    tops[row] = 1 + Math.min(fit.tops, 4);
    topcode[row] = fit.top < 0 ? 0 : parsed.codes[fit.top]!;
    cutafter[row] = 1 + fit.after;
    cutbefore[row] = 1 + fit.before;
    verbs[row] = 1 + Math.min(verbCount, 4);
    cue[row] = 1 + Math.floor(cueProbability * 5);
  }
  const same = (value: number): Int32Array => new Int32Array(rows).fill(value);
  return {
    begin, end, size, quoted, first, firstword, before, beforeword, last, after, afterword, next, unit, gap, verbs, cue, tops, topcode, cutafter, cutbefore,
    lemma: same(attributes['lemma']![at]!), verb: same(attributes['verb']![at]!), source: same(sideOf(reading.source, run)),
  };
}

/** How a piece fits the cue's tree; one that reaches beyond the sentence is judged by what lies in it. */
function fitOf({ range, tree }: CueTree, piece: Span): TreeFit | null {
  const start = Math.max(piece.start, range.start) - range.start;
  const end = Math.min(piece.end, range.end) - range.start;
  return start < end ? treeFit(tree, { start, end }) : null;
}

/** Feature slots of the rows of `pieceAttributes`. */
export function pieceSlots(attributes: Attributes, side: 'left' | 'right', bits: number): Int32Array {
  const rows = attributes['begin']!.length;
  return featureSlots(pieceTemplates, columnsOf(attributes, rows), { start: 0, end: rows }, bits, salts[side]);
}
