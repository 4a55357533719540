import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { checks } from '../../../src/desk/checks/checks';
import { checkStory, unknownChecks, type Finding } from '../../../src/desk/checks/checkStory';

/** A story, and what a check says of it: the words that are named and the message. */
interface Case {
  readonly what: string;
  readonly text: string;
  readonly says: readonly string[];
  /** The text after the quick fix of the first finding. */
  readonly fixed?: string;
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  'unbalanced-marks': [
    {
      what: 'a quotation that is never closed',
      text: '“The pier is shut, Ines Tarrow said.\n\nThe ferry will stop in June.',
      says: ['“: This quotation is never closed.'],
      fixed: '“The pier is shut,” Ines Tarrow said.\n\nThe ferry will stop in June.',
    },
    {
      what: 'a quotation that is never opened',
      text: 'The board met. The pier is shut,” Ines Tarrow said.',
      says: ['”: This closing quotation mark has no opening one.'],
      fixed: 'The board met. “The pier is shut,” Ines Tarrow said.',
    },
    { what: 'no quotation that goes on in the next paragraph', text: '“The pier is shut,” Ines Tarrow said. “We wait.\n\n“We hope.”', says: [] },
    { what: 'no feet and inches', text: 'Bo Marsh, 6\'2", said he waited. The plank was 5" wide.', says: [] },
    { what: 'no marks of one kind in each other', text: '“The plan he calls “hell” is old and poor,” Tarrow said.', says: [] },
    { what: 'no attributes of tags', text: 'Tarrow said so. <img alt="the pier">', says: [] },
    { what: 'no curly marks in straight ones', text: '"We know the plan is “too old” and “poor.”"\n\nTarrow left.', says: [] },
    { what: 'no apostrophes', text: 'The skippers’ boats of the ’90s went well, Tarrow said. ’Tis so.', says: [] },
    { what: 'no quotation in another', text: '“He told me ‘never’ and left,” Tarrow said.', says: [] },
  ],
  'continued-marks': [
    {
      what: 'a paragraph that goes on without a mark',
      text: '“The pier is shut,” Ines Tarrow said. “We wait.\n\nWe hope for rain.”',
      says: ['W: The quotation of the paragraph before goes on here: open this paragraph with a quotation mark.'],
      fixed: '“The pier is shut,” Ines Tarrow said. “We wait.\n\n“We hope for rain.”',
    },
    { what: 'no name below a quotation', text: '“The pier is shut for good.\nInes Tarrow.”', says: [] },
    { what: 'no paragraph that opens with one', text: '“The pier is shut,” Ines Tarrow said. “We wait.\n\n“We hope for rain.”', says: [] },
  ],
  'mixed-marks': [
    {
      what: 'one straight pair among curly ones',
      text: '“No,” Tarrow said. “Never.” The plan is "old".',
      says: ['": The story mixes 2 straight and 4 curly quotation marks.'],
      fixed: '“No,” Tarrow said. “Never.” The plan is “old”.',
    },
    {
      what: 'one curly pair among straight ones',
      text: '"No," Tarrow said. "Never." The plan is “old”.',
      says: ['“: The story mixes 4 straight and 2 curly quotation marks.'],
      fixed: '"No," Tarrow said. "Never." The plan is "old".',
    },
    { what: 'no curly apostrophe beside straight marks', text: '"No," Tarrow’s deputy said.', says: [] },
    { what: 'no inches beside curly marks', text: '“No,” said Bo Marsh, who is 6\'2" tall.', says: [] },
  ],
  'mark-direction': [
    {
      what: 'a mark that closes where it should open',
      text: '“No,” Tarrow said. “It is old.” ”Never,” said Marsh.',
      says: ['”: This quotation mark points the wrong way: it should be “.'],
      fixed: '“No,” Tarrow said. “It is old.” “Never,” said Marsh.',
    },
    { what: 'no story that opens with low marks', text: '„No,“ Tarrow said. „Never,“ said Marsh.', says: [] },
  ],
  'name-spelling': [
    {
      what: 'a surname with another letter',
      text: 'Ines Tarrow said the pier is shut. Later Ines Tarrow left. The letter names Ines Tarrov.',
      says: ['Ines Tarrov: The story also spells this name “Ines Tarrow”.'],
      fixed: 'Ines Tarrow said the pier is shut. Later Ines Tarrow left. The letter names Ines Tarrow.',
    },
    {
      what: 'a capital inside a name',
      text: 'Ada MacBrandt said the pier is shut. The letter was signed by Ada Macbrandt on Monday.',
      says: ['Ada Macbrandt: The story also spells this name “Ada MacBrandt”.'],
      fixed: 'Ada MacBrandt said the pier is shut. The letter was signed by Ada MacBrandt on Monday.',
    },
    { what: 'no two members of a family', text: 'Ines Tarrow said so. Her brother, Enes Tarrow, said no.', says: [] },
    { what: 'no possessive with a wrong mark', text: 'Ines Tarrow said no. It is Ines Tarrow‘s pier.', says: [] },
    { what: 'no headline in capitals', text: 'INES TARROW SHUTS PIER\n\nThe harbour master, Ines Tarrow, shut the pier.', says: [] },
  ],
  'acronym-definition': [
    {
      what: 'an acronym that is defined twice',
      text: 'The Harbour Safety Board (HSB) met. The HSB said no. The Harbour Safety Board (HSB) left.',
      says: ['Harbour Safety Board (HSB): HSB is defined a second time.'],
      fixed: 'The Harbour Safety Board (HSB) met. The HSB said no. The HSB left.',
    },
    {
      what: 'an acronym that is never used',
      text: 'The Board of Harbour Safety (BHS) met. The board said no.',
      says: ['Board of Harbour Safety (BHS): BHS is defined here and never used.'],
      fixed: 'The Board of Harbour Safety met. The board said no.',
    },
    { what: 'no acronym that is used', text: 'The Harbour Safety Board (HSB) met. The HSB said no.', says: [] },
    { what: 'no party beside a name', text: 'Senator Ines Tarrow (IND) said no.', says: [] },
  ],
  'weekday-date': [
    {
      what: 'a weekday that the date does not fall on',
      text: 'The pier was shut on Monday, May 3, 2016, Tarrow said.',
      says: ['Monday, May 3, 2016: May 3, 2016, is a Tuesday, not a Monday.'],
      fixed: 'The pier was shut on Tuesday, May 3, 2016, Tarrow said.',
    },
    {
      what: 'a weekday in short before a day and a month',
      text: 'The pier was shut on Mon, 3 May 2016, Tarrow said.',
      says: ['Mon, 3 May 2016: 3 May 2016, is a Tuesday, not a Monday.'],
      fixed: 'The pier was shut on Tue, 3 May 2016, Tarrow said.',
    },
    { what: 'a day that no month has', text: 'The pier was shut on Friday, June 31, 2016.', says: ['Friday, June 31, 2016: There is no such date: Friday, June 31, 2016.'] },
    { what: 'no right date', text: 'The pier was shut on Tuesday, May 3, 2016.', says: [] },
    { what: 'no date without a year in a story without a day', text: 'The pier was shut on Monday, May 3.', says: [] },
    { what: 'no time of day', text: 'The board met on Sunday, May 3:30 p.m. was the hour.', says: [] },
  ],
};

