import type { Mention, ReferringSpan, Speaker } from './article';
import { type EntityDraft, fullName, mainTitle } from './coreference/draft';
import type { ResolvedSource } from './coreference/storyReader';
import type { Identity } from './entities';
import { countLeading } from './partition';
import { singleSpaced } from './text/singleSpaced';

/** Makes the speakers of a story's quotations. */
export class SpeakerBuilder {
  /** The mentions that name an entity, or all where none does, in text order; gathered once for each. */
  private readonly namings = new Map<EntityDraft, readonly Mention[]>();

  constructor(private readonly identities: ReadonlyMap<EntityDraft, Identity>) {}

  /** @param carried whether the words of the source stand beside another quotation than this one. */
  build({ draft, mention, rivals, text, link }: ResolvedSource, carried: boolean): Speaker {
    const own = carried ? null : mention;
    if (!draft) return { mention: own, entity: null, name: singleSpaced(text), kind: 'unknown', chain: [mention] };
    const identity = this.identities.get(draft);
    const title = draft.type === 'person' ? mainTitle(draft) : undefined;
    const rivalIds = rivals.map((rival) => this.identities.get(rival)?.id).filter((id) => id !== undefined);
    return {
      mention: own, entity: identity?.id ?? null, name: identity?.name ?? fullName(draft), ...(title !== undefined && { title }), kind: draft.kind,
      chain: this.chainOf(draft, link ? { start: mention.start, end: mention.end, link } : mention), ...(rivalIds.length > 0 && { rivals: rivalIds }),
    };
  }

  /** From the mention to the last time the speaker was named, to the mention that introduces the speaker. */
  private chainOf(draft: EntityDraft, mention: ReferringSpan): ReferringSpan[] {
    const namings = this.namingsOf(draft);
    const last = namings[countLeading(namings, ({ start }) => start < mention.start) - 1];
    const chain: ReferringSpan[] = [mention];
    for (const step of [last, namings[0]]) {
      if (step && !chain.some(({ start, end }) => start < step.end && step.start < end)) chain.push(step.link ? { start: step.start, end: step.end, link: step.link } : { start: step.start, end: step.end });
    }
    return chain;
  }

  private namingsOf(draft: EntityDraft): readonly Mention[] {
    let namings = this.namings.get(draft);
    if (!namings) {
      const names = draft.mentions.filter(({ form }) => form === 'name');
      namings = names.length > 0 ? names : draft.mentions;
      this.namings.set(draft, namings);
    }
    return namings;
  }
}
