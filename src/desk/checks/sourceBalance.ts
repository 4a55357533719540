import { percentInWords } from '../explain';
import type { Check } from './check';

/** Share of the attributed words from which one source is said to dominate. */
const dominant = 0.6;
const leastSources = 2;

/** One source that has most of the words, and how the sources are referred to. */
export const sourceBalance: Check = {
  id: 'source-balance',
  title: 'Balance of sources',
  explanation: [
    'One source has more than 60 % of the words that the story attributes. The finding also counts the people who speak by the pronoun that the story itself uses for them; nothing is guessed from names, and “unknown” is a result.',
    'Stories with one source are left to `single-source`.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: false,
  find({ article, ledger: { sources } }) {
    const most = sources.reduce<(typeof sources)[number] | undefined>((best, source) => (best === undefined || source.share > best.share ? source : best), undefined);
    if (most === undefined || sources.length < leastSources || most.share <= dominant) return [];
    const place = most.quotes[0]!.speaker?.mention ?? most.quotes[0]!.contents[0]!;
    const people = sources.filter(({ kind }) => kind === 'person');
    const pronouns = people.map(({ entity: id }) => article.entities.find((entity) => entity.id === id)?.pronouns ?? 'unknown');
    const counts = ['she', 'he', 'they', 'unknown'].map((pronoun) => `${pronoun} ${pronouns.filter((other) => other === pronoun).length}`);
    return [{ start: place.start, end: place.end, message: `${most.name} has ${percentInWords(most.share)} of the attributed words. People who speak, by pronoun: ${counts.join(', ')}.` }];
  },
};
