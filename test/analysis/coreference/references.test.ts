import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import type { Article, Entity } from '../../../src/analysis/article';
import { type MarkedSpan, readMarks, writeMarks } from '../../fixtures/markedSpans';

/**
 * The text with each mention labelled by what it refers to: a label of the specification where the mention is of the
 * same entity as the first mention so labelled, "-" where no entity has the mention.
 */
function referencesIn(text: string, spans: readonly MarkedSpan[]): string {
  const { entities } = analyze(text);
  const labels = new Map<Entity, string>();
  return writeMarks(text, spans.map((span) => {
    const entity = entities.find(({ mentions }) => mentions.some(({ start, end }) => start === span.start && end === span.end));
    if (!entity) return { ...span, label: '-' };
    if (!labels.has(entity)) labels.set(entity, [...labels.values()].includes(span.label) ? `${span.label}2` : span.label);
    return { ...span, label: labels.get(entity)! };
  }));
}

/** Stories with mentions in brackets: mentions of one label are of one entity, of different labels of different ones. */
const table: Record<string, readonly string[]> = {
  'a surname is of the person named in full': [
    'Then [a: Ada Brandt] left. [a: Brandt] will be back.',
    'Then [a: Omar al-Hadi] left. That night [a: al-Hadi] came back.',
    'Then [a: Ursula van der Meer] left. That night [a: Van der Meer] came back, and [a: Meer] left.',
    'Then [a: Frank Pell Jr.] left. That night [a: Pell] came back.',
    'They saw [a: Brandt] first. Then [a: Ada Brandt] left.',
  ],
  'a first name, an initial and a title with a name are of that person too': [
    'Then [a: Ada Brandt] left. That night Mayor [a: Brandt] came back, and Ms. [a: Brandt] spoke.',
    'Then [a: Ada Brandt] left. That night [a: A. Brandt] came back.',
    'Then [a: Ada Brandt] left with [b: Ewa Voss]. That night [a: Ada] came back.',
  ],
  'a short form of a given name is of whoever bears it in full': [
    'Then [a: William Brandt] left. That night [a: Bill Brandt] came back, and [a: Bill] spoke.',
    'Then [a: Liz Voss] left. That night [a: Elizabeth Voss] came back.',
    'Then [a: Bob Lund] met [b: Ben Lund]. That night [a: Robert Lund] came back.',
    'Then [a: Bob Lund] left. That night [a: Rob Lund] came back.',
  ],
  'two people with one surname stay apart': [
    'Then [a: Ada Brandt] met [b: Ewa Brandt]. That night [a: Ada Brandt] came back.',
    'Then [a: Ada Brandt] left.\n\nThat night [a: Brandt] came back.\n\nThen [b: Ewa Brandt] left.\n\nThat night [b: Brandt] came back.',
  ],
  'a surname alone is not of a relative who is named beside': [
    'Then [a: Brandt] met his father, [b: Emil Brandt], in town. That night [a: Brandt] came back.',
    'Then [a: Ada Brandt] left with her husband, [b: Emil Brandt]. That night [a: Brandt] came back.',
    '[a: Larkin] was born in the rain, a daughter of Ewa Voss and [b: Emil Larkin]. That night [a: Larkin] left.',
    '[a: Larkin] thanked the crew and [b: Emil Larkin]. That night [a: Larkin] left.',
  ],
  'a name that somebody was born with is of that person': [
    'Then [a: Ada Brandt] (née [a: Larkin]) left. That night [a: Larkin] came back.',
    '[a: Larkin] was born [a: Ada Voss] in the rain. That night [a: Voss] came back.',
    'Then [a: Ada Brandt], 54, who was born [a: Ada Voss], left. That night [a: Ada Voss] came back, and [a: Brandt] spoke.',
  ],
  'an acronym is of the organisation that it abbreviates': [
    'The [a: Brotherhood of Glassmakers] ([a: BOG]) met. The [a: BOG] left.',
    'The [a: Kelmouth Harbour Board] met. Then [a: KHB] left.',
    'The [a: United Nations] met. The [a: UN] left.',
  ],
  'a short form is of the organisation': [
    'They sued [a: Calloway Glass Corp.] in May. That day [a: Calloway Glass] paid.',
    'They sued the [a: Kelmouth Harbour Board] in May. That day the [a: Harbour Board] paid.',
  ],
  'an alias is of the place': [
    'They left the [a: United States] in May. The [a: U.S.] paid.',
  ],
  'he and she go back to a person whom nothing rules out': [
    'Mr. [a: Brandt] met Ms. [b: Voss] in the rain. [a: He] left. [b: She] stayed.',
    'Spokeswoman [a: Robin Marsh] met spokesman [b: Kim Lund] in the rain. [a: She] left. [b: He] stayed.',
    'Then [a: Ada Brandt] met them. [a: She] left in the rain.',
  ],
  'she is the only one in mind, whatever the name makes likely, where the story is about its bearer': [
    'Then [a: William Brandt] left the quay. The crew thanked [a: her].',
  ],
  'an apposition is of the name beside it, which can be of that sort': [
    'Then [a: Ada Brandt] (née Larkin), [a: a pilot], left.',
    'The rain fell on [a: the capital], [a: Paris], that night.',
    'They sued [a: the company], [a: Calloway Glass Corp.], in May.',
    'Then Mr. [a: Brandt] thanked [b: Mika Sato], [b: a girl] who paints. That night [b: she] left.',
  ],
  'each of two titles with a determiner is a title': [
    'Then [a: Ada Brandt], [a: a former senator] and [a: the chair] of the Harbour Board, left. That night [a: the former senator] came back, and [a: the chair] spoke.',
  ],
  'titles add up over a story': [
    'Then [a: Ada Brandt], the mayor, left.\n\nThat night [a: Brandt], a former judge, came back.\n\nThe crew thanked [a: the mayor]. Then [a: the judge] spoke.',
  ],
  'her is an object before what cannot be hers': [
    'Then [b: Ewa Voss] came. Ms. [a: Brandt] told [b: her] that the quay sank.',
    'Then [b: Ewa Voss] came. Ms. [a: Brandt] left [b: her] heavily in debt.',
  ],
  'a pronoun in the words of a source goes back to whom it was before them': [
    'Then Mr. [a: Brandt] left. “It sank,” [b: [a: his] lawyer] said.',
    'Then Ms. [a: Voss] left. According to [a: her], the quay sank.',
    'Then Ms. [a: Voss] left. “It sank,” said [b: an uncle of [a: hers]].',
  ],
  'he and she may stand before the name in their sentence': [
    'As [a: she] left, [a: Ada Brandt] thanked the crew.',
    'Before [a: his] trial, [a: Omar Lund] wrote to them.',
  ],
  'his and her go back to the subject of their sentence': [
    'Then [a: Ada Brandt] sold [a: her] boat to them.',
    'Then [a: Omar Lund] met Ms. Voss at [a: his] house.',
  ],
  'a gender that the story gave holds from then on': [
    'Then [a: Sasha Lund] left. [a: He] was late. That night [b: Anna Voss] met [a: Lund] in town. [b: She] laughed. [a: He] did not.',
  ],
  'a name that nothing tells the type of is a person’s where a pronoun goes back to it': [
    'The crew then met [a: Quornsby]. That night [a: he] sold [a: his] boat to them.',
  ],
  'a courtesy title keeps two people of one surname apart': [
    'Then [a: Omar Lund] met [b: Anna Lund] in town. Mr. [a: Lund] left. Mrs. [b: Lund] did not.',
    'Then [a: Anna Lund] left. Mr. [b: Lund] did not.',
  ],
  'a predicate tells the pronoun of its subject': [
    'Then [a: Quorn Brandt] met [b: Tessaly Voss] in town. [b: Voss] is [b: an actress]. [a: He] is not.',
  ],
  'a chairman with a woman’s given name is she': [
    'Chairman [a: Anna Lund] met [b: Omar Voss] in town. [a: She] left.',
  ],
  'a pronoun in a clause is of the name that the clause belongs to': [
    'Then Ms. Voss met [a: Ada Brandt], who lost [a: her] keys.',
    'In [a: her] first year, [a: Ada Brandt] met Ms. Voss.',
  ],
  'him and her are not the subject of their verb': [
    'Then [a: Omar Lund] met Mr. [b: Voss] in town. [a: Lund] thanked [b: him].',
    'Then [a: Omar Lund] met Mr. [b: Voss] in town. [a: Lund], [a: the owner], thanked [b: him].',
  ],
  'I is whoever says the quotation': [
    '“[a: I] left, and [a: my] boat sank,” [a: Ada Brandt] said.',
    '[a: Ada Brandt] met Ms. [b: Voss]. “[b: I] left,” [b: Voss] said.',
  ],
  'I is whoever says a quotation that goes on in the next paragraph': [
    '“[a: I] left,” [a: Ada Brandt] said in the rain.\n\n“The quay sank that night, and it took [a: my] boat with it.',
    '[a: Ada Brandt] said: “The quay sank.\n\n“That night [a: I] left with [a: my] boat.”',
  ],
  'we is the organisation or group that says the quotation': [
    '“[a: We] left,” the [a: Kelmouth Harbour Board] said in a letter.',
  ],
  'the head of a name, alone, is of the one organisation with that head': [
    'They sued the [a: Church of Rivers] in May. That day the [a: Church] paid.',
    'They sued the [a: Church of Rivers] and the [b: Church of Lakes] in May. That day the [c: Church] paid.',
  ],
  'a headline calls an organisation by its head alone': [
    '[a: Board] approves ferry\n\nThe [a: Kelmouth Harbour Board] met in May. It rained.',
    '[a: Board] Is Sued Over Ferry\n\nThe [a: Kelmouth Harbour Board] met in May. It rained.',
    'Board approves ferry\n\nThe [a: Kelmouth Harbour Board] met the [b: Hull School Board] in May. It rained.',
  ],
  'the company is an organisation that can be one': [
    'They saw [a: Calloway Glass Corp.] sue the [b: Kelmouth Harbour Board] in May. That night [a: the company] paid.',
  ],
  'a noun for places is of the last place that can be one': [
    'They left [a: Norwich] for [b: France] in May. They had loved [a: the city].',
    'They left [a: France] for [b: Norwich] in May. They had loved [a: the country].',
  ],
  'a title before a name is of the name': [
    'Then [a: Prime Minister] [a: Ada Brandt] met Mr. [b: Voss] in the rain.',
  ],
  'a title without an article is of the name that it stands behind': [
    'Then [a: Ada Brandt], [a: chief pilot of Kelmouth], left in the rain.',
  ],
  'a predicate is of its subject': [
    'Then [a: Ada Brandt] left. [a: She] was [a: a pilot].',
  ],
  'a description in apposition is of the name before it': [
    'Then [a: Ada Brandt], [a: the mayor], left in the rain.',
  ],
  'a role is of the person who has it': [
    'President [a: Ivan Orlov] met the envoy [b: Ann Pell] in the rain. [a: The president] left.',
    'Then [a: Ada Brandt], the mayor of Kelmouth, left. That night [a: the mayor] came back.',
  ],
  'an official without a name is the official later': [
    '[a: A US official] said the quay sank. [a: The official] said nothing more. “It sank,” [a: the official] said.',
  ],
  'a letter is the letter later': [
    '[a: A letter] said the quay sank. “It sank,” [a: the letter] said.',
  ],
  'the ministry is the one named': [
    'The [a: Ministry of Rivers] met in May. “It sank,” [a: the ministry] said.',
  ],
  'it that speaks is no event': [
    'Then [a: the trial] began. The [b: Kelmouth Harbour Board] spoke to them before [a: the trial]. [b: It] said nothing was late.',
  ],
  'an event is the one of that noun': [
    'Then [a: the trial] began in May. They were late for [a: the trial].',
    'Then [a: a murder trial] began in May. They were late for [a: the murder trial], and [a: the trial] went on.',
    'Then [a: the murder trial] began in May. They left [a: the murder trial] for [b: a fraud trial], and [b: the fraud trial] went on.',
    'The [a: Kelmouth Regatta] began in May. They were late for [a: the regatta].',
  ],
  'the owner of a thing is who it was': [
    'The [a: Ministry of Rivers] met in May. It sold [a: the ministry]’s boats.',
    'The [a: Ministry of Rivers] sued Director [b: Ada Brandt] in May. Then [b: [a: the ministry]’s director] left.',
  ],
  'it and they, as sources, are organisations and groups': [
    'The [a: Kelmouth Harbour Board] met in May. “It sank,” [a: it] said in a letter.',
    '[a: Two fishermen] said the quay sank. “It sank,” [a: they] said.',
  ],
  'a lead describes and a later paragraph names': [
    '[a: A museum director] says the quay sank.\n\nThen [a: Ada Brandt], director of the museum, left in the rain.',
  ],
  'the defendant is who is accused': [
    'Then [a: Desmond Crale] was charged with fraud in May. “It sank,” [a: the defendant] said.',
  ],
};

