import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

/** Name, kind and title of each speaker of a story. */
const speakers = (text: string): string[] => analyze(text).quotes.filter(({ speaker }) => speaker)
  .map(({ speaker }) => `${speaker!.name} (${speaker!.kind}${speaker!.title === undefined ? '' : `, ${speaker!.title}`})`);

/** Stories, and the speakers of their quotations. */
const table: Record<string, Readonly<Record<string, readonly string[]>>> = {
  'a person, with full name and title however short the mention': {
    '“The quay is sinking,” Mayor Ada Brandt said.': ['Ada Brandt (person, Mayor)'],
    'Then Ada Brandt, the mayor, left.\n\n“The quay is sinking,” Brandt said.': ['Ada Brandt (person, mayor)'],
    'Then Ada Brandt, the mayor, left.\n\n“The quay is sinking,” she said.': ['Ada Brandt (person, mayor)'],
    'Then Ada Brandt, the mayor, left.\n\n“The quay is sinking,” the mayor said.': ['Ada Brandt (person, mayor)'],
    'Its director, Ada Brandt, said the quay is sinking.': ['Ada Brandt (person, director)'],
    '“The quay is sinking,” said Mr. Brandt.': ['Brandt (person)'],
    'Ada Brandt, a spokeswoman for the ministry, said the quay is sinking.': ['Ada Brandt (person, spokeswoman for the ministry)'],
    'Then Ada Brandt, who chairs the harbour board, left.\n\n“The quay is sinking,” the chair said.': ['Ada Brandt (person, chair of the harbour board)'],
    'President Ivan Orlov left. Later Orlov, a former judge, spoke.\n\n“The quay is sinking,” Orlov said.': ['Ivan Orlov (person, President)'],
  },
  'whom a relative pronoun goes back to': {
    'The report named Mayor Ada Brandt, who said that the quay is sinking.': ['Ada Brandt (person, Mayor)'],
    'The aide who said the quay is sinking left town.': ['aide (anonymous)'],
    'It went to the villagers who said the quay is sinking.': ['villagers (group)'],
    'Then came a letter that said the quay is sinking.': ['letter (document)'],
  },
  'nobody whom the quotation speaks of': {
    'Then Chairwoman Ewa Voss left.\n\n“No,” the mayor, Ada Brandt, replied.\n\nVoss was late. “If the mayor has a plan, she can tell us,” she said.': ['Ada Brandt (person, mayor)', 'Ewa Voss (person, Chairwoman)'],
    'Mr. Lund met Mr. Pell in the rain. “Pell is late,” he said.': ['Lund (person)'],
    'Mr. Pell met Mr. Lund in the rain. He said Lund was late.': ['Pell (person)'],
  },
  'an organisation': {
    'The Ministry of Rivers said the quay is sinking.': ['Ministry of Rivers (organization)'],
    'The White House said the quay is sinking.': ['White House (organization)'],
    'The company said the quay is sinking.': ['company (organization)'],
  },
  'a place that stands for its government': {
    'Moscow said the quay is sinking.': ['Moscow (place)'],
    'Residents of Moscow said the quay is sinking.': ['Residents of Moscow (group)'],
    'The ferry left Moscow. “The quay is sinking,” a spokesman said.': ['spokesman (anonymous)'],
  },
  'a group': {
    'Opposition leaders said the quay is sinking.': ['Opposition leaders (group)'],
    'Two people familiar with the talks said the quay is sinking.': ['Two people familiar with the talks (group)'],
    'Two people briefed on the talks said the quay is sinking.': ['Two people briefed on the talks (group)'],
    'Sources close to the mayor said the quay is sinking.': ['Sources close to the mayor (group)'],
    'The quay is sinking, according to two officials familiar with the talks.': ['two officials familiar with the talks (group)'],
    'Police said the quay is sinking.': ['Police (group)'],
    'According to police, the quay is sinking.': ['police (group)'],
    'Critics said the quay is sinking.': ['Critics (group)'],
    'Several of the witnesses said the quay is sinking.': ['Several of the witnesses (group)'],
  },
  'somebody described and never named': {
    'A US official said the quay is sinking.': ['US official (anonymous)'],
    'A senior administration official said the quay is sinking.': ['senior administration official (anonymous)'],
    'A spokeswoman for the board said the quay is sinking.': ['spokeswoman for the board (anonymous)'],
    'A person familiar with the talks said the quay is sinking.': ['person familiar with the talks (anonymous)'],
    'According to a person with knowledge of the talks, the quay is sinking.': ['person with knowledge of the talks (anonymous)'],
    '“The quay is sinking,” said a person close to the board.': ['person close to the board (anonymous)'],
    'One of the people briefed on the talks said the quay is sinking.': ['One of the people briefed on the talks (anonymous)'],
    'An aide who spoke on condition of anonymity because the talks go on said the quay is sinking.': ['aide (anonymous)'],
    'A US official who asked not to be named said the quay is sinking.': ['US official (anonymous)'],
  },
  'a document': {
    'An open letter said the quay is sinking.': ['open letter (document)'],
    'The indictment says the quay is sinking.': ['indictment (document)'],
    'Court filings said the quay is sinking.': ['Court filings (document)'],
  },
  'a pronoun that goes back to nobody is itself': {
    '“The quay is sinking,” he said.': ['he (unknown)'],
    '“The quay is sinking,” they said.': ['they (unknown)'],
  },
};

describe('a speaker', () => {
  for (const [rule, stories] of Object.entries(table)) {
    describe(`is ${rule}`, () => {
      for (const [story, expected] of Object.entries(stories)) {
        it(story.replaceAll('\n\n', ' / '), () => {
          assert.deepEqual(speakers(story), expected);
        });
      }
    });
  }

  it('has no mention beside a quotation that is carried over', () => {
    const { quotes } = analyze('“The quay is sinking,” Ada Brandt said.\n\n“It has been sinking into the mud for years.”');
    assert.deepEqual(quotes.map(({ speaker, cue }) => ({ name: speaker?.name, mention: speaker?.mention !== null, cue: cue?.lemma })), [
      { name: 'Ada Brandt', mention: true, cue: 'say' },
      { name: 'Ada Brandt', mention: false, cue: undefined },
    ]);
  });

  it('is null for a quotation that nobody is named for', () => {
    const [quote] = analyze('“The quay is sinking into the mud and nobody cares.”').quotes;
    assert.deepEqual({ speaker: quote?.speaker, cue: quote?.cue, rule: quote?.reason.rule }, { speaker: null, cue: null, rule: 'unattributed' });
  });
});
