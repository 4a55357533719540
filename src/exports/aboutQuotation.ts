import type { Quote } from '../analysis';

/** What is known of a quotation beside its places, for formats with room for members of others. */
export function aboutQuotation({ id, kind, speaker, confidence, reason, origin }: Quote): object {
  return {
    id, kind, confidence, rule: reason.rule,
    ...speaker && { speaker: speaker.name, ...speaker.title !== undefined && { title: speaker.title } }, ...origin && { origin },
  };
}
