import type { Mention } from '../article';
import type { EntityDraft } from './draft';
import { holds } from './resolver';

/** How many characters after a description its bearer may be named: the first paragraphs of a story. */
const reach = 1500;

/**
 * Leads describe before they name ("a museum director says ... Anne Marsh, the director,"). A description whose words
 * are the title of exactly one person named soon after is that person; its mentions move there.
 * @returns for each description so resolved, the person.
 */
export function mergeIntroduced(described: readonly EntityDraft[], named: readonly EntityDraft[]): Map<EntityDraft, EntityDraft> {
  const merged = new Map<EntityDraft, EntityDraft>();
  const titled = named.filter(({ titles, mentions }) => titles.length > 0 && mentions.length > 0);
  for (const draft of described) {
    const first = draft.mentions[0];
    if (!first || draft.kind !== 'anonymous' || first.start > reach) continue;
    const words = draft.names[0]!.toLowerCase().split(' ');
    const head = words.pop()!;
    const bearers = titled.filter((person) => {
      const start = person.mentions[0]!.start;
      return start > first.start && start < first.start + reach && person.titles.some((title) => holds(title, head, [])) && agrees(person, words);
    });
    const [bearer] = bearers;
    if (!bearer || bearers.length > 1) continue;
    bearer.mentions.push(...draft.mentions.map((mention): Mention => ({ ...mention, link: 'introduction' })));
    merged.set(draft, bearer);
  }
  return merged;
}

/** The description's other words are in a title, or are none of those that set people of one role apart. */
function agrees({ titles }: EntityDraft, words: readonly string[]): boolean {
  const said = titles.join(' ').toLowerCase().split(/[\s-]/u);
  return words.every((word) => said.includes(word)) || words.length <= 1;
}
