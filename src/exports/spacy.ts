import type { Span } from '../analysis';
import { countLeading } from '../analysis/partition';
import { codePointsOf } from '../desk/codePoints';
import { aboutQuotation } from './aboutQuotation';
import type { Collection } from './format';
import { nameLayer, quotationLayer } from './quotationLayer';
import type { Story } from './story';
import { tokenLayout } from './tokenLayout';

/** A token as spaCy has it: white space but for one blank behind a token is a token of its own, so that the tokens make up the text. */
interface Token extends Span {
  /** Whether a blank follows. */
  readonly ws: boolean;
}

/**
 * One line of JSON that `Doc.from_json` of spaCy reads: names as entities, the parts of quotations in the span group "sc", what is known of each
 * quotation under "copydesk". Offsets count code points.
 * @see https://spacy.io/api/doc#from_json
 */
export function renderSpacy(story: Story): string {
  const { name, text, article } = story;
  const { fromUnits } = codePointsOf(text);
  const place = ({ start, end }: Span): { start: number; end: number } => ({ start: fromUnits(start), end: fromUnits(end) });
  const document = {
    text,
    tokens: tokensOf(story).map((token, id) => ({ id, ...place(token) })),
    ents: apart(nameLayer(article)).map((span) => ({ ...place(span), label: span.value, kb_id: span.identifier })),
    spans: { sc: quotationLayer(article).spans.map((span) => ({ ...place(span), label: labelOf(span.features.part), kb_id: span.features.quotation })) },
    copydesk: { source: name, quotes: article.quotes.map(aboutQuotation) },
  };
  return `${JSON.stringify(document)}\n`;
}

export const spacyCollection: Collection = { opening: '', item: renderSpacy, separator: '', closing: '' };

/**
 * One line of JSON as a task of Prodigy's `rel.manual`: tokens, names and the parts of quotations as spans, relations from each content to its
 * source and cue. Offsets count code points.
 * @see https://prodi.gy/docs/api-interfaces#relations
 */
export function renderProdigy(story: Story): string {
  const { name, text, article } = story;
  const { fromUnits } = codePointsOf(text);
  const tokens = tokensOf(story);
  const spanOf = ({ start, end }: Span, label: string): object => ({
    start: fromUnits(start), end: fromUnits(end), label, ...tokenRange(tokens, { start, end }),
  });
  const { spans, relations } = quotationLayer(article);
  const task = {
    text,
    meta: { source: name },
    tokens: tokens.map(({ start, end, ws }, id) => ({ text: text.slice(start, end), start: fromUnits(start), end: fromUnits(end), id, ws })),
    spans: spans.map((span) => spanOf(span, labelOf(span.features.part))),
    relations: relations.map(({ role, from, to }) => ({
      head: tokenRange(tokens, from).token_end, child: tokenRange(tokens, to).token_end, label: labelOf(role),
      head_span: spanOf(from, labelOf(from.features.part)), child_span: spanOf(to, labelOf(to.features.part)),
    })),
    copydesk: { quotes: article.quotes.map(aboutQuotation), names: nameLayer(article).map((span) => spanOf(span, span.value)) },
  };
  return `${JSON.stringify(task)}\n`;
}

export const prodigyCollection: Collection = { opening: '', item: renderProdigy, separator: '', closing: '' };

function tokensOf(story: Story): Token[] {
  const { text } = story;
  const words = tokenLayout(story).flatMap(({ tokens }) => tokens);
  const tokens: Token[] = [];
  let at = 0;
  const addBlanksUpTo = (offset: number): void => {
    const isBehindToken = tokens.length > 0 && text[at] === ' ' && at < offset;
    if (isBehindToken) {
      tokens[tokens.length - 1] = { ...tokens.at(-1)!, ws: true };
      at += 1;
    }
    if (at < offset) tokens.push({ start: at, end: offset, ws: false });
  };
  for (const { start, end } of words) {
    addBlanksUpTo(start);
    tokens.push({ start, end, ws: false });
    at = end;
  }
  addBlanksUpTo(text.length);
  return tokens;
}

/** The first token of a span and the last. */
function tokenRange(tokens: readonly Span[], { start, end }: Span): { token_start: number; token_end: number } {
  return { token_start: countLeading(tokens, (token) => token.start < start), token_end: countLeading(tokens, (token) => token.end <= end) - 1 };
}

/** Entities of spaCy do not overlap: of those that would, the first stays. */
function apart<T extends Span>(spans: readonly T[]): T[] {
  let last = 0;
  return spans.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

function labelOf(part: string | undefined): string {
  return (part ?? 'content').toUpperCase();
}
