import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { resolvedSpeakers } from '../../../src/desk/aids/resolvedSpeakers';

/** "words = source, introduced as words" for each. */
function resolvedIn(text: string): string[] {
  return resolvedSpeakers(analyze(text), text).map(({ mention, speaker, introduction }) => [
    `${text.slice(mention.start, mention.end)} = ${speaker.name}`, ...introduction ? [text.slice(introduction.start, introduction.end)] : [],
  ].join(', introduced as '));
}

describe('speakers that are not named where they speak', () => {
  it('are resolved when a pronoun or a role stands for them', () => {
    const text = 'Harbour master Ines Tarrow said the pier was unsafe. “We cannot wait,” she said. “It is too late,” the harbour master said.';
    assert.deepEqual(resolvedIn(text), ['she = Ines Tarrow, introduced as Ines Tarrow', 'the harbour master = Ines Tarrow, introduced as Ines Tarrow']);
  });

  it('are left alone when a name stands there, the short one too', () => {
    assert.deepEqual(resolvedIn('Ines Tarrow said the pier was unsafe. “We cannot wait,” Tarrow said.'), []);
  });

  it('are left alone where a writing is called by its noun', () => {
    assert.deepEqual(resolvedIn('In an open letter, doctors warned of the pier. The letter called for a boat.'), []);
  });

  it('are resolved to a description where the story has no name', () => {
    assert.deepEqual(resolvedIn('A government official said the pier was unsafe. “We cannot wait,” the official said.'), [
      'the official = government official, introduced as A government official',
    ]);
  });
});
