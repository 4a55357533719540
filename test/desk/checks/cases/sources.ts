import type { Cases } from './case';

const oneVoice = '“The pier is old,” Ines Tarrow said.\n\n“The rails are gone,” she said.\n\n“The planks are rotten,” she said.\n\n“We wait for rain,” she said.\n\n';
/** Some 200 words in which nobody speaks. */
const filler = 'The pier was built in the year of the flood and was mended twice since then. '.repeat(12);

/** Sources and how they are told of. */
export const sources: Cases = {
  'single-source': [
    {
      what: 'a long story in which one person speaks',
      text: `${oneVoice}${filler}`,
      says: ['Ines Tarrow: All 4 quotations of this story are from one source: Ines Tarrow.'],
    },
    { what: 'no short story', text: oneVoice, says: [] },
    { what: 'no story in which a second person speaks', text: `${oneVoice}${filler}“We will see,” Edmund Vale said.`, says: [] },
    { what: 'no story that the writer tells', text: `${oneVoice.replaceAll('Ines Tarrow', 'I').replaceAll('she', 'I')}${filler}`, says: [] },
  ],
  'anonymous-reason': [
    {
      what: 'a source who is not named, without a reason',
      text: 'The pier is shut for good, a senior official said on Monday.',
      says: ['a senior official: The story does not say why this source is not named: senior official.'],
    },
    { what: 'no source with a reason', text: 'The pier is shut for good, said a senior official, who spoke on condition of anonymity.', says: [] },
    { what: 'no source with a reason in the words of the house', text: 'The pier is shut for good, said a senior official, who is bound by contract.', house: { anonymityPhrases: ['bound by contract'] }, says: [] },
    { what: 'nobody who did not answer', text: 'A senior official declined to comment on the pier.', says: [] },
    { what: 'nobody in the street', text: 'The pier is shut for good, a fisherman said on Monday.', says: [] },
    { what: 'no official who has a name', text: 'The pier is shut for good, harbour official Ines Tarrow said.', says: [] },
  ],
  'source-balance': [
    {
      what: 'one source with most of the words',
      text: '“The pier is old and its rails are gone and nobody has ever mended the planks,” Mary Tarrow said. She said the ferry would go from the quay. “We wait,” Edmund Vale said.',
      says: ['Mary Tarrow: Mary Tarrow has 92% of the attributed words. People who speak, by pronoun: she 1, he 0, they 0, unknown 1.'],
    },
    { what: 'no story with two sources of equal weight', text: '“The pier is old and its rails are gone,” Mary Tarrow said. “The pier is new and its rails are there,” Edmund Vale said.', says: [] },
    { what: 'no story with one source', text: '“The pier is old and its rails are gone,” Mary Tarrow said.', says: [] },
  ],
  'comma-placement': [
    {
      what: 'a full stop outside where the story puts them inside',
      text: 'Tarrow called the pier “a mess,” the ferry “a wreck,” and the quay “a ruin”. The rest she left.',
      says: ['”.: The story puts this full stop inside the closing mark.'],
      fixed: 'Tarrow called the pier “a mess,” the ferry “a wreck,” and the quay “a ruin.” The rest she left.',
    },
    {
      what: 'a comma inside where the house puts them outside',
      text: 'Tarrow called the pier “a mess,” and left.',
      house: { commas: 'outside' },
      says: [',”: The house puts this comma outside the closing mark.'],
      fixed: 'Tarrow called the pier “a mess”, and left.',
    },
    { what: 'no comma before an attribution', text: '“the pier is old,” Ines Tarrow said.', house: { commas: 'outside' }, says: [] },
    { what: 'no whole sentence', text: 'Tarrow said: “The pier is old.”', house: { commas: 'outside' }, says: [] },
  ],
  'cue-tense': [
    {
      what: 'a “says” in a story that has “said”',
      text: '“The pier is old,” Ines Tarrow said. “We wait,” Edmund Vale said. “The rails are gone,” Bo Marsh says.',
      says: ['says: “says” in a story told in the past tense.'],
      fixed: '“The pier is old,” Ines Tarrow said. “We wait,” Edmund Vale said. “The rails are gone,” Bo Marsh said.',
    },
    {
      what: 'a “said” where the house tells in the present tense',
      text: '“The pier is old,” Ines Tarrow said.',
      house: { tense: 'present' },
      says: ['said: “said”: the house attributes in the present tense.'],
      fixed: '“The pier is old,” Ines Tarrow says.',
    },
    { what: 'no story in one tense', text: '“The pier is old,” Ines Tarrow says. “We wait,” Edmund Vale says.', says: [] },
    { what: 'no indirect speech', text: '“The pier is old,” Ines Tarrow said. Skippers say it will do for years.', says: [] },
  ],
};
