import type { Check, CheckedStory, Edit } from './check';

/** A double mark at the start or end of words in marks. */
interface EdgeMark {
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
}

/** Straight and curly double quotation marks in one story. */
export const mixedMarks: Check = {
  id: 'mixed-marks',
  title: 'Straight and curly quotation marks mixed',
  explanation: [
    'The story has straight marks (") and curly marks (“ ”). One kind is enough, and text pasted from elsewhere is the usual cause. The story is named once, at the first mark of the rarer kind; where the house style says which `marks` it uses, at the first of the others.',
    'Apostrophes and single marks are left alone.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find(story) {
    const marks = doubleMarks(story);
    const straight = marks.filter(({ mark }) => mark === '"');
    const curly = marks.filter(({ mark }) => mark !== '"');
    const wanted = story.house.marks;
    const toCurly = wanted === undefined ? straight.length <= curly.length : wanted === 'curly';
    const rarer = toCurly ? straight : curly;
    if (rarer.length === 0 || (wanted === undefined && rarer.length === marks.length)) return [];
    const edits = rarer.map(({ at, opens }): Edit => ({ start: at, end: at + 1, text: toCurly ? opens ? '“' : '”' : '"' }));
    const first = rarer[0]!;
    return [{
      start: first.at,
      end: first.at + 1,
      message: wanted === undefined ? `The story mixes ${straight.length} straight and ${curly.length} curly quotation marks.` : `The house uses ${wanted} quotation marks; these are not: ${rarer.length}.`,
      fix: { title: toCurly ? 'Make all quotation marks curly' : 'Make all quotation marks straight', edits },
    }];
  },
};

function doubleMarks({ text, regions }: CheckedStory): readonly EdgeMark[] {
  return regions
    .flatMap(({ start, end, opened, closed }) => [
      ...opened ? [{ at: start, mark: text.charAt(start), opens: true }] : [],
      ...closed ? [{ at: end - 1, mark: text.charAt(end - 1), opens: false }] : [],
    ])
    .filter(({ mark }) => /["“”]/u.test(mark))
    .sort((a, b) => a.at - b.at);
}
