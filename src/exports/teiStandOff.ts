import type { Article, Entity, EntityType, Speaker } from '../analysis';
import type { TeiIds } from './teiIds';
import { xmlAttributes, xmlText } from './xml';

/** Who and what the story names, and the patterns that its quotations were found by. */
export function teiStandOff({ entities, quotes }: Article, ids: TeiIds): string[] {
  const listed = (list: string, types: readonly EntityType[], lineOf: (entity: Entity) => string, others: readonly string[] = []): string[] => {
    const lines = [...entities.filter(({ type }) => types.includes(type)).map(lineOf), ...others];
    return lines.length === 0 ? [] : [`<${list}>`, ...lines, `</${list}>`];
  };
  const rules = [...new Set(quotes.map(({ reason }) => reason.rule))].map((rule) => `<interp xml:id="${rule}">${rule}</interp>`);
  const lists = [
    ...listed('listPerson', ['person'], (entity) => person(entity, ids), ids.others.map((speaker) => otherSource(speaker, ids))),
    ...listed('listOrg', ['organization', 'group', 'nationality'], (entity) => organization(entity, ids)),
    ...listed('listPlace', ['place'], (entity) => `<place${idOf(entity, ids)}>${names('placeName', entity)}</place>`),
    ...listed('listEvent', ['event'], (entity) => `<event${idOf(entity, ids)}>${names('label', entity)}</event>`),
    ...listed('listBibl', ['document'], (entity) => `<bibl${idOf(entity, ids)}>${names('title', entity)}</bibl>`),
    ...rules.length === 0 ? [] : ['<interpGrp type="rule">', ...rules, '</interpGrp>'],
  ];
  return lists.length === 0 ? [] : ['<standOff>', ...lists, '</standOff>'];
}

function idOf(entity: Entity, ids: TeiIds): string {
  return xmlAttributes({ 'xml:id': ids.entity(entity) });
}

function names(element: string, { name, aliases }: Entity): string {
  return `<${element}>${xmlText(name)}</${element}>${aliases.map((alias) => `<${element} type="alias">${xmlText(alias)}</${element}>`).join('')}`;
}

function person(entity: Entity, ids: TeiIds): string {
  const { name, title, aliases } = entity;
  const titled = title === undefined ? xmlText(name) : `<roleName>${xmlText(title)}</roleName> <name>${xmlText(name)}</name>`;
  return `<person${idOf(entity, ids)}><persName>${titled}</persName>${aliases.map((alias) => `<persName type="alias">${xmlText(alias)}</persName>`).join('')}</person>`;
}

function organization(entity: Entity, ids: TeiIds): string {
  const { type } = entity;
  return `<org${xmlAttributes({ 'xml:id': ids.entity(entity), 'type': type === 'organization' ? undefined : type })}>${names('orgName', entity)}</org>`;
}

/** A source without a name, or one that the story names nowhere else: one person or several. */
function otherSource(speaker: Speaker, ids: TeiIds): string {
  return `<personGrp${xmlAttributes({ 'xml:id': ids.speaker(speaker), 'role': speaker.kind })}><persName>${xmlText(speaker.name)}</persName></personGrp>`;
}
