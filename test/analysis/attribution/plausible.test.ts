import assert from 'node:assert/strict';
import { plausibleAttributions } from '../../../src/analysis/attribution/learned/plausible';
import { readParagraph } from '../../../src/analysis/paragraph';
import { readMarks } from '../../fixtures/markedSpans';
import { attributionOf } from './markedAttribution';

/** What models may have found: `<content>`, `{source}`, `[cue]`, `[thought: cue]` of what was not said. */
const kept = {
  'what somebody said': '{Ada Brandt} [said] <the quay is sinking>.',
  'what somebody called something': 'It was what {she} [called] <“a heap of mud.”>',
  'a question that nobody is named for': '[Asked] <whether the quay was sinking>, she left.',
};
const dropped = {
  'a nickname': 'They met {Ewa Voss}, [known] <as “Red Ewa”>, at dawn.',
  'a title': 'They stood in <a show [called] “The Rivers of Kelmouth”>.',
  'a title in what was only thought': '{They} [thought: stood] <in a show called “The Rivers of Kelmouth”>.',
  'a participle before its noun': '[Noted] <pianist Clara Voss played> in the saloon.',
  'a source that is its own content': 'Notes {<to editors>}.',
  'a source that is its own content but for a word': 'Notes <to {editors}>.',
};

describe('of what the models found', () => {
  for (const [what, marked] of Object.entries(kept)) it(`${what} stays: ${marked}`, () => { assert.equal(left(marked), 1); });
  for (const [what, marked] of Object.entries(dropped)) it(`${what} is left out: ${marked}`, () => { assert.equal(left(marked), 0); });
});

/** How many of the one attribution that is marked are left. */
function left(marked: string): number {
  const { text, spans } = readMarks(marked);
  const { passage } = readParagraph(text, false, null);
  return plausibleAttributions(passage, [attributionOf(passage, spans, 0.9)]).length;
}
