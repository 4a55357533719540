import type { EntityType, LinkRule, MentionForm } from '../article';
import { Bearers } from './bearers';
import type { EntityDraft } from './draft';

/** The grammatical role that the words around a mention give it. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessive' | 'other';

/** Where a mention stands in the story; decides how readily a pronoun goes back to it. */
export interface Standing {
  /** Counts from the start of the story: sentences, words and finite verbs before the mention. */
  readonly sentence: number;
  readonly word: number;
  /** Words before the end of the mention. */
  readonly end: number;
  readonly verbs: number;
  readonly role: Role;
  /** First in its sentence. */
  readonly initial: boolean;
  /** Source of a quotation. */
  readonly speaks: boolean;
  /** Joined with another name by a comma or "and". */
  readonly listed: boolean;
  /** The quotation that it stands in, numbered through the story; -1: none. */
  readonly quotation: number;
}

/** One moment at which an entity was in the reader's mind. */
export interface Moment {
  readonly draft: EntityDraft;
  readonly form: MentionForm;
  readonly standing: Standing;
}

/** An entity in mind: the last time it was mentioned, and the last time as a subject. */
export interface Recollection {
  readonly draft: EntityDraft;
  readonly latest: Moment;
  readonly subject: Moment | null;
}

/** Who a reference goes back to, with those it could mean as well. */
export interface Resolution {
  readonly draft: EntityDraft;
  readonly rivals: readonly EntityDraft[];
  /** Why; absent where the reference itself introduces the entity. */
  readonly link?: LinkRule;
  /** Of a pronoun: nobody else comes near. */
  readonly isClear?: boolean;
}

/** How many sentences back a pronoun may reach. */
const pronounReach = 9;
/** Moments kept; what was mentioned longer ago is out of mind. A bound keeps the work linear in the story's length. */
const memory = 400;

/** What the story has mentioned so far, for references to go back to. */
export class Discourse {
  private moments: Moment[] = [];
  /** Of each entity in mind the first and the last of its moments. */
  private readonly inMind = new Map<EntityDraft, { readonly first: number; last: number }>();
  private bearers = new Bearers();

  mention(draft: EntityDraft, form: MentionForm, standing: Standing): void {
    this.remember({ draft, form, standing });
    if (this.moments.length > 2 * memory) this.forget();
  }

  private remember(moment: Moment): void {
    const at = this.moments.push(moment) - 1;
    const known = this.inMind.get(moment.draft);
    if (known) {
      known.last = at;
    } else {
      this.inMind.set(moment.draft, { first: at, last: at });
      this.bearers.add(moment.draft);
    }
  }

  /** Keeps the latest moments alone. */
  private forget(): void {
    const kept = this.moments.slice(-memory);
    this.moments = [];
    this.inMind.clear();
    this.bearers = new Bearers();
    for (const moment of kept) this.remember(moment);
  }

  /** The entities in mind of a type, in the order in which they came to mind. */
  ofType(type: EntityType): readonly EntityDraft[] {
    return this.bearers.ofType(type);
  }

  /** The same with a word, in lower case, in their titles or descriptions, or in their names where they are no people. */
  called(word: string): readonly EntityDraft[] {
    return this.bearers.called(word);
  }

  /** What was mentioned last. */
  last(): Moment | undefined {
    return this.moments.at(-1);
  }

  /** The entities in a pronoun's reach for which `fits` holds, the one mentioned last first. */
  recall(fits: (draft: EntityDraft) => boolean, sentence: number): Recollection[] {
    const recalled = new Map<EntityDraft, { draft: EntityDraft; latest: Moment; subject: Moment | null } | null>();
    for (let at = this.moments.length - 1; at >= 0; at--) {
      const moment = this.moments[at]!;
      const { draft, standing } = moment;
      if (sentence - standing.sentence > pronounReach) break;
      let recollection = recalled.get(draft);
      if (recollection === undefined) {
        recollection = fits(draft) ? { draft, latest: moment, subject: null } : null;
        recalled.set(draft, recollection);
      }
      if (recollection && standing.role === 'subject') recollection.subject ??= moment;
    }
    return [...recalled.values()].filter((recollection) => recollection !== null);
  }

  /** The one of some entities in mind that was mentioned last, of those for which `fits` holds. */
  latest(drafts: readonly EntityDraft[], fits: (draft: EntityDraft) => boolean): EntityDraft | null {
    let latest: EntityDraft | null = null;
    let at = -1;
    // From the end: those that came to mind last have mostly been mentioned last, too.
    for (let index = drafts.length - 1; index >= 0; index--) {
      const draft = drafts[index]!;
      const { last } = this.inMind.get(draft)!;
      if (last <= at || !fits(draft)) continue;
      latest = draft;
      at = last;
    }
    return latest;
  }
}
