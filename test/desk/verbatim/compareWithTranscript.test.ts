import assert from 'node:assert/strict';
import { compareWithTranscript } from '../../../src/desk/verbatim/compareWithTranscript';
import { readTranscript } from '../../../src/desk/verbatim/spokenWords';
import { article, quote, speaker } from '../stories';

const transcript = [
  '00:00:04 TARROW: Good morning. We found, um, 62 rotten piles in a single morning, in one morning.',
  '00:00:12 TARROW: I will not put a passenger on that deck. (pause) And I would not put my own family on it either.',
  'REPORTER: What about the board?',
  'TARROW: They never answered us. It is baffling to me.',
].join('\n');

/** What comes of comparing one direct quotation: state, place and "quoted > spoken" for each change. */
function compared(...pieces: readonly string[]): string[] {
  const text = pieces.join(' she said. ');
  const [found] = compareWithTranscript(article(text, [quote(text, 'direct', pieces, speaker('Ines Tarrow'))]), text, readTranscript(transcript));
  assert.ok(found);
  const { is, spoken, changes, skipped } = found;
  return [
    is,
    ...spoken ? [transcript.slice(spoken.start, spoken.end)] : [],
    ...changes.map((change) => `${text.slice(change.quoted.start, change.quoted.end)} > ${transcript.slice(change.spoken.start, change.spoken.end)}`),
    ...skipped > 0 ? [`skips ${skipped}`] : [],
  ];
}

describe('quotations compared with a transcript', () => {
  it('are exact when every word is the same, whatever its capitals, marks and fillers', () => {
    assert.deepEqual(compared('“We found 62 rotten piles in a single morning,”'), ['exact', 'We found, um, 62 rotten piles in a single morning']);
  });

  it('are exact however numbers and percentages are written', () => {
    const text = '“Sixty-two of 80 piles, 78%, are rotten,” she said.';
    const story = article(text, [quote(text, 'direct', ['“Sixty-two of 80 piles, 78%, are rotten,”'], null)]);
    assert.deepEqual(compareWithTranscript(story, text, readTranscript('Well, 62 of eighty piles, seventy eight per cent, are rotten.')).map(({ is }) => is), ['exact']);
    assert.deepEqual(compareWithTranscript(story, text, readTranscript('Well, 63 of eighty piles, 78 percent, are rotten.')).map(({ is }) => is), ['altered']);
  });

  it('are altered when words were replaced', () => {
    assert.deepEqual(compared('“We counted 62 rotten piles in a single morning,”'), [
      'altered', 'We found, um, 62 rotten piles in a single morning', 'counted > found',
    ]);
  });

  it('are altered when words were left out or added', () => {
    assert.deepEqual(compared('“I will not put a passenger on deck.”'), ['altered', 'I will not put a passenger on that deck', ' > that']);
    assert.deepEqual(compared('“I will not ever put a passenger on that deck.”'), ['altered', 'I will not put a passenger on that deck', 'ever > ']);
  });

  it('are altered once where several words side by side differ', () => {
    assert.deepEqual(compared('“I would never ever put my own family on it either.”'), [
      'altered', 'I would not put my own family on it either', 'never ever > not',
    ]);
  });

  it('may leave out words at an ellipsis', () => {
    assert.deepEqual(compared('“We found 62 rotten piles … I will not put a passenger on that deck.”'), [
      'exact', transcript.slice(transcript.indexOf('We found'), transcript.indexOf('. (pause)')), 'skips 7',
    ]);
  });

  it('may make words plain in brackets', () => {
    assert.deepEqual(compared('“[The board] never answered us. It is baffling to me.”'), ['exact', 'never answered us. It is baffling to me']);
    assert.deepEqual(compared('“I would not put [relatives] on it either.”'), ['exact', 'I would not put my own family on it either', 'skips 3']);
  });

  it('may be cut by the reporter’s words', () => {
    assert.deepEqual(compared('“They never answered us,”', '“It is baffling to me.”'), ['exact', 'They never answered us. It is baffling to me']);
  });

  it('are read past times, names and notes of the transcript', () => {
    assert.equal(compared('“on that deck. And I would not put my own family on it”')[0], 'exact');
    assert.equal(compared('“in one morning. I will not put a passenger on that deck.”')[0], 'exact');
  });

  it('are not found when nothing comes near', () => {
    assert.deepEqual(compared('“Nobody on the islands will be cut off,”'), ['notFound']);
  });

  it('of three words or fewer are found word for word or not at all', () => {
    assert.deepEqual(compared('“62 rotten planks”'), ['notFound']);
    assert.deepEqual(compared('“62 rotten piles”'), ['exact', '62 rotten piles']);
  });

  it('are compared part by part where only parts are quoted, and not where nothing is', () => {
    const text = 'Tarrow said the silence was “baffling” and the board was “asleep.” She said that it was over.';
    const quotes = [
      quote(text, 'mixed', ['the silence was “baffling” and the board was “asleep.”'], speaker('Ines Tarrow')),
      quote(text, 'indirect', ['that it was over'], speaker('Ines Tarrow')),
    ];
    const found = compareWithTranscript(article(text, quotes), text, readTranscript(transcript));
    assert.deepEqual(found.map(({ quoted: [span], is }) => [text.slice(span!.start, span!.end), is]), [['“baffling”', 'exact'], ['“asleep.”', 'notFound']]);
  });

  it('read subtitles', () => {
    const text = '“We cannot wait any longer,” she said.';
    const story = article(text, [quote(text, 'direct', ['“We cannot wait any longer,”'], null)]);
    const subtitles = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nWe cannot wait\n\n2\n00:00:03.000 --> 00:00:04.000\nany longer.\n';
    assert.deepEqual(compareWithTranscript(story, text, readTranscript(subtitles)).map(({ is }) => is), ['exact']);
  });
});
