import assert from 'node:assert/strict';
import { tokenize } from '../../../src/analysis/text/tokens';

const words = (text: string): string => tokenize(text).map((token) => token.text).join(' ');
const shapes = (text: string): string[] => tokenize(text).map((token) => `${token.text} ${token.shape}`);

/** What is written, and its tokens with spaces between them. */
const table: Record<string, Readonly<Record<string, string>>> = {
  'contractions are two words': {
    'I don’t know': 'I do n’t know',
    "she can't": "she ca n't",
    'he’s, they’re, we’ve, I’ll, you’d, I’m': 'he ’s , they ’re , we ’ve , I ’ll , you ’d , I ’m',
    "IT'S": "IT 'S",
    'Cannot, gonna, wanna, gotta': 'Can not , gon na , wan na , got ta',
    'a piano and a banana': 'a piano and a banana',
  },
  'a possessive stands apart, an apostrophe inside a name does not': {
    'Brandt’s letter': 'Brandt ’s letter',
    'the O’Neill and D’Souza families': 'the O’Neill and D’Souza families',
    'the leaders’ talks': 'the leaders ’ talks',
    "the U.S.'s 1600's quays": "the U.S. 's 1600 's quays",
    'a “boat”’s keel': 'a “ boat ” ’s keel',
  },
  'a word may begin with an apostrophe': {
    'let ’em see ’tis so': 'let ’em see ’tis so',
    'the ’90s and ’62': 'the ’90s and ’62',
  },
  'abbreviations and initials keep their stop': {
    'Mr. Pell met Sen. Voss.': 'Mr. Pell met Sen. Voss .',
    'in the U.S. at 9 a.m.': 'in the U.S. at 9 a.m.',
    'J. K. Lund of Lund Inc. left.': 'J. K. Lund of Lund Inc. left .',
    'on Jan. 5, not in May.': 'on Jan. 5 , not in May .',
    'So did I.': 'So did I .',
    'They said no.': 'They said no .',
    'a Ph.D. in sand': 'a Ph.D. in sand',
    'No. 4, pp. 12 and c. 1850': 'No. 4 , pp. 12 and c. 1850',
    'Ewa Pell (b. March 1961)': 'Ewa Pell ( b. March 1961 )',
    'plan b. Nobody knew': 'plan b . Nobody knew',
  },
  'a number keeps its marks inside': {
    '1,500.25 of 3:30': '1,500.25 of 3:30',
    'in 2016, 12.': 'in 2016 , 12 .',
    '$4.5m or 12%': '$ 4.5m or 12 %',
    'the 12-year-old came 70th': 'the 12-year-old came 70th',
    'pages 10-12': 'pages 10 - 12',
    '1/2 cup and .5 grams, but and/or': '1/2 cup and .5 grams , but and / or',
    'It sank ..5': 'It sank .. 5',
  },
  'hyphened words are whole, dashes stand apart': {
    'a well-known vice-president': 'a well-known vice-president',
    'al-Hadi left—again--and again': 'al-Hadi left — again -- and again',
  },
  'a word broken off keeps its hyphen': {
    'th- they w- went': 'th- they w- went',
    'long- and short-term': 'long - and short-term',
  },
  'addresses are one word, without the stop after them': {
    'See https://example.org/a?b=1,2.': 'See https://example.org/a?b=1,2 .',
    'write to ann.pell@example.org.': 'write to ann.pell@example.org .',
    '(www.example.org)': '( www.example.org )',
    '@annpell on #quays': '@annpell on #quays',
  },
  'marks and punctuation stand apart': {
    '“No,” she said.': '“ No , ” she said .',
    "''No,'' she said.": "'' No , '' she said .",
    '``No,\'\' she said.': "`` No , '' she said .",
    'why ...?': 'why ... ?',
    '(sic)': '( sic )',
    '«Non»': '« Non »',
  },
  'accents, composed or not, and other letters are letters': {
    'Zoë, Zoe\u0308 and Łukasz': 'Zoë , Zoe\u0308 and Łukasz',
  },
};

describe('tokens', () => {
  for (const [rule, examples] of Object.entries(table)) {
    describe(rule, () => {
      for (const [text, expected] of Object.entries(examples)) {
        it(text, () => {
          assert.equal(words(text), expected);
        });
      }
    });
  }

  it('have the shape of what they are made of', () => {
    assert.deepEqual(shapes('“Row 9 £ now!”'), ['“ mark', 'Row word', '9 number', '£ symbol', 'now word', '! punctuation', '” mark']);
  });

  it('have offsets in UTF-16 units, an emoji having two', () => {
    const [, word] = tokenize('🛶 row');
    assert.deepEqual({ start: word?.start, end: word?.end }, { start: 3, end: 6 });
  });

  it('have a lower-case form with a straight apostrophe', () => {
    assert.deepEqual(tokenize('DON’T').map(({ lower }) => lower), ['do', "n't"]);
  });

  it('cover each character that is not white space once', () => {
    const text = 'Ann\u00a0Pell — “the ‘last’ rower”, 47,\u200b said: £3.5m (or so) isn’t… 🛶!\u00ad';
    const covered = tokenize(text).map(({ start, end }) => text.slice(start, end)).join('');
    assert.equal(covered, text.replace(/[\s\u200b\u00ad]/g, ''));
  });
});
