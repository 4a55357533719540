import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { barProgress, plainProgress, type Progress } from '../../src/cli/progress';

/** What a terminal, or a file, is sent. */
function sentTo(isTTY: boolean, work: (stream: PassThrough) => void): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  work(stream);
  return String(stream.read() ?? '');
}

function threeStories(progress: Progress): void {
  progress.advance();
  progress.log('copydesk: b.txt: is a folder.');
  progress.advance();
  progress.advance();
  progress.stop();
}

describe('Progress', () => {
  it('is lines alone for a file', () => {
    assert.equal(sentTo(false, (stream) => { threeStories(plainProgress(stream)); }), 'copydesk: b.txt: is a folder.\n');
  });

  it('is a bar that counts stories on a terminal, and prints messages whole', () => {
    const sent = sentTo(true, (stream) => { threeStories(barProgress(stream, 3)); });

    assert.match(sent, /3 of 3 stories/);
    assert.match(sent, /copydesk: b\.txt: is a folder\.\n/);
  });
});