describe('references', () => {
  for (const [rule, stories] of Object.entries(table)) {
    describe(rule, () => {
      for (const story of stories) {
        it(story.replaceAll('\n\n', ' / '), () => {
          const { text, spans } = readMarks(story);
          assert.equal(referencesIn(text, spans), story);
        });
      }
    });
  }
});

describe('she', () => {
  const mentionsOf = (text: string): string[] => analyze(text).entities.flatMap(({ mentions }) => mentions).map(({ start, end }) => text.slice(start, end));

  it('is not the only one in mind whose name speaks against it, where the story is not about its bearer', () => {
    assert.deepEqual(mentionsOf('The rain fell on William Brandt. That night the crew thanked her.'), ['William Brandt']);
    assert.deepEqual(mentionsOf('The rain fell on Anna Brandt. That night the crew thanked her.'), ['Anna Brandt', 'her']);
  });
});

describe('I', () => {
  it('is nobody in words in marks that nobody says', () => {
    const text = '“I left,” Ada Brandt said in the rain. They call it the “not in my town” quay.';
    const mentions = analyze(text).entities.find(({ name }) => name === 'Ada Brandt')?.mentions ?? [];
    assert.deepEqual(mentions.map(({ start, end }) => text.slice(start, end)), ['I', 'Ada Brandt']);
  });
});

