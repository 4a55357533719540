import type { Span } from '../article';
import { absolute, type StoryParagraph } from '../names/occurrences';
import type { EntityDraft } from './draft';

/** A name found by its words alone. */
export interface KnownName {
  readonly draft: EntityDraft;
  readonly span: Span;
}

/** In paragraphs in headline case a capital is no sign of a name: only names that the body knows are found there. */
export function findKnownNames(paragraphs: readonly StoryParagraph[], drafts: readonly EntityDraft[]): KnownName[] {
  if (!paragraphs.some(({ reading }) => reading.headlineCase)) return [];
  const forms = new Map<string, EntityDraft>();
  for (const draft of drafts) {
    for (const name of draft.names) if (!forms.has(name.toLowerCase())) forms.set(name.toLowerCase(), draft);
  }
  const longest = Math.min(8, [...forms.keys()].reduce((most, name) => Math.max(most, name.split(' ').length), 0));
  return paragraphs.flatMap(({ start, reading }) => (reading.headlineCase ? findIn(start, reading.passage.tokens, forms, longest) : []));
}

function findIn(start: number, tokens: StoryParagraph['reading']['passage']['tokens'], forms: ReadonlyMap<string, EntityDraft>, longest: number): KnownName[] {
  const found: KnownName[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(longest, tokens.length - at);
    while (length > 0 && !forms.has(tokens.slice(at, at + length).map(({ lower }) => lower).join(' '))) length--;
    const draft = length > 0 && tokens[at]!.capital ? forms.get(tokens.slice(at, at + length).map(({ lower }) => lower).join(' ')) : undefined;
    if (draft) found.push({ draft, span: absolute(start, tokens, { start: at, end: at + length }) });
    at += Math.max(length, 1);
  }
  return found;
}
