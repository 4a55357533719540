import type { Cases } from './case';

/** Quotation marks. */
export const marks: Cases = {
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
    { what: 'no quotation whose next paragraph forgets its mark: continued-marks names that', text: '“The pier is shut,” Ines Tarrow said. “We wait.\n\nThe rain will come. We hope for it.”', says: [] },
    { what: 'no quotation that goes on in the next paragraph', text: '“The pier is shut,” Ines Tarrow said. “We wait.\n\n“We hope.”', says: [] },
    { what: 'no feet and inches', text: 'Bo Marsh, 6\'2", said he waited. The plank was 5" wide.', says: [] },
    { what: 'no feet and inches with curly marks', text: '“I am 5’2” and no more. I can still see the pier,” Tarrow said.', says: [] },
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
    {
      what: 'a paragraph of several sentences that goes on without a mark',
      text: '“The pier is shut,” Ines Tarrow said. “We wait.\n\nThe rain will come. We hope for it.”',
      says: ['T: The quotation of the paragraph before goes on here: open this paragraph with a quotation mark.'],
      fixed: '“The pier is shut,” Ines Tarrow said. “We wait.\n\n“The rain will come. We hope for it.”',
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
    {
      what: 'straight marks where the house uses curly ones',
      text: '"No," Tarrow said.',
      house: { marks: 'curly' },
      says: ['": The house uses curly quotation marks; these are not: 2.'],
      fixed: '“No,” Tarrow said.',
    },
    { what: 'no straight marks where the house uses those', text: '"No," Tarrow said.', house: { marks: 'straight' }, says: [] },
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
    {
      what: 'a mark that closes before words in the middle of a sentence',
      text: '“No,” Tarrow said. “Never,” said Marsh, who is ”absolutely wrong” for saying it.',
      says: ['”: This quotation mark points the wrong way: it should be “.'],
      fixed: '“No,” Tarrow said. “Never,” said Marsh, who is “absolutely wrong” for saying it.',
    },
    { what: 'a mark that opens behind the words', text: '“It is old,“ Tarrow said. “We wait,” said Marsh.', says: ['“: This quotation mark points the wrong way: it should be ”.'], fixed: '“It is old,” Tarrow said. “We wait,” said Marsh.' },
    { what: 'no mark that closes behind a dash', text: '“No — it is —” Tarrow said. “We wait,” said Marsh.', says: [] },
    { what: 'no story that opens with closing marks', text: '”No,” Tarrow said. ”Never,” said Marsh.', says: [] },
    { what: 'no story that opens with low marks', text: '„No,“ Tarrow said. „Never,“ said Marsh.', says: [] },
  ],
  'nested-marks': [
    {
      what: 'the same marks inside a quotation',
      text: '“The plan he calls “a mess” is old and poor,” Tarrow said.',
      says: ['“a mess”: Words quoted inside a quotation take single marks.'],
      fixed: '“The plan he calls ‘a mess’ is old and poor,” Tarrow said.',
    },
    { what: 'no single marks inside a quotation', text: '“The plan he calls ‘a mess’ is old,” Tarrow said.', says: [] },
    { what: 'no two quotations in a row', text: '“The plan is old,” Tarrow said. “It is a mess,” Vale said.', says: [] },
  ],
};
