import type { Span } from '../../analysis';

/** One replacement in a text: the UTF-16 units from `start` to `end` become `length` others. */
export interface TextEdit extends Span {
  readonly length: number;
}

/** Where a span is after an edit, exactly; undefined when none of its words are left. What is typed at its edges stays outside. */
export function followEdit(span: Span, edit: TextEdit): Span | undefined {
  const shift = edit.length - (edit.end - edit.start);
  if (edit.start >= span.end) return span;
  if (edit.end <= span.start) return { start: span.start + shift, end: span.end + shift };
  if (edit.start <= span.start && edit.end >= span.end) return undefined;
  return { start: edit.start <= span.start ? edit.start + edit.length : span.start, end: edit.end >= span.end ? edit.start : span.end + shift };
}
