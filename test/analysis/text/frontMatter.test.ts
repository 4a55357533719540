import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

const frontMatter = (...paragraphs: string[]): Record<string, string | undefined> => {
  const text = paragraphs.join('\n\n');
  const article = analyze(text);
  return Object.fromEntries((['headline', 'byline', 'dateline'] as const).flatMap((part) => {
    const span = article[part];
    return span ? [[part, text.slice(span.start, span.end)]] : [];
  }));
};

const body = 'The quay at Kelmouth sank by nine inches over the winter, and the council has known of it since December, according to a letter it sent.';

describe('what stands before a story', () => {
  it('is a headline, a byline and a dateline', () => {
    assert.deepEqual(frontMatter('Quay at Kelmouth sinks by nine inches', 'By Ewa Voss', `KELMOUTH, England (PWN) — ${body}`), {
      headline: 'Quay at Kelmouth sinks by nine inches', byline: 'By Ewa Voss', dateline: 'KELMOUTH, England (PWN)',
    });
  });

  it('is nothing where the story begins at once', () => {
    assert.deepEqual(frontMatter(body, body), {});
  });

  const datelines: Record<string, string | undefined> = {
    'KELMOUTH — The quay sank.': 'KELMOUTH',
    'KELMOUTH, Ohio (PWN) — The quay sank.': 'KELMOUTH, Ohio (PWN)',
    'LONDON, March 3 (PWN) - The quay sank.': 'LONDON, March 3 (PWN)',
    'Geneva – The quay sank.': 'Geneva',
    'PORT ALDEN (PWN) -- The quay sank.': 'PORT ALDEN (PWN)',
    'Pell — The quay sank.': undefined,
    'The quay sank — London heard it.': undefined,
  };
  for (const [text, dateline] of Object.entries(datelines)) {
    it(`has ${dateline ? `the dateline ${dateline}` : 'no dateline'}: ${text}`, () => {
      assert.deepEqual(frontMatter(body, text)['dateline'], dateline);
    });
  }
});
