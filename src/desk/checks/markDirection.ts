import type { Check } from './check';

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
  find({ text, regions }) {
    const usual = regions.filter(({ start, opened }) => opened && text.charAt(start) === '“').length;
    const reversed = regions.filter(({ start, opened }) => opened && /[”„]/u.test(text.charAt(start))).length;
    if (usual <= reversed) return [];
    return regions.flatMap(({ start, end, opened, closed }) => [
      ...opened && text.charAt(start) === '”' ? [turned(start, '“')] : [],
      ...closed && text.charAt(start) !== '„' && text.charAt(end - 1) === '“' ? [turned(end - 1, '”')] : [],
    ]);
  },
};

function turned(at: number, mark: string): ReturnType<Check['find']>[number] {
  const span = { start: at, end: at + 1 };
  return { ...span, message: `This quotation mark points the wrong way: it should be ${mark}.`, fix: { title: `Replace with ${mark}`, edits: [{ ...span, text: mark }] } };
}
