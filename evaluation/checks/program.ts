import type { Writable } from 'node:stream';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { InputError } from '../../src/cli/inputError';
import { checks } from '../../src/desk/checks/checks';
import { unknownChecks } from '../../src/desk/checks/checkStory';
import { readDocuments } from '../corpus';
import { exitCodes } from '../program';
import { shippedSystem } from '../system';
import { findFirings, type Firings } from './firings';
import type { Judgements } from './judgements';

/** Where the evaluation of the checks prints to, and what it reads of the project. */
export interface Surroundings {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The trained weights that are shipped. */
  readonly weights: string;
  readonly judgements: Judgements;
}

interface Flags {
  readonly corpora: string;
  readonly corpus: string;
  readonly only?: readonly string[];
  readonly list: number;
}

/**
 * Counts how often the checks fire on a corpus and lists where, for a person to judge.
 * @param args the arguments after the program's name.
 * @returns the exit code.
 */
export function run(args: readonly string[], { stdout, stderr, weights, judgements }: Surroundings): number {
  const command = new Command('evaluate:checks')
    .description('Counts how often the checks fire on the articles of a corpus, and lists where, for a person to judge.')
    .requiredOption('--corpora <folder>', 'folder with the corpora')
    .option('--corpus <name>', 'corpus to read', 'polnear.dev')
    .option('--only <check...>', 'ids of checks')
    .option('--list <number>', 'firings of each check to list', wholeNumber, 50)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => { stdout.write(text); },
      writeErr: (text) => { stderr.write(text); },
      outputError: (text, write) => { write(text.replace(/^error:/, 'evaluate:checks:')); },
    })
    .action(({ corpora, corpus, only, list }: Flags) => {
      const [unknown] = unknownChecks(only ?? []);
      if (unknown !== undefined) throw new InputError(`--only ${unknown}: there is no such check. There are: ${checks.map(({ id }) => id).join(', ')}.`);
      const system = shippedSystem(weights);
      const found = findFirings(readDocuments(corpora, `${corpus}.jsonl`), system.model);
      const ids = only ?? checks.map(({ id }) => id);
      stdout.write(`${system.description}\n\n# ${corpus}, ${found.words.toLocaleString('en')} words\n\n${renderTable(ids, found, judgements[corpus] ?? {})}`);
      for (const id of ids) stdout.write(renderList(id, found, list));
    });
  try {
    command.parse(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof InputError)) throw error;
    stderr.write(`evaluate:checks: ${error.message}\n`);
    return exitCodes.usage;
  }
}

/** A table in Markdown: how often each check fires, and how many of the firings that were judged are right. */
function renderTable(ids: readonly string[], { words, firings }: Firings, judged: NonNullable<Judgements[string]>): string {
  const rows = ids.map((id) => {
    const count = firings.filter(({ check }) => check === id).length;
    const judgement = judged[id];
    return [`\`${id}\``, count, (1000 * count / words).toFixed(2), judgement?.judged ?? 0, judgement === undefined || judgement.judged === 0 ? '' : Math.round(100 * judgement.right / judgement.judged)];
  });
  return [['Check', 'Findings', 'per 1,000 words', 'Judged', 'Right, %'], ['---', '---:', '---:', '---:', '---:'], ...rows]
    .map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function renderList(id: string, { firings }: Firings, most: number): string {
  const own = firings.filter(({ check }) => check === id).slice(0, most);
  if (own.length === 0) return '';
  return `\n## ${id}\n${own.map(({ document, line, excerpt, message }, at) => `\n${at + 1}. ${document}, line ${line}: ${message}\n   ${excerpt}\n`).join('')}`;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('It must be a whole number.');
  return number;
}
