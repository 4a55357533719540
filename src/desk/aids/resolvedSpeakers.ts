import type { Article, Entity, Quote, Span, Speaker } from '../../analysis';
import { introductionOf } from '../lookup';

/** Words beside a cue that do not name the source: "he", "the mayor", and whom they stand for. */
export interface ResolvedSpeaker {
  /** The words in the story. */
  readonly mention: Span;
  readonly speaker: Speaker;
  /** Where the story introduces the source; undefined where these words do. */
  readonly introduction?: Span;
}

/** The pronouns and roles that speak in a story, each with its source, in text order. */
export function resolvedSpeakers(article: Article, text: string): readonly ResolvedSpeaker[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const seen = new Set<number>();
  return article.quotes
    .flatMap(({ speaker }: Quote): ResolvedSpeaker[] => {
      const entity = entities.get(speaker?.entity ?? '');
      if (!speaker?.mention || entity === undefined || seen.has(speaker.mention.start) || isNamed(speaker.mention, entity, text)) return [];
      seen.add(speaker.mention.start);
      const introduction = introductionOf(article, speaker);
      return [{ mention: speaker.mention, speaker, ...introduction && introduction.start !== speaker.mention.start && { introduction } }];
    })
    .sort((one, other) => one.mention.start - other.mention.start);
}

/** Whether the words hold a name of the source, the description that is all the story calls it, or, "the letter" for an open letter, its noun. */
function isNamed(words: Span, { type, name, mentions }: Entity, text: string): boolean {
  const holdsName = mentions.some(({ form, start, end }) => form === 'name' && words.start <= start && end <= words.end);
  const [wanted, given] = [name, text.slice(words.start, words.end)].map((each) => each.toLowerCase().split(/\s+/u));
  const compared = type === 'person' ? wanted!.length : 1;
  return holdsName || wanted!.slice(-compared).join(' ') === given!.slice(-compared).join(' ');
}
