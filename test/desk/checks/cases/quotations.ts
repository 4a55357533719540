import type { Cases } from './case';

/** The words of quotations. */
export const quotations: Cases = {
  'quotation-altered': [
    {
      what: 'a quotation given in two versions',
      text: 'Tarrow shut the pier. “The pier was built in 1951 and nobody has mended it since,” she said.\n\nSkippers were told why. “The pier was built in 1950 and nobody has mended it since,” Tarrow wrote.',
      says: ['The pier was built in 1950 and nobody has mended it since: The story also gives this quotation in other words: “The pier was built in 1951 and nobody has mended it since”.'],
    },
    { what: 'no quotation given twice in the same words', text: 'Tarrow shut it. “The pier was built in 1951 and nobody mended it,” she said.\n\n“The Pier was built in 1951, and nobody mended it,” Tarrow wrote.', says: [] },
    { what: 'nothing where an ellipsis stands for the words', text: 'Tarrow shut it. “The pier was built in 1951 and nobody has ever mended it since,” she said.\n\n“The pier was built in 1951 ... nobody has ever mended it,” Tarrow wrote.', says: [] },
    { what: 'no two sentences that begin alike', text: '“We will wait for the ferry until the evening comes,” Tarrow said.\n\n“We will wait for the rain and for better times,” Vale said.', says: [] },
  ],
  'headline-quotation': [
    {
      what: 'a headline that quotes other words than the story',
      text: 'Tarrow: ‘We never wait for rain’\n\nThe ferry will stop in June, harbour master Ines Tarrow said.\n\n“We cannot wait for rain,” Tarrow said.',
      says: ['We never wait for rain: The story quotes this as “We cannot wait for rain”.'],
      fixed: 'Tarrow: ‘We cannot wait for rain’\n\nThe ferry will stop in June, harbour master Ines Tarrow said.\n\n“We cannot wait for rain,” Tarrow said.',
    },
    { what: 'no part of a quotation', text: 'Tarrow will not ‘wait for rain’\n\nThe ferry will stop in June, harbour master Ines Tarrow said.\n\n“We cannot wait for rain,” Tarrow said.', says: [] },
    { what: 'no words that the story quotes nowhere', text: 'Pier is ‘an old ruin’\n\nThe ferry will stop in June, harbour master Ines Tarrow said.\n\n“We cannot wait for rain,” Tarrow said.', says: [] },
  ],
  'unattributed-quotation': [
    {
      what: 'a quotation that nobody is named for',
      text: 'Quillby shuts its pier\n\nThe harbour board shut the old pier at Quillby on Monday.\n\n“The planks are rotten and the rails are gone for good.”\n\nThe ferry goes from the quay on the other side until the autumn.',
      says: ['“The planks are rotten and the rails are gone for good.”: Nobody is named for this quotation.'],
    },
    {
      what: 'a paragraph of quotation behind one that is closed',
      text: 'Quillby shuts its pier\n\n“The pier is shut for good,” Ines Tarrow said on Monday. “The board has no money left to mend it.”\n\n“The planks are rotten and the rails are gone for good.”\n\nThe ferry goes from the quay on the other side until the autumn.',
      says: ['“The planks are rotten and the rails are gone for good.”: Nobody is named for this quotation, and the one before is closed. Does Ines Tarrow go on?'],
      fixed: 'Quillby shuts its pier\n\n“The pier is shut for good,” Ines Tarrow said on Monday. “The board has no money left to mend it.\n\n“The planks are rotten and the rails are gone for good.”\n\nThe ferry goes from the quay on the other side until the autumn.',
    },
    {
      what: 'a paragraph of quotation behind one that quotes two sources',
      text: 'Quillby shuts its pier\n\nInes Tarrow said on Monday that the pier was shut for good, and Edmund Vale said that the board had no money left.\n\n“The planks are rotten and the rails are gone for good.”\n\nThe ferry goes from the quay on the other side until the autumn.',
      says: ['“The planks are rotten and the rails are gone for good.”: Nobody is named for this quotation, and the paragraph before quotes more than one: Ines Tarrow, Edmund Vale.'],
    },
    { what: 'no source that goes on in a paragraph of its own', text: 'Quillby shuts its pier\n\nInes Tarrow said on Monday that the pier was shut for good, as the board had no money left.\n\n“The planks are rotten and the rails are gone for good.”\n\nThe ferry goes from the quay on the other side until the autumn.', says: [] },
    { what: 'no quotation whose source stands behind the one before', text: 'Quillby shuts its pier\n\n“The pier is shut for good, and the board has no money left,” Ines Tarrow said on Monday.\n\n“The planks are rotten and the rails are gone for good.”\n\nThe ferry goes from the quay on the other side until the autumn.', says: [] },
    { what: 'no item of a list', text: 'Quillby shuts its pier\n\nThe harbour board shut the old pier at Quillby on Monday.\n\n“— The planks are rotten and the rails are gone for good.”\n\nThe ferry goes from the quay on the other side until the autumn.', says: [] },
    { what: 'no quotation with a source', text: '“The planks are rotten and the rails are gone,” Ines Tarrow said.', says: [] },
    { what: 'no line of a dialogue', text: 'Quillby shuts its pier\n\nThe harbour board shut the old pier at Quillby on Monday.\n\n“The planks are rotten and the rails are gone for good.”\n\nA pause.\n\n“Well, you do that.”', says: [] },
    { what: 'no short words in marks', text: 'The plan is known as “the long way round”.', says: [] },
    { what: 'nothing behind a colon', text: 'The sign on the pier: “The planks are rotten and the rails are gone for good.”', says: [] },
    { what: 'nothing that a dash signs', text: 'The pier was shut on Monday.\n\n“The planks are rotten and the rails are gone for good.” — Ines Tarrow', says: [] },
  ],
  'loaded-cue': [
    {
      what: 'a cue that doubts',
      text: '“The pier is safe,” Ines Tarrow claimed.',
      says: ['claimed: “claimed” colours what is said.'],
      fixed: '“The pier is safe,” Ines Tarrow said.',
    },
    {
      what: 'a cue that attacks',
      text: 'Ines Tarrow slammed the plan as “a mess on stilts”.',
      says: ['slammed: “slammed” colours what is said.'],
      fixed: 'Ines Tarrow criticized the plan as “a mess on stilts”.',
    },
    { what: 'a verb of the house', text: '“The pier is safe,” Ines Tarrow volunteered.', house: { loadedCues: ['volunteer'] }, says: ['volunteered: “volunteered” colours what is said.'], fixed: '“The pier is safe,” Ines Tarrow said.' },
    { what: 'no “said”', text: '“The pier is safe,” Ines Tarrow said.', says: [] },
    { what: 'no claim that is no speech', text: 'The storm claimed the pier. Ines Tarrow said the board admitted two skippers.', says: [] },
    { what: 'no noun with a word before it', text: 'Ines Tarrow denied the board’s earlier claim that the pier is safe.', says: [] },
    { what: 'no noun', text: 'Ines Tarrow denied her claim that the pier is safe.', says: [] },
  ],
  'repeated-attribution': [
    {
      what: 'a second “she said” in one paragraph',
      text: '“The pier is old,” Ines Tarrow said. “The rails are gone,” she said.',
      says: ['she said: “she said” is said already: the quotation goes on.'],
      fixed: '“The pier is old,” Ines Tarrow said. “The rails are gone.”',
    },
    { what: 'no other speaker', text: '“The pier is old,” Ines Tarrow said. “The rails are gone,” Edmund Vale said.', says: [] },
    { what: 'no cue that tells more', text: '“The pier is old,” Ines Tarrow said. “The rails are gone,” she added.', says: [] },
    { what: 'nothing across paragraphs', text: '“The pier is old,” Ines Tarrow said.\n\n“The rails are gone,” she said.', says: [] },
    { what: 'nothing where the attribution goes on', text: '“The pier is old,” Ines Tarrow said. “The rails are gone,” she said on Monday.', says: [] },
  ],
  'late-attribution': [
    {
      what: 'a source that comes after two sentences',
      text: '“The pier is old. The rails are gone,” Ines Tarrow said.',
      says: ['Ines Tarrow said: Say who speaks after the first sentence of the quotation.'],
      fixed: '“The pier is old,” Ines Tarrow said. “The rails are gone.”',
    },
    {
      what: 'a source that comes after a question',
      text: '“Is the pier old? The rails are gone,” Ines Tarrow said.',
      says: ['Ines Tarrow said: Say who speaks after the first sentence of the quotation.'],
      fixed: '“Is the pier old?” Ines Tarrow said. “The rails are gone.”',
    },
    { what: 'no quotation of one sentence', text: '“The pier is old and the rails are gone,” Ines Tarrow said.', says: [] },
    { what: 'no source between the sentences', text: '“The pier is old,” Ines Tarrow said. “The rails are gone. The planks too.”', says: [] },
  ],
  'speaker-change': [
    {
      what: 'a second speaker right behind the first',
      text: '“The pier is old,” Ines Tarrow said. “It will do for years,” Edmund Vale said.',
      says: ['“It will do for years,”: Edmund Vale speaks here, right behind Ines Tarrow: start a paragraph, or name the speaker first.'],
    },
    { what: 'no second speaker who is named first', text: '“The pier is old,” Ines Tarrow said. Edmund Vale said: “It will do for years.”', says: [] },
    { what: 'no speaker who goes on', text: '“The pier is old,” Ines Tarrow said. “The rails are gone,” she said.', says: [] },
    { what: 'nothing across paragraphs', text: '“The pier is old,” Ines Tarrow said.\n\n“It will do for years,” Edmund Vale said.', says: [] },
  ],
  'scare-quotes': [
    { what: 'a word that nobody is quoted with', text: 'The pier was shut for “improvements” on Monday. The ferry goes from the quay.', says: ['“improvements”: Nobody is quoted here: “improvements”'] },
    { what: 'no title of a work', text: 'Ines Tarrow wrote the book “The Old Pier” in June.', says: [] },
    { what: 'no quotation', text: 'Ines Tarrow said the pier was “old and past all mending”.', says: [] },
  ],
};
