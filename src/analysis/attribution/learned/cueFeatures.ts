import { chainColumns } from '../../model/chain';
import type { TableLayout } from '../../model/modelFile';
import { fingerprintOf, parseTemplates } from '../../model/templates';

/** Labels of the cue model: a cue that reports speech, one that reports what was thought, wanted or done; begin and inside. */
export const cueLabels = { none: 0, speech: 1, speechInside: 2, other: 3, otherInside: 4 } as const;

/** What the cue model looks at. */
export const cueTemplates = parseTemplates(`
  word0, word-1, word0 word+1, lemma0, lemma-1, lemma0 lemma+1, lemma-1 lemma0, lemma0 tag-1, lemma0 tag+1, lemma0 tag0, lemma0 tag+1 tag+2, lemma0 tag-1 tag+1,
  tag-1, tag-1 tag0, tag0 tag+1, tag-2 tag-1, tag-1 tag0 tag+1, tag-2 tag-1 tag0, tag0 tag+1 tag+2, prefix0, prefix0 tag0, suffix0 tag0, shape0, shape-1,
  quote0, quote-1, quote+1, quote+1 lemma0, quote-1 lemma0, verb0, verb0 word+1, verb0 quote+1, verb0 quote-1,
  rule0, rule0 lemma0, rule0 tag0, rule-1 rule0 rule+1, rule-1, rule+1,
  left0 right0, left0 right0 verb0, left0 lemma0, right0 lemma0, ahead0 lemma0, ahead0 verb0, place0
`);

/** How the cue model lies in a file of weights. */
export const cueTable: TableLayout = { columns: chainColumns(Object.keys(cueLabels).length), features: fingerprintOf(cueTemplates) };
