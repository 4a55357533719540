import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze } from '../../src/analysis';
import { plainHouse } from '../../src/desk/house';
import { BackgroundReader } from '../../src/editor/backgroundReading/backgroundReader';
import { readWeights } from '../../src/editor/weights';
import { story } from './support/stories';

const isBrowser = 'Worker' in globalThis;

describe('reading in the background', () => {
  const extensionUri = vscode.extensions.getExtension('copydesk.copydesk')!.extensionUri;
  let warnings: string[];
  const log = { warn: (message: string) => { warnings.push(message); } };
  const options = { limit: 400, house: { ...plainHouse, titles: ['harbour master'] } };
  beforeEach(() => { warnings = []; });

  it(isBrowser ? 'finds in a worker what the analysis finds here' : 'is left to the caller, as there are no workers of browsers', async () => {
    const reader = new BackgroundReader(extensionUri, log);
    const model = await readWeights(extensionUri, log);
    const texts = [story, story.replaceAll('Tarrow', 'Vale')];
    const found = await Promise.all(texts.map((text) => reader.read(text, options)));
    reader.dispose();
    assert.deepEqual(found, texts.map((text) => (isBrowser ? analyze(text, { ...options, ...model && { model } }) : undefined)));
    assert.deepEqual(warnings, []);
  });

  it('is left to the caller where the worker cannot be run, with a word to the log', async () => {
    const reader = new BackgroundReader(vscode.Uri.joinPath(extensionUri, 'nowhere'), log);
    assert.deepEqual([await reader.read(story, options), await reader.read(story, options)], [undefined, undefined]);
    assert.equal(warnings.length, isBrowser ? 1 : 0);
  });
});
