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
import { checkSlips, slipKinds, type SlipResult } from './seeded';

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
  readonly seeded?: true;
}

/** The mistakes that are made on purpose are the same each time. */
const seed = 7;

/**
 * Counts how often the checks fire on a corpus and lists where, for a person to judge; or makes mistakes in its articles and counts
 * how many of them the checks find.
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
    .option('--seeded', 'make one mistake of each kind in each article, and tell which of them are found')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => { stdout.write(text); },
      writeErr: (text) => { stderr.write(text); },
      outputError: (text, write) => { write(text.replace(/^error:/, 'evaluate:checks:')); },
    })
    .action(({ corpora, corpus, only, list, seeded }: Flags) => {
      const [unknown] = unknownChecks(only ?? []);
      if (unknown !== undefined) throw new InputError(`--only ${unknown}: there is no such check. There are: ${checks.map(({ id }) => id).join(', ')}.`);
      const system = shippedSystem(weights);
      const documents = readDocuments(corpora, `${corpus}.jsonl`);
      if (seeded) {
        const kinds = slipKinds.filter(({ check }) => only?.includes(check) ?? true);
        stdout.write(`${system.description}\n\n# ${corpus}, ${documents.length.toLocaleString('en')} articles\n\n${renderSlips(checkSlips(documents, system.model, seed, kinds), list)}`);
        return;
      }
      const found = findFirings(documents, system.model);
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
  return markdownTable([['Check', 'Findings', 'per 1,000 words', 'Judged', 'Right, %'], ['---', '---:', '---:', '---:', '---:'], ...rows]);
}

/** A table of the mistakes that were made, and below it those that were missed. */
function renderSlips(results: readonly SlipResult[], most: number): string {
  const rows = results.map(({ kind, made, found, elsewhere, byOthers }) => [`\`${kind.check}\``, kind.what, made, found, made === 0 ? '' : Math.round(100 * found / made), elsewhere, byOthers]);
  const missed = results.flatMap(({ kind, missed: places }) => (places.length === 0 ? [] : [`\n## ${kind.check}: ${kind.what}\n\n${places.slice(0, most).map((place) => `- ${place}\n`).join('')}`]));
  return markdownTable([['Check', 'Mistake', 'Made', 'Found', 'Found, %', 'Found elsewhere', 'By other checks'], ['---', '---', '---:', '---:', '---:', '---:', '---:'], ...rows]) + missed.join('');
}

function markdownTable(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
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
