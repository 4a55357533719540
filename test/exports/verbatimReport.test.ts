import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { compareWithTranscript } from '../../src/desk/verbatim/compareWithTranscript';
import { readTranscript } from '../../src/desk/verbatim/spokenWords';
import { renderVerbatimReport } from '../../src/exports/verbatimReport';
import { empty, ferry, storyQuoting } from './stories';

function reportOn(story: typeof ferry, transcript: string): string {
  return renderVerbatimReport(story, { name: 'notes.txt', text: transcript }, compareWithTranscript(story.article, story.text, readTranscript(transcript)));
}

describe('the report of a comparison with a transcript', () => {
  it('lists altered quotations with their changes, then what was not found, then what is exact', () => {
    assert.equal(reportOn(ferry, 'The pier was not safe.\nWe will not open it. The schedule is a fantasy.'), `# Quotations compared: ferry.txt with notes.txt

3 quotations: 1 exact, 1 altered, 1 not found.

## Altered

- **Ama Osei**, line 3: “The pier ~~is~~ **was** not safe,” … “We will not open it.”
  - transcript, line 1: “The pier was not safe. We will not open it”

## Not found

- line 10: “Nobody asked us.”

## Exact

- **Ama Osei**, line 8: “a fantasy”
  - transcript, line 2
`);
  });

  it('says so where nothing is quoted', () => {
    assert.equal(reportOn(empty, 'The pier was not safe.'), '# Quotations compared: empty.txt with notes.txt\n\nThe story quotes nothing word for word.\n');
  });

  it('shows what story and transcript say and does nothing with it', () => {
    const story = storyQuoting('<b>.txt', '<img src=x> [a](b) holds the water well', { name: '*Ivo*' });
    const html = new MarkdownIt({ html: true }).render(reportOn(story, '<script> img src x a b holds the **river** well'));
    assert.doesNotMatch(html, /<(?:b|img|script|a|em)\b/u);
  });
});
