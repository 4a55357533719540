import type { LinkRule, MentionForm } from '../article';
import { countLeading } from '../partition';
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
  /** Number of the first of the moments kept. */
  private first = 0;
  /** The numbers of the moments of each entity, in order. */
  private readonly numbersOf = new Map<EntityDraft, number[]>();

  mention(draft: EntityDraft, form: MentionForm, standing: Standing): void {
    const numbers = this.numbersOf.get(draft);
    if (numbers) numbers.push(this.first + this.moments.length);
    else this.numbersOf.set(draft, [this.first + this.moments.length]);
    this.moments.push({ draft, form, standing });
    if (this.moments.length > 2 * memory) {
      this.moments = this.moments.slice(-memory);
      this.first += memory + 1;
    }
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
      if (!recalled.has(draft)) recalled.set(draft, fits(draft) ? { draft, latest: moment, subject: null } : null);
      const recollection = standing.role === 'subject' ? recalled.get(draft) : null;
      if (recollection) recollection.subject ??= moment;
    }
    return [...recalled.values()].filter((recollection) => recollection !== null);
  }

  /** The one of some entities that is in mind and was mentioned last, of those for which `fits` holds. */
  latest(drafts: readonly EntityDraft[], fits: (draft: EntityDraft) => boolean): EntityDraft | null {
    let latest: EntityDraft | null = null;
    let number = this.first - 1;
    // From the end: those introduced last have mostly been mentioned last, too.
    for (let at = drafts.length - 1; at >= 0; at--) {
      const draft = drafts[at]!;
      const last = this.numbersOf.get(draft)?.at(-1) ?? -1;
      if (last <= number || !fits(draft)) continue;
      latest = draft;
      number = last;
    }
    return latest;
  }

  /** Those of some entities that are in mind, in the order in which they came to mind. */
  inMind(drafts: readonly EntityDraft[]): EntityDraft[] {
    const since = (draft: EntityDraft): number => {
      const numbers = this.numbersOf.get(draft) ?? [];
      return numbers[countLeading(numbers, (number) => number < this.first)] ?? -1;
    };
    return drafts.map((draft) => ({ draft, since: since(draft) })).filter(({ since: number }) => number >= 0).sort((a, b) => a.since - b.since).map(({ draft }) => draft);
  }
}
