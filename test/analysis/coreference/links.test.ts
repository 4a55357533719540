import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { readMarks, writeMarks } from '../../fixtures/markedSpans';

/** Stories with mentions in brackets, labelled by their links, "_" for "-"; "full" where nothing has to be linked. */
const stories: readonly string[] = [
  'Then [full: Ada Brandt] left. That night [name_part: Brandt] came back.',
  'The [full: United Nations] met. The [other_name: UN] left.',
  'The [full: Ministry of Rivers] met in May. “It sank,” [name_head: the ministry] said.',
  'They sued [full: Calloway Glass Corp.] in May. “It sank,” [kind: the company] said.',
  'Then [title: Mayor] [full: Ada Brandt] left. That night [role: the mayor] came back.',
  'Then [full: Ada Brandt], [apposition: the mayor], left in the rain.',
  'Then [full: Ada Brandt] left. [antecedent: She] was [predicate: a pilot].',
  '[full: A US official] said the quay sank. [description: The official] said nothing more.',
  '[introduction: A museum director] says the quay sank.\n\nThen [full: Ada Brandt], [apposition: director of the museum], left in the rain.',
  'As [named_ahead: she] left, [full: Ada Brandt] thanked the crew.',
  'The report named [full: Ada Brandt], [relative_clause: who] said that the quay is sinking.',
  '“[own_words: I] left,” [full: Ada Brandt] said.',
];

describe('why words are taken for a mention', () => {
  for (const story of stories) {
    it(story.replaceAll('\n\n', ' / '), () => {
      const { text, spans } = readMarks(story);
      const mentions = analyze(text).entities.flatMap((entity) => entity.mentions);
      const labelled = spans.map((span) => {
        const mention = mentions.find(({ start, end }) => start === span.start && end === span.end);
        return { ...span, label: mention ? mention.link?.replace('-', '_') ?? 'full' : 'none' };
      });
      assert.equal(writeMarks(text, labelled), story);
    });
  }

  it('is told of the steps from a speaker’s mention back to the introduction', () => {
    const text = 'Then Ada Brandt left. Brandt came back. “The quay sank in the night,” she said.';
    const chain = analyze(text).quotes[0]?.speaker?.chain ?? [];
    assert.deepEqual(chain.map(({ start, end, link }) => `${text.slice(start, end)}: ${link ?? 'full'}`), ['she: antecedent', 'Brandt: name-part', 'Ada Brandt: full']);
  });
});
