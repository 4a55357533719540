import type { Entity, Mention } from '../analysis';

/**
 * Where a mention leads back to: from a pronoun to the name or description before it, which it stands for (or the one after it, in a lead
 * that opens with "he"); from a short name or a description to the mention that introduces the entity by its full name.
 * @param text the story.
 * @returns the mention itself where it is the one that introduces.
 */
export function originOf({ name, mentions }: Entity, mention: Mention, text: string): Mention {
  const others = mentions.filter(({ form }) => form !== 'pronoun');
  if (mention.form === 'pronoun') return others.findLast(({ start }) => start < mention.start) ?? others[0] ?? mention;
  const introduction = mentions.find(({ form, start, end }) => form === 'name' && text.slice(start, end).replace(/\s+/gu, ' ') === name);
  return introduction ?? others[0] ?? mention;
}
