import type { LinkRule, MentionForm } from '../article';
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

/** In mind, with whether the entity has not been mentioned again since: what is asked of each entity is asked at that moment alone. */
interface RememberedMoment extends Moment {
  isLast: boolean;
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
  private moments: RememberedMoment[] = [];
  private readonly lastOf = new Map<EntityDraft, RememberedMoment>();

  mention(draft: EntityDraft, form: MentionForm, standing: Standing): void {
    const before = this.lastOf.get(draft);
    if (before) before.isLast = false;
    const moment = { draft, form, standing, isLast: true };
    this.lastOf.set(draft, moment);
    this.moments.push(moment);
    if (this.moments.length > 2 * memory) this.moments = this.moments.slice(-memory);
  }

  /** What was mentioned last. */
  last(): Moment | undefined {
    return this.moments.at(-1);
  }

  /** The entities in a pronoun's reach for which `fits` holds, the one mentioned last first. */
  recall(fits: (draft: EntityDraft) => boolean, sentence: number): Recollection[] {
    const recalled = new Map<EntityDraft, { draft: EntityDraft; latest: Moment; subject: Moment | null }>();
    for (let at = this.moments.length - 1; at >= 0; at--) {
      const moment = this.moments[at]!;
      const { draft, standing, isLast } = moment;
      if (sentence - standing.sentence > pronounReach) break;
      if (isLast && fits(draft)) recalled.set(draft, { draft, latest: moment, subject: null });
      const recollection = standing.role === 'subject' ? recalled.get(draft) : undefined;
      if (recollection) recollection.subject ??= moment;
    }
    return [...recalled.values()];
  }

  /** The entity last mentioned for which `fits` holds. */
  latest(fits: (draft: EntityDraft) => boolean): EntityDraft | null {
    return this.moments.findLast(({ draft, isLast }) => isLast && fits(draft))?.draft ?? null;
  }

  /** The entities in mind for which `fits` holds, in the order in which they came to mind. */
  inMind(fits: (draft: EntityDraft) => boolean): ReadonlySet<EntityDraft> {
    const fitting = new Set<EntityDraft>();
    for (const { draft, isLast } of this.moments) if (isLast && fits(draft)) fitting.add(draft);
    if (fitting.size < 2) return fitting;
    return new Set(this.moments.map(({ draft }) => draft).filter((draft) => fitting.has(draft)));
  }
}
