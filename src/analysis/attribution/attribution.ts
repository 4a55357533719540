import type { Cue, RuleId, Span } from '../article';

/** An attribution found in one paragraph, before the sources are resolved. Offsets are relative to the paragraph. */
export interface Attribution {
  /** Token ranges in text order, end exclusive. */
  readonly contents: readonly Span[];
  readonly cue: Cue | null;
  /** Index of the cue's head token; for an attribution without a cue the first token of its content. */
  readonly at: number;
  /** Token range of the source; null when the text names none beside the cue. */
  readonly source: Span | null;
  readonly rule: RuleId;
  /** How sure the rule is by itself, 0 to 1. */
  readonly score: number;
}
