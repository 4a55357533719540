import type { RuleId, Span } from './article';
import type { Attribution } from './attribution/attribution';
import { nameBefore } from './attribution/layouts';
import { lastCueSubject, sentenceSubject } from './attribution/sources';
import { isUnattributedQuotation } from './marks/markedWords';
import { memoize } from './memoize';
import { absolute, moved, type StoryParagraph } from './names/occurrences';
import type { ParagraphReading } from './paragraph';
import { isDash } from './text/dashes';

/** A quotation over one or more paragraphs, as the layout of the story links them. */
export interface LinkedQuotation {
  /** The attribution that names its source; null for a quotation that nobody is named for. */
  readonly attribution: Attribution | null;
  /** Paragraph of the attribution. */
  readonly paragraph: number;
  /** Contents in story offsets. */
  readonly contents: readonly Span[];
  readonly rule: RuleId;
  readonly score: number;
  /** Taken over from a quotation in another paragraph: the words of the source are not beside it. */
  readonly carried: boolean;
}

/** A quotation that may go on in the next paragraph. */
interface GrowingQuotation extends LinkedQuotation {
  readonly contents: Span[];
}

/** The story's quotations, and the paragraphs with the attributions that layout added. */
export interface LinkedStory {
  readonly paragraphs: readonly StoryParagraph[];
  readonly quotations: readonly LinkedQuotation[];
  /** All that stands in quotation marks, in text order. */
  readonly quoted: readonly Span[];
  /** Paragraph and region of what is quoted and is no quotation. */
  readonly marked: readonly { readonly paragraph: number; readonly region: number }[];
}

/**
 * Links quotations across paragraphs: one continued over paragraphs is one quotation; a paragraph that is all
 * quotation belongs to the line before that leads into it with a colon, to the dash line after it, or to who spoke last.
 */
export function linkParagraphs(paragraphs: readonly StoryParagraph[]): LinkedStory {
  const quotations: GrowingQuotation[] = [];
  const quoted: Span[] = [];
  const marked: { paragraph: number; region: number }[] = [];
  const extended = [...paragraphs];
  let open: number | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { reading } = paragraph;
    const continued = open !== null && opensWithRegion(reading) ? open : null;
    const own: number[] = [];
    for (const region of reading.passage.regions) quoted.push(moved(region, paragraph.start));
    for (const attribution of reading.attributions) {
      if (continued !== null && attribution.cue === null && attribution.source === null) continue;
      own.push(quotations.length);
      quotations.push({ attribution, paragraph: index, contents: attribution.contents.map((content) => place(paragraph, content)), rule: attribution.rule, score: attribution.score, carried: false });
    }
    for (const region of reading.unclaimed) {
      const span = regionSpan(paragraph, region);
      if (continued !== null && region === 0) {
        quotations[continued]!.contents.push(span);
        own.push(continued);
      } else if (isWholeParagraph(reading, region)) {
        own.push(quotations.length);
        quotations.push(orphan(extended, quotations, index, region));
      } else if (isUnattributedQuotation(reading.passage, reading.passage.regions[region]!)) {
        quotations.push({ attribution: null, paragraph: index, contents: [span], rule: 'unattributed', score: 0.5, carried: false });
      } else {
        marked.push({ paragraph: index, region });
      }
    }
    open = endsOpen(reading) ? own.findLast((at) => quotations[at]!.contents.at(-1)!.end === paragraph.start + reading.passage.text.length) ?? null : null;
  }
  return { paragraphs: extended, quotations, quoted, marked };
}

function place({ start, reading }: StoryParagraph, range: Span): Span {
  return absolute(start, reading.passage.tokens, range);
}

function regionSpan({ start, reading }: StoryParagraph, region: number): Span {
  return moved(reading.passage.regions[region]!, start);
}

function opensWithRegion(reading: ParagraphReading): boolean {
  return reading.passage.regionOf[0] === 0;
}

/** The last quotation of the paragraph has no closing mark: it may go on in the next. */
function endsOpen(reading: ParagraphReading): boolean {
  const last = reading.passage.regions[reading.passage.regions.length - 1];
  return last !== undefined && !last.closed && last.to === reading.passage.tokens.length;
}

/** The quotation fills the paragraph, but for a stop or a dash line. */
function isWholeParagraph(reading: ParagraphReading, region: number): boolean {
  const { from, to } = reading.passage.regions[region]!;
  return from === 0 && to >= reading.passage.tokens.length - 1 && to - from > 4;
}

