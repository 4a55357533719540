import assert from 'node:assert/strict';
import { findQuotedRegions, quotesWithSingles } from '../../../src/analysis/marks/quotedRegions';
import { tokenize } from '../../../src/analysis/text/tokens';

/** The quoted regions of a paragraph as written, each inner one behind its outer one, with what is missing in parentheses. */
const regions = (text: string, singles = quotesWithSingles(text)): string[] => findQuotedRegions(text, tokenize(text), singles)
  .map(({ start, end, depth, opened, closed }) => '> '.repeat(depth) + text.slice(start, end) + (opened ? '' : ' (not opened)') + (closed ? '' : ' (not closed)'));

/** Paragraphs and the regions of each. */
const table: Record<string, Readonly<Record<string, readonly string[]>>> = {
  'marks of each kind pair with their like': {
    '“No,” she said. “Never.”': ['“No,”', '“Never.”'],
    '"No," she said. "Never."': ['"No,"', '"Never."'],
    "''No,'' she said.": ["''No,''"],
    "``No,'' she said.": ["``No,''"],
    '‘‘No,’’ she said.': ['‘‘No,’’'],
    '«No», she said.': ['«No»'],
    '« No », she said.': ['« No »'],
    '‹No›, she said.': ['‹No›'],
    '„No“, she said.': ['„No“'],
    '‘No,’ she said.': ['‘No,’'],
    "'No,' she said.": ["'No,'"],
  },
  'straight and curly forms of one mark pair too': {
    '"No,” she said. “Never."': ['"No,”', '“Never."'],
    "``No,\" she said.": ['``No,"'],
  },
  'a curly mark that points the wrong way is taken for its place': {
    '”No,” she said.': ['”No,”'],
    '“No,“ she said.': ['“No,“'],
    'She said ”no“ twice.': ['”no“'],
  },
  'quotations stand inside quotations': {
    '“He said ‘no’ to me,” she said.': ['“He said ‘no’ to me,”', '> ‘no’'],
    '‘He said “no” to me,’ she said.': ['‘He said “no” to me,’', '> “no”'],
    '"He said \'no\' to me," she said.': ['"He said \'no\' to me,"', '> \'no\''],
    '“He said, ‘No.’”': ['“He said, ‘No.’”', '> ‘No.’'],
    "''He said, 'No.''' Then he left.": ["''He said, 'No.'''", "> 'No.'"],
    '“He said ‘I heard “no” again’ to me,” she said.': ['“He said ‘I heard “no” again’ to me,”', '> ‘I heard “no” again’', '> > “no”'],
  },
  'apostrophes are no marks': {
    'Don’t ask, it’s the leaders’ problem.': [],
    "Don't ask, it's the leaders' problem.": [],
    'rock ’n’ roll in the ’90s': [],
    '‘Rock ’n’ roll will never die,’ she said.': ['‘Rock ’n’ roll will never die,’'],
    'the Joneses’ and the Lunds’ boats': [],
    '‘It’s the leaders’ problem, isn’t it?’ she said.': ['‘It’s the leaders’ problem, isn’t it?’'],
    "'It's the leaders' problem,' she said.": ["'It's the leaders' problem,'"],
    '“The leaders’ talks failed,” she said.': ['“The leaders’ talks failed,”'],
  },
  'inches are no marks': {
    'He is 6\'2" tall and said "no" twice.': ['"no"'],
  },
  'a mark inside a word is none': {
    'The O"Neill family can"t say "no" twice.': ['"no"'],
    'the «quay»s left': ['«quay»'],
    'He said"No one knew."': ['"No one knew."'],
  },
  'a quotation that goes on in the next paragraph ends with this one': {
    '“It sank. Nobody knew.': ['“It sank. Nobody knew. (not closed)'],
    'She said: “It sank. Nobody knew.': ['“It sank. Nobody knew. (not closed)'],
  },
  'a forgotten closing mark costs its own quotation only': {
    '“It sank, she said. “Nobody knew.”': ['“It sank, (not closed)', '“Nobody knew.”'],
    '“It sank, the mayor said. Nobody knew.': ['“It sank, (not closed)'],
    '"It sank, she said. "Nobody knew."': ['"It sank, (not closed)', '"Nobody knew."'],
  },
  'a forgotten opening mark stood at the start of its sentence': {
    'It sank,” she said. Nobody knew.': ['It sank,” (not opened)'],
    'It rained. It sank,” she said. “Nobody knew.”': ['It sank,” (not opened)', '“Nobody knew.”'],
  },
  'marks without a word between them are no quotation': {
    '“” and " "': [],
  },
};

describe('quoted regions', () => {
  for (const [rule, examples] of Object.entries(table)) {
    describe(rule, () => {
      for (const [paragraph, expected] of Object.entries(examples)) {
        it(paragraph, () => {
          assert.deepEqual(regions(paragraph), expected);
        });
      }
    });
  }
});

describe('a story quotes with single marks', () => {
  it('where they begin and end more quotations than double marks do', () => {
    assert.ok(quotesWithSingles('‘The quay sank in the night,’ she said.\n\n‘Nobody knew of it before,’ said Pell.'));
    assert.ok(quotesWithSingles("'The quay sank in the night,' she said.\n\n'Nobody knew of it before,' said Pell."));
  });

  it('not where they stand for apostrophes or inside double marks', () => {
    assert.ok(!quotesWithSingles('“The ‘quay’ sank,” she said. “It’s the leaders’ quay.”'));
    assert.ok(!quotesWithSingles('The leaders’ talks failed. It’s the ’90s again.'));
  });

  it('and then a quotation in single marks may go on in the next paragraph', () => {
    assert.deepEqual(regions('‘It sank in the night. Nobody knew.', true), ['‘It sank in the night. Nobody knew. (not closed)']);
    assert.deepEqual(regions('‘It sank in the night. Nobody knew.', false), []);
  });
});
