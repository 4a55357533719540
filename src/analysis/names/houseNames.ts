import type { HouseLexicon } from '../houseWords';
import { addDistinct } from '../coreference/draft';
import type { NameClusters } from '../coreference/nameClusters';
import type { NameOccurrence } from './occurrences';

/** Gives names that are others of somebody, by the house, the full name, so that they come to one entity. */
export function withFullNames(occurrences: readonly NameOccurrence[], { fullNames }: HouseLexicon): readonly NameOccurrence[] {
  if (!occurrences.some(({ text }) => fullNames.has(text))) return occurrences;
  return occurrences.map((occurrence) => {
    const text = fullNames.get(occurrence.text);
    return text === undefined ? occurrence : { ...occurrence, text, words: text.split(' ') };
  });
}

/** Keeps the names as they stand in the text, and takes the metonyms of the house for those who govern there. */
export function noteHouseNames(written: readonly NameOccurrence[], named: readonly NameOccurrence[], { of }: NameClusters, { metonyms }: HouseLexicon): void {
  for (const [place, occurrence] of named.entries()) {
    const draft = of.get(occurrence);
    if (draft === undefined) continue;
    if (occurrence !== written[place]) addDistinct(draft.aliases, written[place]!.text);
    if (metonyms.has(occurrence.text)) Object.assign(draft, { type: 'organization', kind: 'organization' });
  }
}
