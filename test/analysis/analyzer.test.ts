import assert from 'node:assert/strict';
import { analyze, type Article, createAnalyzer } from '../../src/analysis';

/** An edit in one paragraph that changes what another paragraph, which stays as it is, means. */
interface Edit {
  readonly what: string;
  readonly text: string;
  readonly replaced: string;
  readonly by: string;
  /** What is looked at in the paragraph that stays. */
  readonly told: (article: Article) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const named = (start: string) => (article: Article): unknown => article.entities.find(({ name, aliases }) => [name, ...aliases].includes(start))?.name;
const speakers = ({ quotes }: Article): unknown => quotes.map(({ speaker }) => speaker?.name ?? null);

const edits: readonly Edit[] = [
  {
    what: 'a surname alone is another’s once the story has introduced somebody else',
    text: 'Ada Brandt runs the mill.\n\nThe river rose.\n\n“We closed early,” Brandt said.', replaced: 'Ada Brandt', by: 'Oskar Brandt',
    told: speakers, before: ['Ada Brandt'], after: ['Oskar Brandt'],
  },
  {
    what: 'a pronoun goes back to whoever was named before',
    text: 'Mayor Ines Tarrow spoke at noon.\n\n“The quay is safe,” she said.', replaced: 'Ines Tarrow', by: 'Edith Lund',
    told: speakers, before: ['Ines Tarrow'], after: ['Edith Lund'],
  },
  {
    what: 'a surname in capitals is somebody’s when the story has one who bears it',
    text: 'Ada Brandt runs the mill.\n\nThe sign said BRANDT in red.', replaced: 'Ada Brandt', by: 'Ada Lund',
    told: named('Brandt'), before: 'Ada Brandt', after: undefined,
  },
  {
    what: 'a relative date counts from the day of the story',
    text: 'KELMOUTH, Nov. 8, 2016 — The mill closed.\n\nIt opens tomorrow.', replaced: 'Nov. 8', by: 'Nov. 9',
    told: ({ entities }) => entities.find(({ name }) => name === 'tomorrow')?.value, before: '2016-11-09', after: '2016-11-10',
  },
  {
    what: 'a paragraph of quotation alone is whose the line before it leads into it',
    text: 'Ada Brandt spoke at noon.\n\nMayor Ines Tarrow put it so:\n\n“The quay is safe and the ferry will sail again in spring.”', replaced: 'Ines Tarrow', by: 'Edith Lund',
    told: speakers, before: ['Ines Tarrow'], after: ['Edith Lund'],
  },
  {
    what: 'two paragraphs of the same words have sources of their own',
    text: 'Ada Brandt came.\n\n“It is late,” she said.\n\nInes Tarrow left.\n\n“It is late,” she said.', replaced: 'Ines Tarrow', by: 'Edith Lund',
    told: speakers, before: ['Ada Brandt', 'Ines Tarrow'], after: ['Ada Brandt', 'Edith Lund'],
  },
  {
    what: 'the first of two paragraphs of the same words goes',
    text: 'Ada Brandt came.\n\n“It is late,” she said.\n\nInes Tarrow left.\n\n“It is late,” she said.', replaced: '“It is late,” she said.\n\nInes', by: 'Ines',
    told: speakers, before: ['Ada Brandt', 'Ines Tarrow'], after: ['Ines Tarrow'],
  },
];

describe('an edit tells in paragraphs that stay as they are:', () => {
  for (const { what, text, replaced, by, told, before, after } of edits) {
    it(what, () => {
      const analyzer = createAnalyzer();
      assert.deepEqual(told(analyzer.analyze(text)), before);
      const start = text.indexOf(replaced);
      const article = analyzer.update({ start, end: start + replaced.length, text: by });
      assert.deepEqual(told(article), after);
      assert.deepEqual(article, analyze(text.replace(replaced, by)));
      assert.deepEqual(analyzer.update({ start, end: start + by.length, text: replaced }), analyze(text));
    });
  }
});
