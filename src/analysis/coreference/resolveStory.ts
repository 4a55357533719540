import type { Mention } from '../article';
import type { Attribution } from '../attribution/attribution';
import { type HouseLexicon, noHouseWords } from '../houseWords';
import { noteHouseNames, withFullNames } from '../names/houseNames';
import { nameOccurrences } from '../names/occurrences';
import type { LinkedStory } from '../storyAttributions';
import { inTextOrder } from '../textOrder';
import { type AntecedentRanker, rankByWeights } from './antecedents';
import type { EntityDraft } from './draft';
import { mergeIntroduced } from './introductions';
import { findKnownNames } from './knownNames';
import { clusterNames } from './nameClusters';
import { type ResolvedSource, StoryReader } from './storyReader';
import { noteTitles } from './titles';

/** What the references of a story come to. */
export interface Resolved {
  /** Entities in order of first mention. */
  readonly drafts: readonly EntityDraft[];
  readonly sources: ReadonlyMap<Attribution, ResolvedSource>;
}

/** Reads the paragraphs in order and resolves names, descriptions and pronouns as a reader would, with what came before. Yields where it can pause. */
export function* resolveStory({ paragraphs, quotations }: Pick<LinkedStory, 'paragraphs' | 'quotations'>, rank: AntecedentRanker = rankByWeights, house: HouseLexicon = noHouseWords): Generator<void, Resolved, void> {
  const written = nameOccurrences(paragraphs);
  const occurrences = written.map((names) => withFullNames(names, house));
  yield;
  const names = occurrences.flat();
  const clusters = clusterNames(names);
  noteHouseNames(written.flat(), names, clusters, house);
  const headlineNames = findKnownNames(paragraphs, clusters.drafts.filter(({ supposed }) => !supposed));
  const titles: { readonly draft: EntityDraft; readonly mention: Mention }[] = [];
  for (const [index, { start, reading }] of paragraphs.entries()) {
    for (const occurrence of occurrences[index]!) {
      const draft = clusters.of.get(occurrence);
      if (!draft) continue;
      for (const title of noteTitles(draft, occurrence, reading)) titles.push({ draft, mention: { start: start + title.start, end: start + title.end, form: 'nominal', link: title.link } });
    }
  }
  const reader = new StoryReader(clusters.of, rank);
  for (const { draft, mention } of headlineNames) draft.mentions.push(mention);
  for (const [index, paragraph] of paragraphs.entries()) {
    reader.read(paragraph, occurrences[index]!);
    yield;
  }
  reader.readOwnWords(quotations);
  for (const { draft, mention } of titles) draft.mentions.push(mention);

  const named = clusters.drafts.filter(({ supposed }) => !supposed);
  const introduced = mergeIntroduced(reader.resolver.described, named);
  const spoken = new Set([...reader.sources.values()].map(({ draft }) => draft));
  const described = reader.resolver.described.filter((draft) => !introduced.has(draft)).filter((draft) => spoken.has(draft) || (draft.mentions.length > 1 && draft.kind !== 'group'));
  const drafts = [...named, ...described].filter((draft) => draft.mentions.length > 0);
  for (const draft of drafts) inTextOrder(draft.mentions);
  return { drafts: drafts.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start), sources: redirected(reader.sources, introduced) };
}

/** Sources of a description that turned out to be somebody with a name, and of a name that nothing came to call a person's. */
function redirected(sources: ReadonlyMap<Attribution, ResolvedSource>, introduced: ReadonlyMap<EntityDraft, EntityDraft>): ReadonlyMap<Attribution, ResolvedSource> {
  const found = new Map(sources);
  for (const [attribution, source] of sources) {
    const named = source.draft && introduced.get(source.draft);
    if (source.draft?.supposed) found.set(attribution, { ...source, draft: null });
    else if (named) found.set(attribution, { ...source, draft: named, link: 'introduction' });
  }
  return found;
}
