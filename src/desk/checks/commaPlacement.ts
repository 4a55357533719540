import type { Check, CheckedStory, MarkedRegion, Remark } from './check';

interface Placement extends Remark {
  readonly inside: boolean;
}

/** Commas and full stops on the other side of the closing mark than elsewhere. */
export const commaPlacement: Check = {
  id: 'comma-placement',
  title: 'Comma or full stop beside a closing mark',
  explanation: [
    'American copy puts commas and full stops inside the closing mark, British copy puts those outside that do not belong to the words: called it “a mess,” and called it “a mess”, respectively.',
    'The house style `commas` says which (`inside`, the American way, or `outside`, the British one), and asks for this check; without it, what the story has more of. Only words that do not begin a sentence are looked at: a whole sentence keeps its stop inside either way.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: false,
  askedForBy: 'commas',
  find(story) {
    const placements = story.regions.flatMap((region) => placementOf(region, story));
    const insides = placements.filter(({ inside }) => inside).length;
    const wanted = story.house.commas ?? (insides * 2 >= placements.length ? 'inside' : 'outside');
    return placements.filter(({ inside }) => inside !== (wanted === 'inside')).map(({ inside: _, ...remark }) => remark);
  },
};

function placementOf({ start, end, opened, closed, family, depth }: MarkedRegion, { text, article, house }: CheckedStory): readonly Placement[] {
  const isFragment = /^\p{Ll}/u.test(text.slice(start + 1));
  if (!opened || !closed || family !== 'double' || depth > 0 || !isFragment || article.quotes.some(({ cue, speaker }) => follows(cue, end) || follows(speaker?.mention, end))) return [];
  const who = house.commas === undefined ? 'The story' : 'The house';
  const mark = text.charAt(end - 1);
  const [within, after] = [text.charAt(end - 2), text.charAt(end)];
  if (/[.,]/u.test(within) && text.charAt(end - 3) !== '.') {
    return [{ inside: true, start: end - 2, end, message: `${who} puts this ${named(within)} outside the closing mark.`, fix: { title: `Move the ${named(within)} outside`, edits: [{ start: end - 2, end, text: mark + within }] } }];
  }
  if (/[.,]/u.test(after) && text.charAt(end + 1) !== after) {
    return [{ inside: false, start: end - 1, end: end + 1, message: `${who} puts this ${named(after)} inside the closing mark.`, fix: { title: `Move the ${named(after)} inside`, edits: [{ start: end - 1, end: end + 1, text: after + mark }] } }];
  }
  return [];
}

/** Whether the source or cue of a quotation comes right behind its mark: that comma stays inside everywhere. */
function follows(span: { readonly start: number } | null | undefined, end: number): boolean {
  return span !== null && span !== undefined && span.start - end >= 0 && span.start - end <= 2;
}

function named(stop: string): string {
  return stop === ',' ? 'comma' : 'full stop';
}
