import type { Article, Entity, Mention, Span } from '../../analysis';
import { irregularPast, thirdPersons } from '../../analysis/lexicon/verbs';
import type { CheckedStory } from './check';

/** A paragraph of fewer words of four letters or more may be a headline, a deck, a subhead or a caption. */
const leastWords = 12;

/** Fewer are enough for a sentence below such a paragraph, where the story has begun. */
const leastWordsBelow = 8;

/** With more of them capitalised it is a headline set in the American way. */
const headlineShare = 0.6;

/** The mentions of an entity by name in the running text, in text order: not in headlines, subheads, captions or quotations. */
export function namesInRunningText({ mentions }: Entity, story: CheckedStory): readonly Mention[] {
  return mentions.filter((mention) => mention.form === 'name' && !isQuoted(mention, story) && standsInRunningText(mention, story));
}

/** Whether words stand in quotation marks. */
export function isQuoted({ start, end }: Span, { regions }: CheckedStory): boolean {
  return regions.some((region) => region.start <= start && end <= region.end);
}

/** Words of a name before which it stands for something else: an article, a title, a first name, a side that is taken. */
const attached = /^(?:\p{Lu}.*|the|a|an|both|pro-.*|anti-.*)$/u;
const honorific = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Rev|Prof|Gen|Lt|Col|Capt|Sgt|St)\.$/u;
const small = /^(?:.+ed|and|or|but|as|at|by|for|from|in|into|of|on|over|that|to|who|with|also|never|now|can|may|might|(?:are|is|was|were|has|had|have|would|will|could|should|did|does)n?)$/u;

/** "Tarrow sternly refused", but "the Tarrow family". */
const adverb = /(?<!^(?:famil|all|rall|repl|suppl|assemb|anoma|monopo))ly$/u;

/** Whether a name by itself stands for the person: no article, title ("Presidents Vale and") or first name before it, no possessive and no noun that it describes after it. */
export function standsForPerson({ start, end }: Span, text: string): boolean {
  const before = /(\S+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const after = /^(?: (\p{Ll}+)|['’]s?(?![\p{L}]))/u.exec(text.slice(end, end + 30));
  if (honorific.test(before) || /\p{Lu}\p{Ll}+s \p{Lu}\S+ and $/u.test(text.slice(Math.max(0, start - 40), start)) || /^[^\s\p{P}]/u.test(text.slice(end)) || (attached.test(before) && !/[.?!,:;]["”’]*$/u.test(before))) return false;
  if (after === null) return true;
  const next = after[1] ?? '';
  return small.test(next) || adverb.test(next) || irregularPast.has(next) || thirdPersons.has(next);
}

/** Whether readers know a person by this name alone. */
export function isKnown(name: string, { house }: CheckedStory): boolean {
  return house.knownPeople.includes(name);
}

function standsInRunningText({ start }: Span, { text, article }: CheckedStory): boolean {
  const paragraph = article.paragraphs.findLast((other) => other.start <= start);
  if (paragraph === undefined || paragraph.start < bodyStart(article)) return false;
  if (isRunningText(paragraph, leastWords, text)) return true;
  const isSentence = /^["“‘']?\p{Lu}.*[.?!]["”’']?$/su.test(text.slice(paragraph.start, paragraph.end));
  return isSentence && isRunningText(paragraph, leastWordsBelow, text) && beginsAt(article, text) < paragraph.start;
}

function bodyStart({ headline, byline }: Article): number {
  return Math.max(headline?.end ?? 0, byline?.end ?? 0);
}

const beginnings = new WeakMap<Article, number>();

/** Where the first paragraph of the body stands that is none of the lines on top; looked for once a story. */
function beginsAt(article: Article, text: string): number {
  const known = beginnings.get(article);
  if (known !== undefined) return known;
  const first = article.paragraphs.find((paragraph) => paragraph.start >= bodyStart(article) && isRunningText(paragraph, leastWords, text));
  const at = first?.start ?? Infinity;
  beginnings.set(article, at);
  return at;
}

/** Whether a paragraph has that many long words, and most of them without a capital. */
function isRunningText({ start, end }: Span, least: number, text: string): boolean {
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  return words.length >= least && words.filter((word) => /^\p{Lu}/u.test(word)).length < headlineShare * words.length;
}
