import assert from 'node:assert/strict';
import { jsonCollection, jsonLinesCollection, renderJson, renderJsonLine } from '../../src/exports/json';
import { empty, ferry } from './stories';

describe('JSON export', () => {
  it('is the Article, indented, with a final newline', () => {
    const json = renderJson(ferry);

    assert.deepEqual(JSON.parse(json), ferry.article);
    assert.match(json, /^\{\n {2}"format": 1,\n/);
    assert.match(json, /\n\}\n$/);
  });

  it('puts several stories in one array, each with its name as id', () => {
    const { opening, item, separator, closing } = jsonCollection;
    const json = opening + [ferry, empty].map(item).join(separator) + closing;

    assert.deepEqual(JSON.parse(json), [{ id: 'ferry.txt', ...ferry.article }, { id: 'empty.txt', ...empty.article }]);
    assert.deepEqual(JSON.parse(opening + closing), []);
  });
});

describe('JSON lines export', () => {
  it('is one line with the story’s name as id, and a line for each of several stories', () => {
    assert.deepEqual(JSON.parse(renderJsonLine(ferry)), { id: 'ferry.txt', ...ferry.article });
    assert.equal(jsonLinesCollection.item(ferry), renderJsonLine(ferry));
    assert.match(renderJsonLine(ferry), /^[^\n]+\n$/);
  });
});