/** A paragraph that is all quotation and names no source. */
function orphan(paragraphs: StoryParagraph[], quotations: readonly LinkedQuotation[], index: number, region: number): GrowingQuotation {
  const contents = [regionSpan(paragraphs[index]!, region)];
  const introduced = introducedBefore(paragraphs, index);
  if (introduced) return { attribution: introduced, paragraph: index - 1, contents, rule: 'colon', score: 0.85, carried: false };
  const signed = signedAfter(paragraphs, index);
  if (signed) return { attribution: signed, paragraph: index + 1, contents, rule: 'dash', score: 0.85, carried: false };
  const last = lastAttributed(quotations, index - 2);
  const previous = last && last.contents[last.contents.length - 1]!;
  const near = last?.attribution && previous && (last.paragraph >= index - 1 || previous.end > (paragraphs[index - 1]?.start ?? 0));
  if (near) return { attribution: last.attribution, paragraph: last.paragraph, contents, rule: 'carried-over', score: 0.55, carried: true };
  return { attribution: null, paragraph: index, contents, rule: 'unattributed', score: 0.6, carried: false };
}

/** The last quotation whose source stands in a paragraph or behind it. A quotation is never more than three paragraphs out of the order of their sources. */
function lastAttributed(quotations: readonly LinkedQuotation[], from: number): LinkedQuotation | undefined {
  for (let at = quotations.length - 1; at >= 0 && quotations[at]!.paragraph >= from - 3; at--) {
    const { attribution, paragraph } = quotations[at]!;
    if (attribution?.source && paragraph >= from) return quotations[at];
  }
  return undefined;
}

/** A paragraph with one more attribution, so that its source is resolved where its words stand; the reading that it is made of is left as it is. */
interface Extended {
  readonly reading: ParagraphReading;
  readonly attribution: Attribution;
}

/** "As the mayor put it:" and then a paragraph of quotation. The new attribution is added to the paragraph before. */
function introducedBefore(paragraphs: StoryParagraph[], index: number): Attribution | null {
  return extend(paragraphs, index - 1, introducing);
}

const introducing = memoize((reading: ParagraphReading): { readonly extended: Extended | null } => ({ extended: extendedBy(reading, colonAtEnd(reading)) }));

function colonAtEnd({ passage, attributions }: ParagraphReading): Attribution | null {
  const { tokens } = passage;
  const colon = tokens[tokens.length - 1];
  if (colon?.text !== ':') return null;
  const start = passage.units[passage.unitOf[tokens.length - 1]!]!.start;
  const last = attributions.findLast(({ at, cue }) => at >= start && cue !== null);
  const source = last?.source ?? lastCueSubject(passage, start, tokens.length - 1) ?? sentenceSubject(passage, start, tokens.length - 1)
    ?? nameBefore(passage, tokens.length - 1, start);
  return source && {
    contents: [], cue: { start: colon.start, end: colon.end, lemma: ':', class: 'colon' }, at: tokens.length - 1,
    source: { start: source.start, end: source.end }, rule: 'colon', score: 0.85,
  };
}

/** A line after the quotation that is a dash and a name. */
function signedAfter(paragraphs: StoryParagraph[], index: number): Attribution | null {
  return extend(paragraphs, index + 1, signing);
}

const signing = memoize((reading: ParagraphReading): { readonly extended: Extended | null } => ({ extended: extendedBy(reading, dashAndName(reading)) }));

function dashAndName({ passage: { tokens } }: ParagraphReading): Attribution | null {
  const [dash, first] = tokens;
  if (!dash || !first?.capital || !isDash(dash.text) || tokens.length > 25) return null;
  const comma = tokens.findIndex(({ tag }) => tag === ',' || tag === '.' || tag === '(');
  const end = comma > 1 ? comma : tokens.length;
  if (end > 10) return null;
  return { contents: [], cue: { start: dash.start, end: dash.end, lemma: '-', class: 'dash' }, at: 0, source: { start: 1, end }, rule: 'dash', score: 0.85 };
}

function extendedBy(reading: ParagraphReading, attribution: Attribution | null): Extended | null {
  return attribution && { reading: { ...reading, attributions: [...reading.attributions, attribution] }, attribution };
}

/** Puts a paragraph with one more attribution in its place, where its words tell of one. */
function extend(paragraphs: StoryParagraph[], index: number, by: (reading: ParagraphReading) => { readonly extended: Extended | null }): Attribution | null {
  const paragraph = paragraphs[index];
  const extended = paragraph && by(paragraph.reading).extended;
  if (!extended) return null;
  paragraphs[index] = { start: paragraph.start, reading: extended.reading };
  return extended.attribution;
}
