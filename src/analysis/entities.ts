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

function aliasesOf(text: string, draft: EntityDraft, name: string): string[] {
  const said = draft.mentions.filter(({ form }) => form !== 'pronoun').map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  return [...new Set([...draft.names, ...draft.aliases, ...said])].filter((alias) => alias !== name);
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, index) => index === 0 || mention.start !== mentions[index - 1]!.start || mention.end !== mentions[index - 1]!.end);
}
