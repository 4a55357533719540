import type { Span } from '../../src/analysis';
import type { Story } from '../../src/exports/story';
import type { ImportedQuotation } from '../../src/imports/imported';

/** What an import should say of a story that its export was made of. */
export function quotationsOf({ article }: Story): ImportedQuotation[] {
  return article.quotes.map(({ contents, cue, speaker, kind }) => ({
    contents: contents.map(placeOf), cue: cue && placeOf(cue), mention: speaker?.mention ? placeOf(speaker.mention) : null, speaker: speaker?.name ?? '', kind,
  }));
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
