import type { EntityDraft } from './draft';

/** One moment at which an entity was in the reader's mind. */
interface Moment {
  readonly draft: EntityDraft;
  /** Count of sentences from the start of the story. */
  readonly sentence: number;
  readonly salience: number;
}

/** How a mention stands in its sentence; decides how readily a pronoun goes back to it. */
export interface Standing {
  readonly sentence: number;
  /** Subject of a verb or first in its sentence. */
  readonly subject: boolean;
  /** Source of a quotation. */
  readonly speaks: boolean;
  /** Inside a quotation. */
  readonly quoted: boolean;
}

/** Who a reference goes back to, with those it could mean as well. */
export interface Resolution {
  readonly draft: EntityDraft;
  readonly rivals: readonly EntityDraft[];
}

/** How many sentences back a pronoun may reach. */
const pronounReach = 9;
/** Two candidates this close in score are rivals. */
const margin = 0.45;
/** Moments kept; what was mentioned longer ago is out of mind. A bound keeps the work linear in the story's length. */
const memory = 400;

/** What the story has mentioned so far, for references to go back to. */
export class Discourse {
  private moments: Moment[] = [];

  mention(draft: EntityDraft, standing: Standing): void {
    const salience = (standing.subject ? 0.9 : 0) + (standing.speaks ? 1.2 : 0) - (standing.quoted ? 1.2 : 0);
    this.moments.push({ draft, sentence: standing.sentence, salience });
    if (this.moments.length > 2 * memory) this.moments = this.moments.slice(-memory);
  }

  /** The person that he or she goes back to: the nearest and most prominent whom nothing rules out. */
  resolvePerson(pronoun: 'he' | 'she', sentence: number, excluded: ReadonlySet<EntityDraft>): Resolution | null {
    const isPerson = (draft: EntityDraft): boolean => !excluded.has(draft) && draft.type === 'person' && (draft.pronoun ?? pronoun) === pronoun;
    return this.best(isPerson, sentence, (draft) => (draft.pronoun === pronoun ? 0.6 : draft.likelyPronoun === null ? 0 : draft.likelyPronoun === pronoun ? 0.5 : -3.5));
  }

  /** The group or organisation that they, or the organisation that it goes back to. */
  resolveThing(pronoun: 'they' | 'it', sentence: number): Resolution | null {
    return this.best((draft) => (pronoun === 'they' ? draft.kind === 'group' || draft.type === 'organization' : draft.type === 'organization' || draft.type === 'document'),
      sentence, (draft) => (pronoun === 'they' && draft.kind === 'group' ? 0.8 : 0));
  }

  /** The entity last mentioned for which `fits` holds. */
  latest(fits: (draft: EntityDraft) => boolean): EntityDraft | null {
    return this.moments.findLast(({ draft }) => fits(draft))?.draft ?? null;
  }

  /** The entities in mind for which `fits` holds. */
  inMind(fits: (draft: EntityDraft) => boolean): ReadonlySet<EntityDraft> {
    return new Set(this.moments.map(({ draft }) => draft).filter(fits));
  }

  private best(fits: (draft: EntityDraft) => boolean, sentence: number, fit: (draft: EntityDraft) => number): Resolution | null {
    const scores = new Map<EntityDraft, number>();
    for (let at = this.moments.length - 1; at >= 0; at--) {
      const moment = this.moments[at]!;
      const distance = sentence - moment.sentence;
      if (distance > pronounReach) break;
      if (!fits(moment.draft)) continue;
      const score = moment.salience - 0.75 * distance + fit(moment.draft);
      scores.set(moment.draft, Math.max(score, scores.get(moment.draft) ?? -Infinity));
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    const [best] = ranked;
    if (!best) return null;
    return { draft: best[0], rivals: ranked.slice(1).filter(([, score]) => best[1] - score < margin).map(([draft]) => draft) };
  }
}
