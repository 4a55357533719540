import type { Entity, Mention } from '../../analysis';
import { passesFilter, sortEntities, type SortOrder } from '../../desk/entityList';
import { excerptAround } from '../../desk/excerpt';
import { valueInWords } from '../../desk/explain';
import { countedMentions } from '../../desk/lookup';
import { assignHues, type Hue } from '../../desk/palette';
import { lineNumber, toRange } from '../convert';
import type { ColorBy } from '../settings';
import type { OpenStory } from '../shownStory';
import { inOneLine, lineName, mentionCount, quotationCount, signName } from '../storyTree/labels';
import type { Row } from '../storyTree/row';
import { toneColor } from '../storyTree/toneColor';
import { entityGroups, type EntityGroup } from './entityGroups';

/** What a row of the Entities view stands for. */
export type EntityValue =
  | { readonly is: 'group'; readonly group: EntityGroup }
  | { readonly is: 'entity'; readonly entity: Entity }
  | { readonly is: 'mention'; readonly entity: Entity; readonly mention: Mention };

/** UTF-16 units of the story shown around a mention: few, so that it and its line are in view in a narrow sidebar. */
const around = { before: 18, after: 26 };

/** How the entities are listed. */
export interface EntityListing {
  readonly order: SortOrder;
  readonly filter: string;
  /** Those who speak have their colour when colour tells the speaker. */
  readonly colorBy: ColorBy;
}

/** The rows of the Entities view: groups of types, the entities in them that pass the filter, their mentions. */
export function entityRows(story: OpenStory, { order, filter, colorBy }: EntityListing): Row<EntityValue>[] {
  const { article } = story.analysis;
  const entities = sortEntities(article.entities.filter((entity) => passesFilter(entity, filter)), order);
  const hues: ReadonlyMap<string, Hue> = colorBy === 'speaker' ? assignHues(article) : new Map();
  return entityGroups().flatMap((group) => {
    const members = entities.filter(({ type }) => group.types.includes(type));
    return members.length === 0 ? [] : [{
      id: group.id,
      label: group.label,
      description: String(members.length),
      icon: group.icon,
      spans: [],
      context: 'group',
      open: group.open || filter !== '',
      value: { is: 'group', group },
      children: members.map((entity) => entityRow(story, group, entity, hues.get(entity.id))),
    }];
  });
}

function entityRow(story: OpenStory, group: EntityGroup, entity: Entity, hue: Hue | undefined): Row<EntityValue> {
  const mentions = countedMentions(entity);
  const [first] = mentions;
  return {
    id: entity.id,
    label: entity.name,
    description: inOneLine([
      entity.title ?? valueInWords(entity),
      mentionCount(mentions.length),
      entity.quotes.length > 0 ? quotationCount(entity.quotes.length) : undefined,
      signName(entity.origin),
    ]),
    icon: group.icon,
    ...(hue !== undefined && { color: toneColor(hue) }),
    spans: [first!],
    target: toRange(story.document, first!),
    context: 'entity',
    value: { is: 'entity', entity },
    children: mentions.map((mention, index) => mentionRow(story, entity, mention, index)),
  };
}

function mentionRow({ document, analysis: { text, article } }: OpenStory, entity: Entity, mention: Mention, index: number): Row<EntityValue> {
  const paragraph = article.paragraphs.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const excerpt = excerptAround(text, mention, { bounds: paragraph ?? mention, ...around });
  return {
    id: `${entity.id} ${index}`,
    label: excerpt.text,
    highlight: excerpt.words,
    description: lineName(lineNumber(document, mention.start)),
    spans: [mention],
    target: toRange(document, mention),
    context: 'mention',
    value: { is: 'mention', entity, mention },
    children: [],
  };
}
