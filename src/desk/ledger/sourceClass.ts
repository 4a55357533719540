import type { Article, Speaker } from '../../analysis';
import { roleNouns } from '../../analysis/lexicon/people';

/** The classes of sources, in the order in which they are counted. */
export const sourceClasses = ['named', 'role', 'anonymous', 'organization', 'document', 'group', 'unknown'] as const;

/**
 * How far a reader can tell who a source is: by name; by an office that one person holds ("the mayor"); not at all ("an official");
 * or it is no single person but an organisation, a place that stands for its government among them, a document or a group;
 * or the analysis cannot tell.
 */
export type SourceClass = (typeof sourceClasses)[number];

/** Plural and singular descriptions of people whose names are withheld, and of people who could be anybody. */
const withheld = /\b(?:official|officer|source|insider|aide|adviser|advisor|diplomat|person|people|man|woman|boy|girl|witness|resident|friend|colleague|neighbou?r|relative|brother|sister|mother|father|parent|son|daughter|wife|husband)s?$/u;

/** Groups that are their members' way of not being named. */
const withheldGroup = /\b(?:officials|officers|sources|insiders|aides|advisers|advisors|diplomats|people)$/u;

/** A description that ends in a full name: "former Secretary Ida Marsh". */
const fullName = /(?:^|\s)\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]+$/u;

/** A name of one word; "I" and "That" are none. */
const shortName = /^(?!(?:That|This|These|Those|They|Nobody|Everybody|Everyone|Some|Others?)$)\p{Lu}[\p{L}’'-]+$/u;

/** What follows the noun that a description is about: "spokesman for the ministry". */
const complement = /,? (?:for|of|in|at|with|from|who|that|familiar|close|briefed)\b.*$/u;

/** A description that one person answers to. */
const definite = /^(?:the|this|his|her|its|their|our|my)\s|['’]s?\s/iu;

/** Tells the class of a source by what the story calls it and how it introduces it. */
export function classOf({ kind, name, entity, mention }: Speaker, article: Article, text: string): SourceClass {
  const described = name.replace(complement, '');
  const head = described.toLowerCase();
  switch (kind) {
    case 'person': return 'named';
    case 'organization':
    case 'place': return 'organization';
    case 'document': return 'document';
    case 'group': return withheldGroup.test(head) ? 'anonymous' : 'group';
    case 'unknown':
      if (fullName.test(described) || shortName.test(name)) return 'named';
      return withheld.test(head) ? 'anonymous' : 'unknown';
    case 'anonymous': {
      if (fullName.test(described)) return 'named';
      const introduction = article.entities.find(({ id }) => id === entity)?.mentions[0] ?? mention;
      return isOffice(head, name, introduction === null ? '' : text.slice(introduction.start, introduction.end)) ? 'role' : 'anonymous';
    }
  }
}

function isOffice(head: string, name: string, introduction: string): boolean {
  if (withheld.test(head)) return false;
  const [noun = ''] = /\S+$/u.exec(head) ?? [];
  const isOnePerson = definite.test(introduction) || definite.test(name);
  return isOnePerson ? roleNouns.has(noun) : /^spokes(?:man|woman|person) (?:for|of) /iu.test(name);
}
