import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis';
import { anchorAt, type Annotation } from '../../src/desk/annotations/annotation';
import { applyAnnotations } from '../../src/desk/annotations/applyAnnotations';
import { placeAnnotations } from '../../src/desk/annotations/placing';
import { parseSidecar, renderSidecar, SidecarError } from '../../src/desk/annotations/sidecar';
import { checkStory } from '../../src/desk/checks/checkStory';
import { houseChoices, houseLists, joinHouses } from '../../src/desk/house';
import { parseHouseFile } from '../../src/desk/houseFile';
import { readHouse } from '../../src/desk/readHouse';
import { anyText } from '../fixtures/anyText';
import { damaged } from '../fixtures/damaged';
import { spanOf } from './stories';

const text = '🚢 “The pier is not safe,” Ines Tarrow said.\n\nShe said that “nobody” would pay.';
const stamp = { creator: 'Ada Moor', created: '2026-03-14T09:00:00.000Z' };
const sidecar = renderSidecar(text, 'pier.txt', [
  { ...stamp, id: 'urn:uuid:1', about: 'quote', anchor: anchorAt(text, spanOf(text, '“The pier is not safe,”')), change: { kind: 'speaker', value: 'Edmund Vale' } },
  { ...stamp, id: 'urn:uuid:2', about: 'entity', entity: 'Ines Tarrow', change: { kind: 'note', value: 'Ask her again.' } },
] satisfies readonly Annotation[]);
const house = '{\n  "titles": ["Harbour Master"],\n  "aliases": { "the Board": "Harbour Board" },\n  "checks": { "mixed-marks": "off" }\n}\n';

describe('a damaged file', () => {
  it('of annotations is refused with a reason, or what it still says is put over the story', () => {
    fc.assert(fc.property(damaged(sidecar), anyText, (content, other) => {
      for (const story of [text, other]) {
        let annotations: readonly Annotation[];
        try {
          ({ annotations } = parseSidecar(content, 'pier.json', story));
        } catch (error) {
          assert.ok(error instanceof SidecarError, String(error));
          continue;
        }
        applyAnnotations(story, analyze(story), placeAnnotations(story, annotations).placed);
      }
    }), { numRuns: 200 });
  });

  it('of house style is used but for what is wrong in it, each mistake at its place', () => {
    fc.assert(fc.property(damaged(house), (content) => {
      const found = parseHouseFile(content);
      for (const { start, end } of found.mistakes) assert.ok(start >= 0 && start <= end && end <= content.length, `${start} to ${end}`);
      checkStory(analyze(text), text, found.house);
    }), { numRuns: 200 });
  });
});

/** Words that a house style may hold by accident: marks of regular expressions and paths, names that objects have, words of the story. */
const foreignWord = fc.oneof(fc.constantFrom('(', '[a-', '\\', '*', '$&', '__proto__', 'constructor', 'the', 'said', 'Ines Tarrow', '“', ' ', '', '\n', '\ud83d'), fc.string({ unit: 'binary', maxLength: 6 }));
const foreignValue = fc.oneof(fc.array(foreignWord, { maxLength: 4 }), fc.dictionary(foreignWord, fc.oneof(fc.array(foreignWord, { maxLength: 3 }), fc.constantFrom('off', 'hint'), fc.jsonValue()), { maxKeys: 4 }), foreignWord, fc.jsonValue());
const foreignHouse = fc.oneof(
  { weight: 9, arbitrary: fc.record(Object.fromEntries([...houseLists, 'aliases', ...Object.keys(houseChoices), 'checks', 'other'].map((part) => [part, foreignValue])), { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.anything() },
);

describe('a house style of any values', () => {
  it('is used but for what is wrong in it, so that what is left is right', () => {
    fc.assert(fc.property(foreignHouse, (value) => {
      const { house: used } = readHouse(value);
      assert.deepEqual(readHouse(used), { house: used, mistakes: [] });
    }), { numRuns: 500 });
  });

  it('leaves stories readable, alone and joined with another', () => {
    fc.assert(fc.property(foreignHouse, foreignHouse, anyText, (value, other, story) => {
      const used = joinHouses(readHouse(value).house, readHouse(other).house);
      checkStory(analyze(story, { house: used }), story, used);
    }), { numRuns: 200 });
  });
});

describe('the checks', () => {
  it('point to places of the text, whatever it is', () => {
    fc.assert(fc.property(anyText, (story) => {
      for (const { start, end } of checkStory(analyze(story), story)) assert.ok(start >= 0 && start <= end && end <= story.length, `${start} to ${end}`);
    }), { numRuns: 200 });
  });
});
