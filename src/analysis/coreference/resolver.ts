import type { LinkRule, MentionForm, Span } from '../article';
import { placeNominals } from '../lexicon/placeNominals';
import { countryNames, placeAliases } from '../lexicon/places';
import { wordsOf } from './bearers';
import { createDraft, type EntityDraft } from './draft';
import { Discourse, type Resolution, type Standing } from './discourse';
import { genderedRole } from './nameClusters';
import type { Description } from './references';

/** Resolves descriptions against what the story has said so far, and makes entities for those that introduce somebody. */
export class Resolver {
  readonly discourse = new Discourse();
  /** Entities that only a description introduces, in order. */
  readonly described: EntityDraft[] = [];
  private readonly byDescription = new Map<string, EntityDraft>();

  /** Whom a description stands for; null when it points to nobody known and introduces nobody. */
  resolve(description: Description, introduces: boolean): Resolution | null {
    switch (description.headClass) {
      case 'role': return this.resolveRole(description, introduces);
      case 'document': return this.resolveDocument(description, introduces);
      case 'organization': return this.resolveOrganization(description, introduces);
      case 'place': return this.resolvePlace(description, introduces);
      case 'event': return this.resolveEvent(description);
      case 'group':
      case 'other': return introduces ? this.introduce(description) : this.known(description);
    }
  }

  /** Records a mention in the entity and in the discourse. */
  record(draft: EntityDraft, { start, end }: Span, form: MentionForm, standing: Standing, link?: LinkRule): void {
    draft.mentions.push(link ? { start, end, form, link } : { start, end, form });
    if (form !== 'name') draft.supposed = false;
    this.discourse.mention(draft, form, standing);
  }

  /** "the president": the last person mentioned who bears the title, if no other who bears it is about. */
  private resolveRole(description: Description, introduces: boolean): Resolution | null {
    const { head, modifiers, definite } = description;
    if (!definite) return introduces ? this.introduce(description) : null;
    const accused = isAccused(head);
    const bears = (draft: EntityDraft): boolean => draft.titles.some((title) => holds(title, head, modifiers)) || (accused && draft.accused);
    const described = (draft: EntityDraft): boolean => draft.kind === 'anonymous' && draft.names.some((name) => holds(name, head, modifiers));
    const possible = accused ? this.discourse.ofType('person') : this.discourse.called(head);
    const last = this.discourse.latest(possible, (draft) => bears(draft) || described(draft));
    if (last?.kind === 'anonymous') return { draft: last, rivals: [], link: 'description' };
    if (last) return { draft: last, rivals: possible.filter((draft) => draft !== last && bears(draft)), link: 'role' };
    return introduces ? this.introduce(description) : null;
  }

  /** "the text", "the letter": the last document, of the same sort unless the word fits any. */
  private resolveDocument(description: Description, introduces: boolean): Resolution | null {
    const generic = /^(?:text|document|statement|message|note)$/u.test(description.head);
    const last = description.definite
      ? this.discourse.latest(this.discourse.ofType('document'), ({ names }) => generic || names.some((name) => holds(name, description.head, [])))
      : null;
    if (last) return { draft: last, rivals: [], link: 'description' };
    return introduces ? this.introduce(description) : null;
  }

  /** "the ministry": the last organisation whose name holds the word; "the company" any organisation that is the only recent one. */
  private resolveOrganization(description: Description, introduces: boolean): Resolution | null {
    const { head, definite } = description;
    if (definite) {
      const generic = /^(?:company|firm|group|organization|organisation|agency|charity|newspaper|network|union|operator|manufacturer|retailer|airline|supplier|developer|watchdog|regulator|utility|club|trust|fund|mill|mine|factory|brewery)$/u.test(head);
      const named = this.discourse.latest(this.discourse.called(head), ({ type }) => type === 'organization');
      if (named) return { draft: named, rivals: [], link: 'name-head' };
      const main = generic ? this.mainOrganization(head) : null;
      if (main) return { draft: main, rivals: [], link: 'kind' };
    }
    return introduces ? this.introduce(description) : null;
  }

