import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bratConfiguration, bratEvents, bratText, renderBrat } from '../../src/exports/brat';
import { anyStory } from './anyStory';
import { empty, ferry, storyQuoting } from './stories';

const textBound = /^T\d+\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/gmu;

describe('brat export', () => {
  it('writes attributions as PolNeAR does, the trigger on the cue, a fragment for each line', () => {
    assert.equal(renderBrat(ferry), `T1\tSource 63 71\tAma Osei
T2\tCue 58 62\tsaid
T3\tContent 34 57;100 108;109 122\t“The pier is not safe,” “We will not open it.”
T4\tAttribution 58 62\tsaid
E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
A1\tKind E1 direct
A2\tOrigin E1 automatic
#1\tAnnotatorNotes E1\t{"speaker":"Ama Osei","speakerKind":"person","title":"chief engineer","confidence":0.97,"rule":"quote-cue-source-quote"}
T5\tSource 124 140\tA board official
T6\tCue 141 145\tsaid
T7\tContent 146 184\tthat the tender would run again in May
T8\tAttribution 141 145\tsaid
E2\tAttribution:T8 Content:T7 Cue:T6 Source:T5
A3\tKind E2 indirect
A4\tOrigin E2 automatic
#2\tAnnotatorNotes E2\t{"speaker":"board official","speakerKind":"anonymous","confidence":0.62,"rule":"source-cue-clause"}
T9\tSource 187 191\tOsei
T10\tCue 192 198\tcalled
T11\tContent 199 223\tthe schedule “a fantasy”
T12\tAttribution 192 198\tcalled
E3\tAttribution:T12 Content:T11 Cue:T10 Source:T9
A5\tKind E3 mixed
A6\tOrigin E3 automatic
#3\tAnnotatorNotes E3\t{"speaker":"Ama Osei","speakerKind":"person","title":"chief engineer","confidence":0.9,"rule":"source-cue-phrase"}
T13\tContent 226 244\t“Nobody asked us.”
T14\tAttribution-no-cue-no-source 226 244\t“Nobody asked us.”
E4\tAttribution-no-cue-no-source:T14 Content:T13
A7\tKind E4 direct
A8\tOrigin E4 automatic
#4\tAnnotatorNotes E4\t{"confidence":0.8,"rule":"unattributed"}
`);
  });

  it('is empty for a story without quotations, and the text beside it is the story', () => {
    assert.equal(renderBrat(empty), '');
    assert.equal(bratText.render(ferry), ferry.text);
  });

  it('keeps a note on one line, whatever a name holds', () => {
    const lines = renderBrat(storyQuoting('any.txt', 'Well,', { name: 'Ivo\n\tBrandt', title: 'a\r\nb' })).trimEnd().split('\n');

    assert.equal(lines.length, 8);
    assert.equal(lines[7]?.split('\t').length, 3);
  });

  it('says in each line the words that stand at its offsets, counted in code points, inside one line of the text', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const characters = Array.from(story.text);
      const bound = [...renderBrat(story).matchAll(textBound)];

      assert.ok(bound.length > 0);
      for (const [, places = '', words] of bound) {
        const fragments = places.split(';').map((place) => characters.slice(...place.split(' ').map(Number)).join(''));
        assert.equal(words, fragments.join(' '));
        assert.ok(fragments.every((fragment) => fragment.trim() === fragment && !/[\r\n]/u.test(fragment)));
      }
    }));
  });

  it('names in its configuration each type that it writes', () => {
    const [annotation, visual] = bratConfiguration;

    assert.deepEqual(bratConfiguration.map(({ name }) => name), ['annotation.conf', 'visual.conf']);
    for (const type of ['Source', 'Cue', 'Content', ...Object.values(bratEvents)]) {
      assert.match(annotation!.content, new RegExp(`^${type}(?:\t|$)`, 'mu'));
      assert.match(visual!.content, new RegExp(`^${type} \\| `, 'mu'));
    }
  });
});
