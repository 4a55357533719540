import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { indexStory, StoryIndex } from '../../../src/desk/storyIndex/storyIndex';

const pier = 'Ferry to stop at Quillby\n\nHarbour master Inès Tarrow said the pier was unsafe. “We cannot wait,” she said.';
const boat = '“The islands need a boat,” Edmund Vale said. “Tarrow is right.”';

function indexOf(stories: Readonly<Record<string, string>>): StoryIndex {
  const index = new StoryIndex();
  for (const [name, text] of Object.entries(stories)) index.put(name, indexStory(name, analyze(text), text));
  return index;
}

describe('an index of stories', () => {
  const index = indexOf({ 'pier.txt': pier, 'boat.txt': boat });
  const found = (query: string, limit = 10): string[] => index.search(query, limit).map(({ story, speaker, words }) => `${story}, ${speaker?.name ?? 'nobody'}: ${words}`);

  it('keeps who said what, and where', () => {
    const [, quote] = indexOf({ 'pier.txt': pier }).quotes();
    assert.deepEqual([quote?.speaker, quote?.words, quote?.line, quote?.column], [
      { name: 'Inès Tarrow', kind: 'person', title: 'Harbour master' }, '“We cannot wait,”', 2, pier.split('\n')[2]!.indexOf('“'),
    ]);
  });

  it('finds quotations by words said, speaker and title, whatever case and accents', () => {
    assert.deepEqual(found('cannot WAIT'), ['pier.txt, Inès Tarrow: “We cannot wait,”']);
    assert.deepEqual(found('ines harbour master wait'), ['pier.txt, Inès Tarrow: “We cannot wait,”']);
    assert.deepEqual(found('banana'), []);
  });

  it('puts what a speaker of that name said before what was said of the name', () => {
    assert.deepEqual(found('tarrow').map((line) => line.split(':')[0]), ['pier.txt, Inès Tarrow', 'pier.txt, Inès Tarrow', 'boat.txt, Edmund Vale']);
  });

  it('gives no more than asked for', () => {
    assert.equal(found('', 2).length, 2);
  });

  it('forgets what a story said when it changes or goes', () => {
    const changing = indexOf({ 'pier.txt': pier });
    changing.put('pier.txt', indexStory('pier.txt', analyze(boat), boat));
    assert.deepEqual(changing.search('wait', 10), []);
    changing.remove('pier.txt');
    assert.deepEqual([changing.size, changing.quotes()], [0, []]);
  });
});