  /** "the country": the last place that can be one, or whose name holds the word. */
  private resolvePlace(description: Description, introduces: boolean): Resolution | null {
    const { head, definite, modifiers } = description;
    const last = definite && modifiers.length === 0 ? this.discourse.latest(this.discourse.ofType('place'), (draft) => canBeCalled(draft, head)) : null;
    if (last) return { draft: last, rivals: [], link: 'kind' };
    return introduces ? this.introduce(description) : null;
  }

  /** "the trial", "the murder trial": the last event of that noun, and of those other words if there are any. */
  private resolveEvent(description: Description): Resolution {
    const { head, modifiers, definite } = description;
    const last = definite ? this.discourse.latest(this.discourse.called(head), ({ type, names }) => type === 'event' && names.some((name) => holds(name, head, modifiers))) : null;
    return last ? { draft: last, rivals: [], link: this.byDescription.get(last.names[0]!.toLowerCase()) === last ? 'description' : 'name-head' } : this.introduce(description);
  }

  /** The organisation that the story is about: the one mentioned most of those in mind that the noun may be said of. */
  private mainOrganization(noun: string): EntityDraft | null {
    const fits = (draft: EntityDraft): boolean => !businesses.test(noun) || !isPublicBody(draft);
    return this.discourse.ofType('organization').filter(fits).reduce<EntityDraft | null>((best, draft) => (best && best.mentions.length > draft.mentions.length ? best : draft), null);
  }

  private known(description: Description): Resolution | null {
    const draft = this.byDescription.get(keyOf(description));
    return draft && description.definite ? { draft, rivals: [], link: 'description' } : null;
  }

  /** A new entity for a description; the same words in the same story are the same entity where they can be. */
  private introduce(description: Description): Resolution {
    const key = keyOf(description);
    const known = this.byDescription.get(key);
    if (known) return { draft: known, rivals: [], link: 'description' };
    const draft = newDraft(description);
    this.byDescription.set(key, draft);
    this.described.push(draft);
    return { draft, rivals: [] };
  }
}

/** Nouns for organisations that are no public bodies. */
const businesses = /^(?:company|firm|charity|newspaper|network|union|club|trust|fund|manufacturer|retailer|airline|supplier|developer|brewery|mill|mine|factory)$/u;

/** Its name says that it is no business, or what it is. */
function isPublicBody({ names }: EntityDraft): boolean {
  return names.some((name) => /(?:^|\s)(?:Ministry|Department|Office|Board|Council|Committee|Commission|Court|Parliament|Senate|Congress|Police|Army|Navy|University|College|School|Church|Party|Union|Trust|Association|Federation|Institute)(?:\s|$)/u.test(name));
}

function canBeCalled({ names }: EntityDraft, noun: string): boolean {
  if (names.some((name) => holds(name, noun, []))) return true;
  const kind = placeNominals.get(noun);
  return kind !== 'any' && names.some((name) => countryNames.has(name) || placeAliases.has(name)) === (kind === 'country');
}

/** Nouns for somebody on trial. */
function isAccused(noun: string): boolean {
  return /^(?:defendant|accused|suspect)$/u.test(noun);
}

function keyOf({ text }: Description): string {
  return text.toLowerCase();
}

function newDraft(description: Description): EntityDraft {
  const { headClass, text, plural } = description;
  switch (headClass) {
    case 'document': return createDraft('document', 'document', text);
    case 'place':
    case 'organization': return createDraft('organization', 'organization', text);
    case 'event': return createDraft('event', 'unknown', text);
    case 'group': return createDraft('group', 'group', text);
    case 'role': {
      const draft = createDraft('person', 'anonymous', text);
      draft.pronoun = genderedRole(description.head);
      return draft;
    }
    case 'other': return plural ? createDraft('group', 'group', text) : createDraft('person', 'unknown', text);
  }
}

/** Whether a title or description has the noun, and the modifiers that a reference asks for. */
export function holds(title: string, head: string, modifiers: readonly string[]): boolean {
  const words = wordsOf(title);
  return words.includes(head) && modifiers.every((word) => words.includes(word) || /^(?:former|then|late|new|outgoing|only|same)$/u.test(word));
}
