// What is measured in a warm process: node measure.js WHAT WEIGHTS STORY... prints a Table as JSON.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv, stdout } from 'node:process';
import { createAnalyzer, loadAttributionModel } from '../src/analysis';
import { systemsWith } from './systems';
import type { Table } from './table';
import { medianTime, median } from './timing';

const [what, weights, ...files] = argv.slice(2);
const texts = files.map((file) => ({ name: basename(file, '.txt'), text: readFileSync(file, 'utf8') }));

const measurements: Readonly<Record<string, () => Table>> = {
  analysis() {
    const systems = systemsWith(loadAttributionModel(readFileSync(weights!)));
    return {
      title: 'Analysis, ms',
      columns: [...systems.map(({ name }) => name), 'compromise / Copydesk', 'Copydesk / wink-nlp'],
      rows: texts.map(({ name, text }) => {
        const [copydesk, rules, compromise, wink] = systems.map(({ read }) => medianTime(() => read(text)));
        return { name, values: [copydesk!, rules!, compromise!, wink!, compromise! / copydesk!, copydesk! / wink!] };
      }),
    };
  },

  keystroke() {
    const model = loadAttributionModel(readFileSync(weights!));
    return {
      title: 'One keystroke, ms',
      columns: ['Copydesk', 'by rules', 'longest step'],
      rows: texts.map(({ name, text }) => {
        const at = text.indexOf(' ', text.length / 2);
        const typed = (round: number): string => text.slice(0, at) + 'tide'.repeat(round + 1) + text.slice(at);
        const [learned, ruled] = [{ model }, {}].map((options) => {
          const analyzer = createAnalyzer(options);
          analyzer.analyze(text);
          return medianTime(() => analyzer.update({ start: at, end: at, text: 'e' }));
        });
        const analyzer = createAnalyzer({ model });
        analyzer.analyze(text);
        const longest = Array.from({ length: 9 }, (_, round) => longestStep(analyzer.steps(typed(round))));
        return { name, values: [learned!, ruled!, median(longest)] };
      }),
    };
  },

  growth() {
    const { read } = systemsWith(loadAttributionModel(readFileSync(weights!)))[0]!;
    const times = texts.map(({ text }) => medianTime(() => read(text)));
    return {
      title: 'Growth',
      columns: ['KB', 'ms', 'times the half'],
      rows: texts.map(({ name, text }, index) => ({ name, values: [text.length / 1000, times[index]!, index === 0 ? null : times[index]! / times[index - 1]!] })),
    };
  },
};

function longestStep(steps: Generator): number {
  let longest = 0;
  for (let done = false; !done;) {
    const before = performance.now();
    done = steps.next().done === true;
    longest = Math.max(longest, performance.now() - before);
  }
  return longest;
}

stdout.write(JSON.stringify(measurements[what!]!()));
