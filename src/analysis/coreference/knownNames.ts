import type { Mention } from '../article';
import { absolute, type StoryParagraph } from '../names/occurrences';
import { type EntityDraft, fullName } from './draft';
import { headOf } from './nameClusters';

/** A mention found by its words alone. */
export interface KnownName {
  readonly draft: EntityDraft;
  readonly mention: Mention;
}

type Tokens = StoryParagraph['reading']['passage']['tokens'];

/** How many tokens a headline has at most. */
const headlineLength = 20;

/**
 * In paragraphs in headline case a capital is no sign of a name: only names that the body knows are found there. Headlines call an organisation
 * by its head alone, and before its name: "Board approves ferry".
 */
export function findKnownNames(paragraphs: readonly StoryParagraph[], drafts: readonly EntityDraft[]): KnownName[] {
  const [first] = paragraphs;
  if (!first) return [];
  const inHeadlineCase = paragraphs.filter(({ reading }) => reading.headlineCase);
  const opening = first.reading.headlineCase || paragraphs.length === 1 || !isHeadline(first.reading.passage.tokens) ? [] : [first];
  if (inHeadlineCase.length + opening.length === 0) return [];
  const heads = soleHeads(drafts);
  return [
    ...opening.flatMap(({ start, reading }) => headAt(start, reading.passage.tokens, 0, heads) ?? []),
    ...inHeadlineCase.length === 0 ? [] : namesInHeadlineCase(inHeadlineCase, drafts, heads),
  ];
}

function isHeadline(tokens: Tokens): boolean {
  return tokens.length <= headlineLength && !/^(?:\.|:)$/u.test(tokens.at(-1)?.tag ?? '.');
}

function namesInHeadlineCase(paragraphs: readonly StoryParagraph[], drafts: readonly EntityDraft[], heads: ReadonlyMap<string, EntityDraft>): KnownName[] {
  const forms = new Map<string, EntityDraft>();
  for (const draft of drafts) {
    for (const name of draft.names) if (!forms.has(name.toLowerCase())) forms.set(name.toLowerCase(), draft);
  }
  const longest = Math.min(8, [...forms.keys()].reduce((most, name) => Math.max(most, name.split(' ').length), 0));
  return paragraphs.flatMap(({ start, reading }) => findIn(start, reading.passage.tokens, forms, longest, heads));
}

/** The words, in lower case, that head the name of just one organisation. */
function soleHeads(drafts: readonly EntityDraft[]): ReadonlyMap<string, EntityDraft> {
  const heads = new Map<string, EntityDraft | null>();
  for (const draft of drafts) {
    const head = draft.type === 'organization' ? headOf(fullName(draft))?.toLowerCase() : undefined;
    if (head !== undefined) heads.set(head, heads.has(head) ? null : draft);
  }
  return new Map([...heads].flatMap(([head, draft]) => (draft ? [[head, draft]] : [])));
}

/** The head of an organisation's name at a token, alone, with its verb or a preposition behind it. */
function headAt(start: number, tokens: Tokens, at: number, heads: ReadonlyMap<string, EntityDraft>): KnownName | null {
  const token = tokens[at];
  const draft = token?.capital ? heads.get(token.lower) : undefined;
  if (!draft || /^(?:NN|JJ|CD|POS)/u.test(tokens[at - 1]?.tag ?? '') || !/^(?:VB.?|MD|IN|TO|,|\.|CC|)$/u.test(tokens[at + 1]?.tag ?? '')) return null;
  return { draft, mention: { ...absolute(start, tokens, { start: at, end: at + 1 }), form: 'nominal', link: 'name-head' } };
}

function findIn(start: number, tokens: Tokens, forms: ReadonlyMap<string, EntityDraft>, longest: number, heads: ReadonlyMap<string, EntityDraft>): KnownName[] {
  const found: KnownName[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(longest, tokens.length - at);
    while (length > 0 && !forms.has(tokens.slice(at, at + length).map(({ lower }) => lower).join(' '))) length--;
    const draft = length > 0 && tokens[at]!.capital ? forms.get(tokens.slice(at, at + length).map(({ lower }) => lower).join(' ')) : undefined;
    const head = draft ? null : headAt(start, tokens, at, heads);
    if (draft) found.push({ draft, mention: { ...absolute(start, tokens, { start: at, end: at + length }), form: 'name' } });
    else if (head) found.push(head);
    at += Math.max(length, 1);
  }
  return found;
}
