import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { type MarkedSpan, readMarks, writeMarks } from '../../fixtures/markedSpans';

const types: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'nationality', 'event']);

/** The text with brackets around its names, each with its type. */
function namesIn(text: string): string {
  const names = analyze(text).entities.filter(({ type }) => types.has(type)).flatMap(({ type, mentions }) => mentions
    .filter(({ form }) => form === 'name').map(({ start, end }): MarkedSpan => ({ start, end, bracket: '[', label: type })));
  return writeMarks(text, names);
}

/** Paragraphs with all their names in brackets. */
const table: Record<string, readonly string[]> = {
  'the name of a person has no title': [
    'Then [person: Ada Brandt] left.',
    'Then Mr. [person: Brandt] met Dr [person: Ewa Voss] and Sir [person: Alan Pell].',
    'Deputy Foreign Minister [person: Ivan Orlov] met Mayor [person: Ada Brandt].',
    'They met former prime minister [person: Riyad Haddad] and spokesman [person: Jon Marsh].',
    'Then Secretary of State [person: John Marsh] left.',
  ],
  'a nationality before a title is a name of its own': [
    'Then [nationality: Russian] Deputy Foreign Minister [person: Ivan Orlov] left.',
    'The [nationality: French] met [nationality: British] envoy [person: Ann Pell].',
  ],
  'particles, hyphens, initials and apostrophes belong to a name': [
    'Then [person: Ursula van der Meer] met [person: Omar al-Hadi].',
    'Then [person: Ada Brandt] met [person: Ewa Brandt].',
    'Then [person: Jean-Luc Moreau-Petit] left.',
    'Then [person: Ryu Wi-dong] met [person: Lo Sai-shun] in a town-wide hunt.',
    'Then [person: J. K. Lund] met [person: Mary J. Voss].',
    'Then [person: Siobhan O’Malley] met [person: Luca D’Souza].',
    'Then [person: Osama bin Rashid] left.',
    'Then [person: Bill de la Cruz] left.',
  ],
  'Jr. belongs to a name': [
    'Then [person: Frank Pell Jr.] met [person: Alan Voss, Jr.], a clerk.',
  ],
  'a possessive does not belong to a name': [
    'It was [person: Ada Brandt]’s letter, not [person: Ewa Voss]\'s.',
  ],
  'words for institutions make organisations': [
    'The [organization: Kelmouth Harbour Board] met.',
    'Then the [organization: University of Alden at Hull] met [organization: Simon & Sons].',
    'The [organization: Ministry of Rivers] and the [organization: University of Alden] met.',
    'They sued [organization: Calloway Glass Corp.] and [organization: Lund Group].',
    'They sued the [organization: Kelmouth Fishermen’s Union].',
    'It was bought by [organization: Renner & Sons].',
    'The [organization: Food and Rivers Administration] met.',
    'Then [organization: Friends of the River] met.',
  ],
  'its legal form belongs to a company’s name, after a comma, too': [
    'They sued [organization: Tessaly Motors Inc.] and [organization: Calloway Glass, Ltd.] in May.',
    'They sued [organization: Renner & Co.] in May.',
  ],
  'a nationality belongs to the organisation that bears it': [
    'The [organization: Russian League of Anglers] met.',
  ],
  'an acronym with its expansion is a name': [
    'The [organization: Brotherhood of Glassmakers] ([organization: BOG]) met.',
  ],
  'places are known by name or by a word': [
    'They went from [place: London] to [place: Kansas City] and [place: New Zealand].',
    'The [place: Tolven River] and [place: Lake Garrow] flooded [place: Elm Street].',
    'A storm in [place: Merridale] closed roads.',
    'The men live in [place: Hargrove], [place: Ohio].',
  ],
  'names in a list are of one type': [
    'It closed roads in [place: Merridale], [place: Coldharbour] and [place: Hull].',
  ],
  'a word for an event ends its name': [
    'They won at the [event: Lake Alden Festival] in May.',
  ],
  'what a story says elsewhere about a name counts': [
    'Then [person: Ada Brandt] left.\n\nThat night [person: Brandt] came back.',
    'They sued [organization: Calloway Glass Corp.] in May.\n\nThat day [organization: Calloway] paid.',
    'They sued the [organization: Norwegian Salt Corporation] in May.\n\nOne [nationality: Norwegian] paid.',
    'They sued [organization: Boston Salt Corp.] in May.\n\nRain fell in [place: Boston] that day.',
  ],
  'a capital that only begins a sentence makes no name': [
    'Yesterday it rained. Sand was short. Officials left. Nobody knew.',
    'However, it rained. Despite that, roads were open.',
  ],
  'weekdays, months and I are no names': [
    'On Monday I left. In March and on Aug. 3 it rained.',
  ],
  'a title alone is no name': [
    'Then the President and the Prime Minister left.',
  ],
  'a paragraph in headline case has only names that the story knows': [
    'Harbour Chief [person: Ada Brandt] Says Quay Is Sinking\n\nThen [person: Ada Brandt] left. [person: Brandt] is gone.',
    'QUAY SINKS AS [person: BRANDT] LEAVES\n\nThen [person: Ada Brandt] left. [person: Brandt] is gone.',
  ],
  'New in capitals begins a place’s name': [
    'It was told in [place: NEW YORK] that night.',
    'NEW: Then [person: Ada Brandt] left.',
  ],
  'a dateline has a place': [
    '[place: KELMOUTH], [place: Ohio] ([organization: PWN]) — It rained.\n\nA storm hit [place: Kelmouth].',
  ],
};

describe('names', () => {
  for (const [rule, examples] of Object.entries(table)) {
    describe(rule, () => {
      for (const example of examples) {
        it(example, () => {
          assert.equal(namesIn(readMarks(example).text), example);
        });
      }
    });
  }
});

describe('the title of a person', () => {
  /** Paragraphs and the title of the first person in each. */
  const titles: Record<string, string | undefined> = {
    'Deputy Foreign Minister Ivan Orlov left.': 'Deputy Foreign Minister',
    'Then Russian Deputy Foreign Minister Ivan Orlov left.': 'Russian Deputy Foreign Minister',
    'They met former prime minister Riyad Haddad.': 'former prime minister',
    'Mr. Brandt left.': undefined,
    'Dr. Ada Brandt, a surgeon at Kelmouth General, left.': 'surgeon at Kelmouth General',
    'Then Ada Brandt, 47, the mayor of Kelmouth, left.': 'mayor of Kelmouth',
    'The company’s chief executive, Ada Brandt, left.': 'company’s chief executive',
    'Its director, Ada Brandt, left.': 'director',
    'Ada Brandt, who left, was here.': undefined,
    'Ada Brandt left. The Syrian president returned.': undefined,
  };
  for (const [text, title] of Object.entries(titles)) {
    it(`is ${title ?? 'not told'}: ${text}`, () => {
      assert.equal(analyze(text).entities.find(({ type }) => type === 'person')?.title, title);
    });
  }

  it('is the fuller of two that say the same', () => {
    assert.equal(analyze('President Bashar Haddad left.\n\nSyrian President Bashar Haddad returned.').entities[0]?.title, 'Syrian President');
  });
});
