// Measures how fast the analysis is and what it takes: npm run bench, or with --json for programs.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stderr, stdout, versions } from 'node:process';
import { promisify } from 'node:util';
import { Command, Option } from 'commander';
import { build } from 'esbuild';
import { runCommand } from '../scripts/vscode/command';
import { fromRoot } from '../scripts/vscode/root';
import { measureEditor } from './editor/measureEditor';
import { measureFolder } from './folder';
import { storiesOf, storyOf } from './stories';
import { renderTable, type Table } from './table';
import { median } from './timing';

/** Sizes of stories that people know, in words. */
const sizes = [100, 1000, 10_000, 100_000];
/** Length of the longest of the texts that double, in characters. */
const longest = 4_000_000;
const doublings = 6;
const coldStarts = 7;

const parts = ['analysis', 'keystroke', 'growth', 'start', 'folder', 'editor'] as const;
const { json, only = parts, stories } = new Command('bench')
  .option('--json', 'print one JSON object')
  .addOption(new Option('--only <parts...>', 'measure these alone').choices(parts))
  .option('--stories <number>', 'stories of the folder', Number, 2000)
  .parse(argv).opts<{ readonly json?: true; readonly only?: readonly (typeof parts)[number][]; readonly stories: number }>();

runCommand(async () => {
  const root = await mkdtemp(join(tmpdir(), 'copydesk-bench-'));
  try {
    await buildPrograms(root);
    const tables: Table[] = [];
    for (const part of only) {
      stderr.write(`${part} ...\n`);
      tables.push(await measurePart(part, root));
    }
    const machine = { processors: cpus().length, processor: cpus()[0]?.model ?? '', node: versions.node };
    stdout.write(json ? `${JSON.stringify({ machine, tables }, null, 2)}\n` : `${machine.processors} x ${machine.processor}, Node ${machine.node}\n\n${tables.map(renderTable).join('\n\n')}\n`);
  } finally {
    await rm(root, { recursive: true });
  }
});

/** The command line and the program that measures, built as they ship: what runs the sources directly would slow them down. */
async function buildPrograms(root: string): Promise<void> {
  await build({
    entryPoints: { 'dist/cli': fromRoot('src/cli/main.ts'), 'dist/measure': fromRoot('bench/measure.ts'), 'dist/first': fromRoot('bench/first.ts') },
    outdir: root, bundle: true, minify: true, platform: 'node', mainFields: ['module', 'main'], format: 'cjs', target: 'es2022',
  });
  await cp(fromRoot('media', 'models'), join(root, 'media', 'models'), { recursive: true });
}

async function measurePart(part: (typeof parts)[number], root: string): Promise<Table> {
  const weights = join(root, 'media', 'models', 'copydesk.bin');
  const measure = (what: string, files: readonly string[]): Promise<Table> => tableOf(join(root, 'dist', 'measure.js'), what, weights, ...files);
  const first = (files: readonly string[]): Promise<Table> => tableOf(join(root, 'dist', 'first.js'), weights, ...files);
  const writeStories = (texts: readonly (readonly [name: string, text: string])[]): Promise<string[]> => writeTexts(root, texts);
  switch (part) {
    case 'analysis':
    case 'keystroke': return measure(part, await writeStories(sizes.map((words) => [`${words.toLocaleString('en')} words`, storyOf(words)])));
    case 'growth': {
      const all = storyOf(longest / 5);
      const halves = Array.from({ length: doublings + 1 }, (_, index) => all.slice(0, longest / 2 ** (doublings - index)));
      return measure('growth', await writeStories(halves.map((text) => [`${Math.round(text.length / 1000)} KB`, text])));
    }
    case 'start': {
      const short = await writeStories([['1,000 words', storyOf(1000)]]);
      const long = await writeStories([['4 MB', storyOf(longest / 5).slice(0, longest)]]);
      const cold: Table[] = [];
      for (let round = 0; round < coldStarts; round++) cold.push(await first(short));
      const { title, columns, rows: [row] } = cold[0]!;
      const values = columns.map((_, column) => median(cold.map(({ rows }) => rows[0]!.values[column]!)));
      return { title, columns, rows: [{ name: row!.name, values }, ...(await first(long)).rows] };
    }
    case 'folder': {
      const folder = join(root, 'stories');
      await mkdir(folder);
      for (const [index, text] of storiesOf(stories, 400).entries()) await writeFile(join(folder, `${String(index).padStart(5, '0')}.txt`), text);
      return measureFolder(join(root, 'dist', 'cli.js'), folder, stories);
    }
    case 'editor': {
      const workspace = join(root, 'workspace');
      await mkdir(workspace);
      for (const words of [1000, 10_000]) await writeFile(join(workspace, `${words} words.txt`), storyOf(words));
      return measureEditor(workspace);
    }
  }
}

/** What a program prints. Each measurement has a process of its own, so that nothing is warm from the one before. */
async function tableOf(program: string, ...args: readonly string[]): Promise<Table> {
  const { stdout: printed } = await promisify(execFile)(execPath, [program, ...args]);
  return JSON.parse(printed) as Table;
}

async function writeTexts(root: string, texts: readonly (readonly [name: string, text: string])[]): Promise<string[]> {
  return Promise.all(texts.map(async ([name, text]) => {
    const file = join(root, `${name}.txt`);
    await writeFile(file, text);
    return file;
  }));
}
