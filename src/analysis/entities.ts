import type { Entity, Mention, Quote } from './article';
import { type EntityDraft, fullName, mainTitle, pronounOf } from './coreference/draft';
import { memoizeText } from './memoize';
import { singleSpaced } from './text/singleSpaced';

/** What an entity is known by in the Article. */
export interface Identity {
  /** Made of type and name. */
  readonly id: string;
  readonly name: string;
}

/** Gives each entity its identity, in their order. */
export function identify(drafts: readonly EntityDraft[]): Map<EntityDraft, Identity> {
  const identities = new Map<EntityDraft, Identity>();
  const used = new Map<string, number>();
  for (const draft of drafts) {
    const name = fullName(draft);
    const base = `${draft.type}:${slug(name)}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    identities.set(draft, { id: count === 1 ? base : `${base}-${count}`, name });
  }
  return identities;
}

/** Makes entities of what the reading of the story gathered. */
export function buildEntities(text: string, identities: ReadonlyMap<EntityDraft, Identity>, quotes: readonly Quote[]): Entity[] {
  const said = quotesBySpeaker(quotes);
  return [...identities].map(([draft, { id, name }]): Entity => {
    const title = mainTitle(draft);
    const pronouns = pronounOf(draft);
    return {
      id, type: draft.type, name, ...(title !== undefined && { title }), aliases: aliasesOf(text, draft, name),
      ...(pronouns && { pronouns }), ...(draft.value !== undefined && { value: draft.value }), mentions: distinct(draft.mentions), quotes: said.get(id) ?? [],
    };
  });
}

function quotesBySpeaker(quotes: readonly Quote[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { id, speaker } of quotes) {
    const entity = speaker?.entity;
    if (!entity) continue;
    const ids = said.get(entity);
    if (ids) ids.push(id);
    else said.set(entity, [id]);
  }
  return said;
}

/** Letters and digits of a name, for an id that stays while the name stands. */
const slug = memoizeText((name) => {
  const lower = name.toLowerCase();
  // Most names need no more, and this takes a third of the time.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(lower)) return lower.replaceAll(' ', '-');
  const plain = lower.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '');
  return plain || 'unnamed';
});

/** What else an entity is called, each once: "Mayor" and "the mayor" are one. */
function aliasesOf(text: string, draft: EntityDraft, name: string): string[] {
  const said = new Set([...draft.names, ...draft.aliases]);
  for (const { start, end, form } of draft.mentions) {
    const isKnown = form === 'pronoun' || draft.names.some((known) => known.length === end - start && text.startsWith(known, start));
    if (!isKnown) said.add(singleSpaced(text.slice(start, end)));
  }
  if (said.size === 1) return [];
  const aliases = new Map<string, string>();
  for (const alias of said) if (!aliases.has(keyOf(alias))) aliases.set(keyOf(alias), alias);
  aliases.delete(keyOf(name));
  return [...aliases.values()];
}

/** An alias without case and determiner. */
const keyOf = memoizeText((alias) => alias.toLowerCase().replace(/^(?:the|an?|this|that) /u, ''));

function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, index) => index === 0 || mention.start !== mentions[index - 1]!.start || mention.end !== mentions[index - 1]!.end);
}
