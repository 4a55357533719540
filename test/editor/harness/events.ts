/** What the suites in an extension host tell the process outside, each as one line of console output that begins with {@link eventPrefix}. */
export type SuiteEvent =
  /** A line of the report for people: a format and what goes into it. */
  | { readonly kind: 'print'; readonly args: readonly unknown[] }
  | { readonly kind: 'begin'; readonly title: string }
  | { readonly kind: 'end'; readonly passed: number; readonly failed: number; readonly skipped: number };

/** Tells an event's line from everything else VS Code and the extension print. */
export const eventPrefix = 'suite event: ';
