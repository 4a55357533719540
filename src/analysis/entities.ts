import type { Entity, Mention } from './article';
import { type EntityDraft, fullName, mainTitle, pronounOf } from './coreference/draft';

/** Entities without their quotations, and the id of each draft. */
export interface BuiltEntities {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<EntityDraft, string>;
}

/** Makes entities of what the reading of the story gathered. */
export function buildEntities(text: string, drafts: readonly EntityDraft[]): BuiltEntities {
  const idOf = new Map<EntityDraft, string>();
  const used = new Map<string, number>();
  const entities = drafts.map((draft): Entity => {
    const name = fullName(draft);
    const base = `${draft.type}:${slug(name)}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    idOf.set(draft, id);
    const title = mainTitle(draft);
    const pronouns = pronounOf(draft);
    return {
      id, type: draft.type, name, ...(title !== undefined && { title }), aliases: aliasesOf(text, draft, name),
      ...(pronouns && { pronouns }), ...(draft.value !== undefined && { value: draft.value }), mentions: distinct(draft.mentions), quotes: [],
    };
  });
  return { entities, idOf };
}

/** Letters and digits of a name, for an id that stays while the name stands. */
function slug(name: string): string {
  const plain = name.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '');
  return plain || 'unnamed';
}

/** What else an entity is called, each once: "Mayor" and "the mayor" are one. */
function aliasesOf(text: string, draft: EntityDraft, name: string): string[] {
  const said = draft.mentions.filter(({ form }) => form !== 'pronoun').map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  const keyOf = (alias: string): string => alias.toLowerCase().replace(/^(?:the|an?|this|that) /u, '');
  const aliases = new Map<string, string>();
  for (const alias of [...draft.names, ...draft.aliases, ...said]) if (!aliases.has(keyOf(alias))) aliases.set(keyOf(alias), alias);
  aliases.delete(keyOf(name));
  return [...aliases.values()];
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, index) => index === 0 || mention.start !== mentions[index - 1]!.start || mention.end !== mentions[index - 1]!.end);
}
