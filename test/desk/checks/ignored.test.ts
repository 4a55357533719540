import assert from 'node:assert/strict';
import { ignoredAt, isIgnored } from '../../../src/desk/checks/ignored';
import { spanOf } from '../stories';

const text = 'The letter names Ines Tarrov. A second letter is by Ines Tarrov.';
const first = spanOf(text, 'Ines Tarrov');
const second = { start: text.lastIndexOf('Ines'), end: text.length - 1 };

describe('findings that are let stand', () => {
  const ignored = [ignoredAt('name-spelling', first, text)];

  it('are known by check and words, and others with the same words are not', () => {
    assert.equal(isIgnored('name-spelling', first, text, ignored), true);
    assert.equal(isIgnored('name-spelling', second, text, ignored), false);
    assert.equal(isIgnored('weekday-date', first, text, ignored), false);
  });

  it('are known again when text is written before them', () => {
    const longer = `The pier is shut, Edmund Vale said. ${text}`;
    assert.equal(isIgnored('name-spelling', spanOf(longer, 'Ines Tarrov'), longer, ignored), true);
  });

  it('may be all that a check finds in a story', () => {
    assert.equal(isIgnored('name-spelling', second, text, [{ check: 'name-spelling' }]), true);
    assert.equal(isIgnored('weekday-date', second, text, [{ check: 'name-spelling' }]), false);
  });
});
