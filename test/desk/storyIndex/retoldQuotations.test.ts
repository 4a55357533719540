import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { retoldQuotations } from '../../../src/desk/storyIndex/retoldQuotations';
import { indexStory } from '../../../src/desk/storyIndex/storyIndex';

/** What is told otherwise in the second story than in the first. */
function retold(one: string, other: string): string[] {
  const quotes = [['one.txt', one], ['other.txt', other]].flatMap(([name, text]) => indexStory(name!, analyze(text!), text!));
  return retoldQuotations(quotes).map(({ hasOtherWords, hasOtherSpeaker }) => [...hasOtherWords ? ['words'] : [], ...hasOtherSpeaker ? ['speaker'] : []].join());
}

const original = '“I will not put a passenger on that deck,” Ines Tarrow said.';

describe('quotations that two stories tell', () => {
  it('are told otherwise in other words', () => {
    assert.deepEqual(retold(original, '“I would never put a passenger on that deck,” Ines Tarrow said.'), ['words']);
  });

  it('are told otherwise by another speaker', () => {
    assert.deepEqual(retold(original, '“I will not put a passenger on that deck,” Edmund Vale said.'), ['speaker']);
  });

  it('are the same in the same words, whatever their marks, and by a shorter name', () => {
    assert.deepEqual(retold(original, '"I will not put a passenger on that deck," Tarrow said.'), []);
  });

  it('are the same where one story gives a part, or uses an ellipsis or brackets', () => {
    assert.deepEqual(retold(original, '“I will not put a passenger on that deck, and I would not put my family on it,” Ines Tarrow said.'), []);
    assert.deepEqual(retold(original, '“I will not put a passenger on … deck,” Ines Tarrow said.'), []);
  });

  it('are told otherwise where only a part is quoted', () => {
    assert.deepEqual(retold(original, 'Ines Tarrow said that she would “never put a passenger on that deck” again.'), ['words']);
    assert.deepEqual(retold(original, 'Ines Tarrow said that she would “not put a passenger on that deck” again.'), []);
  });

  it('are the same where a source is not named', () => {
    assert.deepEqual(retold(original, '“I will not put a passenger on that deck,” an official said.'), []);
  });

  it('are two where only some words are shared, or when they are short', () => {
    assert.deepEqual(retold(original, '“I will not put a penny into a pier that nobody wants to use any more,” Edmund Vale said.'), []);
    assert.deepEqual(retold('“We cannot wait any longer,” Ines Tarrow said.', '“We cannot wait any longer,” Edmund Vale said.'), []);
  });

  it('are not compared within one story', () => {
    assert.deepEqual(retold(`${original}\n\n“I would never put a passenger on that deck,” Edmund Vale said.`, 'Rain fell.'), []);
  });
});
