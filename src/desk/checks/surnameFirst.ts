import type { Entity, Span } from '../../analysis';
import type { Check, CheckedStory, Remark } from './check';
import { isKnown, isQuoted, namesInRunningText, standsForPerson } from './people';

/** Behind it a name signs a post or tells where to write to. */
const signature = /^\W{0,3}(?:@|https?:)/u;

/** A surname that stands before the full name. */
export const surnameFirst: Check = {
  id: 'surname-first',
  title: 'Surname before the full name',
  explanation: [
    'A person is named by surname alone and by full name only later. The full name goes where the person first appears, the surname after it.',
    'Headlines, decks, captions and quotations are left alone, a surname after a title or before a noun (“the Tarrow campaign”), and the people of `knownPeople` in the house style.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.article.entities
    .filter(({ type }) => type === 'person')
    .flatMap((entity) => remarkOn(entity, story)),
};

/** "Vale News" elsewhere in the story, or a list of names as of a firm: "Vale, Marsh, Tarrow". */
function isFirm(surname: string, end: number, text: string): boolean {
  return /^, \p{Lu}[^\s,]+(?:,|,? and|,? &) \p{Lu}/u.test(text.slice(end, end + 60)) || new RegExp(`(?<!\\p{Lu}\\S* )${surname.replace(/[^\p{L}]/gu, '.')} \\p{Lu}`, 'u').test(text);
}

/** Whether somebody else of that surname is in the story: which of them is meant is then a guess. */
function isShared(surname: string, { id }: Entity, { article }: CheckedStory): boolean {
  return article.entities.some((other) => other.id !== id && other.type === 'person' && other.name.endsWith(` ${surname}`));
}

function remarkOn(entity: Entity, story: CheckedStory): readonly Remark[] {
  const { text } = story;
  const names = namesInRunningText(entity, story);
  const [first] = names;
  if (first === undefined) return [];
  const surname = text.slice(first.start, first.end);
  if (surname.includes(' ') || isKnown(surname, story) || !standsForPerson(first, text)) return [];
  const isFull = ({ start, end }: Span): boolean => text.slice(start, end).endsWith(` ${surname}`);
  const full = names.find((name) => isFull(name) && !signature.test(text.slice(name.end, name.end + 10)));
  const isNamedAbove = entity.mentions.some((mention) => isFull(mention) && mention.start >= (story.article.headline?.end ?? 0) && mention.end <= first.start && !isQuoted(mention, story));
  if (full === undefined || isNamedAbove || isShared(surname, entity, story) || isFirm(surname, first.end, text)) return [];
  const name = text.slice(full.start, full.end).replace(/\s+/gu, ' ');
  return [{
    start: first.start,
    end: first.end,
    message: `${surname} is named in full only later: ${name}.`,
    fix: { title: `Replace with ${name}`, edits: [{ start: first.start, end: first.end, text: name }] },
    related: [{ start: full.start, end: full.end, message: 'Named in full here.' }],
  }];
}