function find(id: string, text: string): readonly Finding[] {
  return checkStory(analyze(text), text).filter(({ check }) => check.id === id);
}

function withFix(text: string, { fix }: Finding): string {
  return (fix?.edits ?? []).toReversed().reduce((rest, { start, end, text: words }) => rest.slice(0, start) + words + rest.slice(end), text);
}

for (const { id } of checks) {
  describe(`the check ${id}`, () => {
    for (const { what, text, says, fixed } of cases[id] ?? []) {
      it(`finds ${what}`, () => {
        const findings = find(id, text);
        assert.deepEqual(findings.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`), says);
        if (fixed === undefined) return;
        assert.equal(withFix(text, findings[0]!), fixed);
        assert.deepEqual(find(id, fixed), []);
      });
    }
  });
}

describe('checking a story', () => {
  const text = 'The pier was shut on Monday, May 3, 2016, Tarrow said. “It is old, he said.';
  const idsWith = (levels: Parameters<typeof checkStory>[2]): string[] => checkStory(analyze(text), text, levels).map(({ check, severity }) => `${severity} ${check.id}`);

  it('has stories for every check, with some that must stay silent', () => {
    for (const { id } of checks) {
      assert.ok(cases[id]?.some(({ says }) => says.length > 0), `${id} is never found`);
      assert.ok(cases[id]?.some(({ says }) => says.length === 0), `${id} is never silent`);
    }
  });

  it('gives the findings in text order', () => {
    assert.deepEqual(idsWith({}), ['warning weekday-date', 'warning unbalanced-marks']);
  });

  it('leaves out checks that are off, and takes the severity that is set', () => {
    assert.deepEqual(idsWith({ 'weekday-date': 'off', 'unbalanced-marks': 'hint' }), ['hint unbalanced-marks']);
  });

  it('counts a date without a year from the day of the story', () => {
    const undated = 'The pier was shut on Monday, May 3.';
    assert.deepEqual(checkStory(analyze(undated, { date: '2016-05-10' }), undated).map(({ message }) => message), ['May 3, 2016, is a Tuesday, not a Monday.']);
  });

  it('tells which ids name no check', () => {
    assert.deepEqual(unknownChecks(['weekday-date', 'weekday']), ['weekday']);
  });

  it('gives every check an id of its own', () => {
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
  });
});
