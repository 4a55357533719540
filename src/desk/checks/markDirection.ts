import type { Check } from './check';

/** A closing mark before a word, and an opening one behind a word or its stop. */
const turnedMark = /(?<=^|[\s([—–])”(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?…])“(?=[\s)\].,;:]|$)/gmu;

/** Marks that open words, whichever way they point. */
const opening = /(?<=^|[\s([—–])(?<mark>[“”„])(?=[\p{L}\p{N}])/gmu;

/** A curly mark that points the wrong way. */
export const markDirection: Check = {
  id: 'mark-direction',
  title: 'Quotation mark that points the wrong way',
  explanation: [
    'A curly mark opens where it should close, or closes where it should open: ”No“ for “No”.',
    'Stories that open with „ or ” throughout, as some countries do, are left alone.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find({ text }) {
    const marks = [...text.matchAll(opening)].map(({ groups }) => groups!['mark']);
    const usual = marks.filter((mark) => mark === '“').length;
    if (usual === 0 || usual < marks.length - usual) return [];
    return [...text.matchAll(turnedMark)].map(({ index, 0: mark }) => {
      const span = { start: index, end: index + 1 };
      const other = mark === '“' ? '”' : '“';
      return { ...span, message: `This quotation mark points the wrong way: it should be ${other}.`, fix: { title: `Replace with ${other}`, edits: [{ ...span, text: other }] } };
    });
  },
};
