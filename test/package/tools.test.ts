import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import manifest from '../../package.json';

const tools = manifest.contributes.languageModelTools;
const ajv = new Ajv({ strict: true, allErrors: true });

/** Whether a tool's schema takes an input. */
function takes(name: string, input: unknown): boolean {
  const tool = tools.find((each) => each.name === name);
  assert.ok(tool, name);
  return ajv.validate(tool.inputSchema, input);
}

describe('the tools for language models', () => {
  it('are three', () => {
    assert.deepEqual(tools.map(({ name }) => name), ['copydesk_list_quotations', 'copydesk_find_speaker', 'copydesk_check_story']);
  });

  it('take the story that is open, or one by its path', () => {
    for (const name of ['copydesk_list_quotations', 'copydesk_check_story']) {
      assert.deepEqual([takes(name, {}), takes(name, { story: 'stories/fire.txt' }), takes(name, { story: 7 })], [true, true, false], name);
    }
  });

  it('take what their answers are narrowed by, and nothing else', () => {
    assert.ok(takes('copydesk_list_quotations', { speaker: 'Tarrow', kind: 'direct' }));
    assert.ok(!takes('copydesk_list_quotations', { kind: 'spoken' }));
    assert.ok(takes('copydesk_find_speaker', { words: 'not safe' }));
    assert.ok(!takes('copydesk_find_speaker', {}));
    assert.ok(!takes('copydesk_check_story', { words: 'not safe' }));
  });

  it('tell models what they answer, and every input', () => {
    for (const { modelDescription, inputSchema: { properties } } of tools) {
      assert.match(modelDescription, /Answers \{story, .*\} as JSON/u);
      assert.ok(Object.values(properties).every(({ description }) => description.length > 20));
    }
  });
});
