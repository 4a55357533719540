import type { Article, Entity, EntityType, Mention, Span } from '../analysis';

/** Why a name's new form should be looked at before it is written: they are a source's words, or it was made of initials. */
export type Doubt = 'quoted' | 'acronym';

/** New words for one mention. */
export interface Renaming extends Span {
  readonly text: string;
  readonly doubt?: Doubt;
}

const unnamed: ReadonlySet<EntityType> = new Set(['date', 'time', 'duration', 'money', 'percent', 'quantity', 'number']);

/** Generational suffixes, which are no part of the name that a person is called by. */
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** Whether a mention is a name, not a description, a pronoun or an amount. */
export function isName({ type }: Entity, { form }: Mention): boolean {
  return form === 'name' && !unnamed.has(type);
}

/**
 * Renames an entity from one of its names: surname for surname, first name for first name, full name for full name. What a story calls it
 * besides (another name, a description, a pronoun) stays; an acronym follows its words.
 * @param from the name that is given new words. @param to those words.
 * @returns what changes, in text order.
 */
export function rename(article: Article, text: string, entity: Entity, from: Mention, to: string): readonly Renaming[] {
  const [before, after] = [wordsOf(text.slice(from.start, from.end)), wordsOf(to)];
  return entity.mentions.filter((mention) => isName(entity, mention)).flatMap((mention): Renaming[] => {
    const { start, end } = mention;
    const written = text.slice(start, end);
    const words = wordsOf(written);
    const acronym = acronymOf(before) === written ? acronymOf(after) : undefined;
    const renamed = acronym ?? renamedWords(words, before, after)?.join(' ');
    if (renamed === undefined || renamed === words.join(' ')) return [];
    const doubt = isQuoted(article, mention) ? 'quoted' : acronym === undefined ? undefined : 'acronym';
    return [{ start, end, text: isCapitals(written) && !isCapitals(before.join(' ')) ? renamed.toUpperCase() : renamed, ...(doubt && { doubt }) }];
  });
}

/** A name's new words; undefined where it does not share its words with the name that changes. */
function renamedWords(words: readonly string[], before: readonly string[], after: readonly string[]): readonly string[] | undefined {
  const place = indexOf(words, before);
  if (place >= 0) return [...words.slice(0, place), ...after, ...words.slice(place + before.length)];
  const part = indexOf(before, words);
  if (part === 0) return after.slice(0, words.length);
  if (part > 0 && part + words.length === callable(before).length) return lastName(callable(after), words.length);
  return isSurnameShared(words, before) ? [...words.slice(0, -1), ...lastName(callable(after), 1)] : undefined;
}

/** "Bill Brandt" beside "William Brandt": the given name stays, whatever becomes of the other. */
function isSurnameShared(words: readonly string[], before: readonly string[]): boolean {
  return words.length > 1 && before.length > 1 && words.at(-1) === callable(before).at(-1);
}

/** The name without a suffix: "Edmund Vale" of "Edmund Vale Jr." */
function callable(name: readonly string[]): readonly string[] {
  return name.length > 1 && suffix.test(name.at(-1)!) ? name.slice(0, -1).map((word) => word.replace(/,$/u, '')) : name;
}

/** The last words of a name, with the particles that lead them: "van der Meer". */
function lastName(name: readonly string[], length: number): readonly string[] {
  let start = Math.max(0, name.length - length);
  while (start > 0 && /^\p{Ll}/u.test(name[start - 1]!)) start--;
  return name.slice(start);
}

/** Where words stand in others, whatever their case; -1 where they do not. */
function indexOf(words: readonly string[], part: readonly string[]): number {
  const starts = Array.from({ length: Math.max(0, words.length - part.length + 1) }, (_, start) => start);
  return starts.find((start) => part.every((word, index) => words[start + index]!.toLowerCase() === word.toLowerCase())) ?? -1;
}

/** "SHB" of "Sallow Harbour Board"; undefined for a single word. */
function acronymOf(words: readonly string[]): string | undefined {
  const initials = words.flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []);
  return initials.length > 1 ? initials.join('') : undefined;
}

/** Whether the words stand in quotation marks. */
function isQuoted({ quotes, statistics: { marks } }: Article, { start, end }: Span): boolean {
  const direct = quotes.filter(({ kind }) => kind === 'direct').flatMap(({ contents }) => contents);
  return [...direct, ...marks].some((span) => span.start <= start && end <= span.end);
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}{2}/u.test(words);
}

function wordsOf(name: string): readonly string[] {
  return name.trim().split(/\s+/u);
}
