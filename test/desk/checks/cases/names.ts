import type { Cases } from './case';

/** Names and acronyms. */
export const names: Cases = {
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
    {
      what: 'two capitals in a name as the slip, even if it comes first',
      text: 'The pier was shut by INes Tarrow on Monday. The letter names Ines Tarrow.',
      says: ['INes Tarrow: The story also spells this name “Ines Tarrow”.'],
      fixed: 'The pier was shut by Ines Tarrow on Monday. The letter names Ines Tarrow.',
    },
    { what: 'no slip that the source made', text: 'Ines Tarrow said no. “Ask Ines Tarrov [sic],” the letter said.', says: [] },
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
  'acronym-expansion': [
    {
      what: 'an acronym that is nowhere spelled out',
      text: 'The pier was shut by the HSB on Monday. Ines Tarrow said the HSB was right.',
      says: ['HSB: HSB is nowhere spelled out.'],
    },
    {
      what: 'an acronym whose letters other words far off happen to begin with',
      text: 'The pier was shut by the HSB on Monday.\n\nInes Tarrow said the HSB was right.\n\nThe ferry goes from the quay until the autumn.\n\nIn June the board moved the old boats to a yard up the river.\n\nHis skippers are bold, they had seen better years than this.',
      says: ['HSB: HSB is nowhere spelled out.'],
    },
    {
      what: 'an acronym before a colon',
      text: 'The pier was shut by the HSB: a board that few have heard of. Ines Tarrow said the HSB was right.',
      says: ['HSB: HSB is nowhere spelled out.'],
    },
    { what: 'nobody who speaks in a transcript', text: 'HSB: The pier is shut.\n\nTARROW: For good?\n\nHSB: For good.', says: [] },
    { what: 'no acronym of words beside it', text: 'The pier was shut for a heavy swell and breakers on Monday, and HSB it stayed. Ines Tarrow said the HSB was right.', says: [] },
    { what: 'no acronym of a name in the story', text: 'The pier was shut by the HSB on Monday. Ines Tarrow of the Harbour Safety Board said the HSB was right.', says: [] },
    { what: 'no acronym that all know', text: 'The FBI shut the pier. Ines Tarrow said the FBI was right.', says: [] },
    { what: 'no acronym that the house allows', text: 'The pier was shut by the HSB on Monday. Ines Tarrow said the HSB was right.', house: { allowedAcronyms: ['HSB'] }, says: [] },
    { what: 'no words in capitals', text: 'PIER SHUT NOW\n\nThe PIER SHUT NOW campaign met. Ines Tarrow said PIER SHUT NOW was right.', says: [] },
    { what: 'no letters in a longer name', text: 'The pier belongs to HSB Estates. Ines Tarrow said HSB Estates was right.', says: [] },
  ],
  'speaker-introduction': [
    {
      what: 'a speaker who is named by one name only',
      text: 'The pier was shut on Monday. “The rails are gone,” Tarrow said. “We wait,” Tarrow said.',
      says: ['Tarrow: Tarrow speaks in this story and is never introduced.'],
    },
    { what: 'no speaker with a full name', text: 'Ines Tarrow shut the pier. “The rails are gone,” Tarrow said.', says: [] },
    { what: 'no speaker with a title', text: 'Harbour master Tarrow shut the pier. “The rails are gone,” Tarrow said.', says: [] },
    { what: 'nobody whom the readers of the house know', text: 'The pier was shut on Monday. “The rails are gone,” Tarrow said.', house: { knownPeople: ['Tarrow'] }, says: [] },
    { what: 'nobody who does not speak', text: 'The pier was named after Tarrow. “The rails are gone,” Edmund Vale said.', says: [] },
  ],
  'surname-first': [
    {
      what: 'a surname before the full name',
      text: 'The pier was shut on Monday because Tarrow said that all its rails were gone and the planks rotten beyond mending.\n\nThe board met. Harbour master Ines Tarrow said that the ferry would go from the quay until the autumn.',
      says: ['Tarrow: Tarrow is named in full only later: Ines Tarrow.'],
      fixed: 'The pier was shut on Monday because Ines Tarrow said that all its rails were gone and the planks rotten beyond mending.\n\nThe board met. Harbour master Ines Tarrow said that the ferry would go from the quay until the autumn.',
    },
    {
      what: 'a surname in a short sentence below the first paragraph',
      text: 'The pier was shut on Monday because all its rails were gone and the planks rotten beyond mending, skippers said.\n\nThe ferry goes from the quay, and Tarrow sternly watches over that.\n\nThe board met. Harbour master Ines Tarrow said that the ferry would go from the quay until the autumn.',
      says: ['Tarrow: Tarrow is named in full only later: Ines Tarrow.'],
      fixed: 'The pier was shut on Monday because all its rails were gone and the planks rotten beyond mending, skippers said.\n\nThe ferry goes from the quay, and Ines Tarrow sternly watches over that.\n\nThe board met. Harbour master Ines Tarrow said that the ferry would go from the quay until the autumn.',
    },
    { what: 'no deck below the headline', text: 'Pier shuts\n\nTarrow said rails were gone and planks rotten at the old harbour.\n\nThe pier was shut on Monday because Ines Tarrow said that all its rails were gone and the planks rotten beyond mending.', says: [] },
    { what: 'no surname below a short first sentence with the full name', text: 'Pier shuts\n\nThe pier of Ines Tarrow was shut.\n\nThe pier was shut on Monday because Tarrow said that all its rails were gone and the planks rotten beyond mending.\n\nHarbour master Ines Tarrow said that the ferry would go from the quay until the autumn.', says: [] },
    { what: 'no full name that comes first', text: 'The pier was shut on Monday because Ines Tarrow said that all its rails were gone and the planks rotten beyond mending.\n\nTarrow said that the ferry would go.', says: [] },
    { what: 'no headline', text: 'Tarrow shuts pier\n\nThe pier was shut on Monday because Ines Tarrow said that all its rails were gone and the planks rotten beyond mending.', says: [] },
    { what: 'nobody whose surname another has', text: 'The pier was shut on Monday because Tarrow said that all its rails were gone and the planks rotten beyond mending.\n\nThe board met. Harbour master Ines Tarrow and her brother Edmund Tarrow said that the ferry would go from the quay until the autumn.', says: [] },
    { what: 'no name before a noun', text: 'The pier was shut on Monday because the Tarrow report said that all its rails were gone and the planks rotten beyond mending.\n\nHarbour master Ines Tarrow said that the ferry would go from the quay until the autumn.', says: [] },
    { what: 'nobody whom the readers of the house know', text: 'The pier was shut on Monday because Tarrow said that all its rails were gone and the planks rotten beyond mending.\n\nThe board met. Harbour master Ines Tarrow said that the ferry would go from the quay until the autumn.', house: { knownPeople: ['Tarrow'] }, says: [] },
  ],
  'ambiguous-pronoun': [
    {
      what: 'a pronoun after a sentence with two men',
      text: 'Edmund Vale and Robert Marsh shut the pier. He said the rails were gone.',
      says: ['He: Readers may wonder who “He” is: Edmund Vale or Robert Marsh?'],
    },
    { what: 'no pronoun after a sentence with a man and a woman', text: 'Edmund Vale and Mary Tarrow shut the pier. He said the rails were gone.', says: [] },
    { what: 'no pronoun of the one who spoke before', text: 'Edmund Vale said Robert Marsh shut the pier. He said the rails were gone.', says: [] },
    { what: 'no pronoun with a name before it', text: 'Edmund Vale and Robert Marsh shut the pier. Marsh was glad, and he said the rails were gone.', says: [] },
  ],
  'courtesy-title': [
    { what: 'a courtesy title', text: 'The pier is old, Ms. Tarrow said.', says: ['Ms.: The house uses no courtesy titles: Ms.'], fixed: 'The pier is old, Tarrow said.' },
    { what: 'no courtesy title in a quotation', text: '“Ask Mr. Vale,” Tarrow said.', says: [] },
    { what: 'no pageant', text: 'The pier was opened by Miss Universe.', says: [] },
    { what: 'no other title', text: 'The pier is old, Dr. Tarrow said.', says: [] },
  ],
};
