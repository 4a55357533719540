import type { Check, Remark } from './check';

interface Said extends Remark {
  readonly tense: 'past' | 'present';
}

/** "Says" in a story that has "said", or the other way round. */
export const cueTense: Check = {
  id: 'cue-tense',
  title: 'Tense of attributions',
  explanation: [
    'News reports in the past tense, features often in the present; one story keeps to one.',
    'The house style `tense` says which (`past` or `present`), and asks for this check; without it, what the story has more of. Only “says” and “said” beside direct quotations are looked at.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: false,
  askedForBy: 'tense',
  find({ text, article, house }) {
    const cues = article.quotes.flatMap(({ kind, cue, speaker }): Said[] => {
      const word = cue === null ? '' : text.slice(cue.start, cue.end);
      if (cue === null || kind !== 'direct' || !/^(?:says|said)$/u.test(word)) return [];
      const tense = word === 'said' ? 'past' : 'present';
      const other = word === 'said' ? (speaker?.kind === 'group' ? 'say' : 'says') : 'said';
      const span = { start: cue.start, end: cue.end };
      const wanted = tense === 'past' ? 'present' : 'past';
      const message = house.tense === undefined ? `“${word}” in a story told in the ${wanted} tense.` : `“${word}”: the house attributes in the ${wanted} tense.`;
      return [{ tense, ...span, message, fix: { title: `Replace with “${other}”`, edits: [{ ...span, text: other }] } }];
    });
    const past = cues.filter(({ tense }) => tense === 'past').length;
    const wanted = house.tense ?? (past * 2 >= cues.length ? 'past' : 'present');
    return cues.filter(({ tense }) => tense !== wanted).map(({ tense: _, ...remark }) => remark);
  },
};
