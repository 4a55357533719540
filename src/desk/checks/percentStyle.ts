import type { Check } from './check';
import { isQuoted } from './people';

/** "5%" and "5 percent" in one story. */
export const percentStyle: Check = {
  id: 'percent-style',
  title: 'Per cent written in two ways',
  explanation: 'The story has both “%” and “percent” or “per cent”. The rarer way is named. Quotations are left alone.',
  severity: 'warning',
  onByDefault: false,
  find(story) {
    const all = [...story.text.matchAll(/(?<=\d)(?<way>\s?%|\s(?:percent|per cent)\b)/gu)]
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length, words, isSign: words.endsWith('%') }))
      .filter((span) => !isQuoted(span, story));
    const signs = all.filter(({ isSign }) => isSign);
    const spelled = all.filter(({ isSign }) => !isSign);
    if (signs.length === 0 || spelled.length === 0) return [];
    const [rarer, usual] = signs.length <= spelled.length ? [signs, spelled] : [spelled, signs];
    const way = usual[0]!.words;
    return rarer.map(({ start, end, words }) => ({ start, end, message: `The story mostly writes “${way.trim()}”, not “${words.trim()}”.`, fix: { title: `Replace with “${way.trim()}”`, edits: [{ start, end, text: way }] } }));
  },
};
