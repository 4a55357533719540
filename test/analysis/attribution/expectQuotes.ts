import assert from 'node:assert/strict';
import { analyze, type AnalyzeOptions } from '../../../src/analysis';
import type { Span } from '../../../src/analysis/article';
import { type Bracket, type MarkedSpan, readMarks, writeMarks } from '../../fixtures/markedSpans';

/**
 * Asserts that an analysis attributes what the marks say and nothing else: `<content>`, `{source}`, `[cue]`. Where a text
 * has several quotations their marks carry numbers, in the order of the first contents: `<2: content>`.
 */
export function expectQuotes(marked: string, options: AnalyzeOptions = {}): void {
  const { text, spans } = readMarks(marked);
  assert.equal(markQuotes(text, spans.some(({ label }) => label !== ''), options), marked);
}

/** The text with the attributions of its analysis marked. */
function markQuotes(text: string, numbered: boolean, options: AnalyzeOptions): string {
  const quotes = analyze(text, options).quotes.filter(({ cue, speaker }) => cue ?? speaker);
  const places = new Map<string, { span: Span; bracket: Bracket; labels: Set<string> }>();
  quotes.forEach(({ contents, cue, speaker }, index) => {
    const add = (bracket: Bracket, span: Span | null | undefined): void => {
      if (!span) return;
      const key = `${bracket}${String(span.start)} ${String(span.end)}`;
      const place = places.get(key) ?? { span, bracket, labels: new Set<string>() };
      places.set(key, place);
      place.labels.add(numbered || quotes.length > 1 ? String(index + 1) : '');
    };
    for (const content of contents) add('<', content);
    add('{', speaker?.mention);
    add('[', cue);
  });
  return writeMarks(text, [...places.values()].map(({ span, bracket, labels }): MarkedSpan => ({ start: span.start, end: span.end, bracket, label: [...labels].join(',') })));
}
