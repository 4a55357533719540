import type { Article, Quote, Span } from '../analysis';
import { tonesOf, type Tone } from './palette';
import { quotedParts } from './words';

/**
 * How words are marked. With a tone: `direct` quotations, the dotted line below `reported` words, the tint of what is `quoted` inside
 * them, the `speaker`'s mention, and the quotation's place in the overview `ruler`. Without: cues, names, quotations that are nobody's, and what
 * stands before a quotation that somebody `verified`, or whose words have changed since, so that it is to `review`.
 */
export type MarkStyle = `${'direct' | 'reported' | 'quoted' | 'speaker' | 'ruler'}.${Tone}` | 'cue' | 'name' | 'unattributed' | 'verified' | 'review';

/** Words to be marked. */
export interface Mark extends Span {
  readonly style: MarkStyle;
}

/** What to mark, and whether colour tells the speaker or the kind. */
export interface MarkOptions {
  readonly colorBy: 'speaker' | 'kind';
  readonly quotations: boolean;
  readonly speakers: boolean;
  readonly cues: boolean;
  readonly names: boolean;
  readonly overviewRuler: boolean;
}

const namedTypes: readonly string[] = ['person', 'organization', 'place', 'nationality', 'event', 'group', 'document'];

/** The marks of a story in text order. Colour is the speaker (or the kind), form is the kind. */
export function marksOf(article: Article, text: string, options: MarkOptions): readonly Mark[] {
  const toneOf = tonesOf(article, options.colorBy);
  const marks = article.quotes.flatMap((quote) => marksOfQuote(quote, text, toneOf(quote), options));
  if (options.names) marks.push(...namesBeside(article));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function marksOfQuote({ kind, contents, cue, speaker, origin }: Quote, text: string, tone: Tone, options: MarkOptions): Mark[] {
  const marks: Mark[] = [];
  const add = (style: MarkStyle, span: Span): void => { marks.push({ style, start: span.start, end: span.end }); };
  const nobodys = cue === null && speaker === null;
  for (const content of contents) {
    if (options.overviewRuler) add(`ruler.${tone}`, content);
    if (!options.quotations) continue;
    if (nobodys) add('unattributed', content);
    else if (kind === 'direct') add(`direct.${tone}`, content);
    else {
      add(`reported.${tone}`, content);
      if (kind === 'mixed') for (const part of quotedParts(text, content)) add(`quoted.${tone}`, part);
    }
  }
  const sign = origin?.needsReview === true ? 'review' : origin?.is === 'verified' ? 'verified' : undefined;
  if (options.quotations && sign !== undefined) add(sign, contents[0]!);
  if (options.speakers && speaker?.mention) add(`speaker.${tone}`, speaker.mention);
  if (options.cues && cue !== null && /\p{L}/u.test(text.slice(cue.start, cue.end))) add('cue', cue);
  return marks;
}

/** The names that do not speak beside a cue: those that do are marked as speakers. */
function namesBeside(article: Article): Mark[] {
  const speaking = article.quotes.flatMap(({ speaker }) => speaker?.mention ?? []);
  return article.entities
    .filter(({ type }) => namedTypes.includes(type))
    .flatMap(({ mentions }) => mentions)
    .filter(({ form, start, end }) => form === 'name' && !speaking.some((mention) => mention.start <= start && end <= mention.end))
    .map(({ start, end }) => ({ style: 'name', start, end }));
}