describe('a speaker who could be somebody else', () => {
  const speakers = (text: string): { name: string | undefined; rivals: string[] }[] => {
    const article: Article = analyze(text);
    const nameOf = (id: string): string => article.entities.find((entity) => entity.id === id)!.name;
    return article.quotes.map(({ speaker }) => ({ name: speaker?.name, rivals: (speaker?.rivals ?? []).map(nameOf) }));
  };

  it('has rivals: two presidents about', () => {
    assert.deepEqual(speakers('President Ivan Orlov met President Omar Haddad in the rain.\n\n“The quay sank in the night,” the president said.'), [
      { name: 'Omar Haddad', rivals: ['Ivan Orlov'] },
    ]);
  });

  it('has none when the role has a nationality that only one title has', () => {
    assert.deepEqual(speakers('Russian President Ivan Orlov met Syrian President Omar Haddad in the rain.\n\n“The quay sank in the night,” the Russian president said.'), [
      { name: 'Ivan Orlov', rivals: [] },
    ]);
  });

  it('has rivals: two men about, neither more prominent', () => {
    assert.deepEqual(speakers('The rain fell on Mr. Orlov and Mr. Haddad.\n\n“The quay sank in the night,” he said.'), [
      { name: 'Haddad', rivals: ['Orlov'] },
    ]);
  });

  it('has none when an honorific rules the other out', () => {
    assert.deepEqual(speakers('The rain fell on Mr. Orlov and Ms. Haddad.\n\n“The quay sank in the night,” he said.'), [{ name: 'Orlov', rivals: [] }]);
  });

  it('is less sure for it', () => {
    const confidence = (text: string): number => analyze(text).quotes[0]!.confidence;
    const quotation = '\n\n“The quay sank in the night,” he said.';
    assert.ok(confidence(`The rain fell on Mr. Orlov and Mr. Haddad.${quotation}`) < confidence(`The rain fell on Mr. Orlov and Ms. Haddad.${quotation}`));
  });
});

describe('the chain of a speaker', () => {
  const chain = (text: string): string[] => analyze(text).quotes.at(-1)!.speaker!.chain.map(({ start, end }) => text.slice(start, end));

  it('goes back from the mention to the last name to the introduction', () => {
    assert.deepEqual(chain('Then Ada Brandt left. Brandt came back. “The quay sank in the night,” she said.'), ['she', 'Brandt', 'Ada Brandt']);
  });

  it('is one mention where the introduction speaks', () => {
    assert.deepEqual(chain('“The quay sank in the night,” Ada Brandt said.'), ['Ada Brandt']);
  });
});
