import { existsSync, statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { InputError } from '../src/cli/inputError';
import { type AttributionChoice, attributionChoices } from '../src/desk/attributions';
import { digestOf, measure, type Measurement, measurementsFor, missingFiles, nameOf, type Setting, standardMeasurements } from './measurements';
import { renderFaults, renderTables } from './render';
import { earlierFigures, type Fall, fallsOf, figuresOf, readFigures, withMeasurement, writeFigures } from './savedFigures';
import { rules, shippedSystem, systemWith } from './system';

/** Where the evaluation prints to, and the files of the project that it reads and writes. */
export interface Surroundings {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The trained weights that are shipped. */
  readonly weights: string;
  /** The saved figures. */
  readonly figures: string;
}

/** What the process ends with. */
export const exitCodes = { ok: 0, fell: 1, usage: 2 } as const;

/** How many points worse a figure may be with --check: a change of a few words may go either way. */
const tolerance = 0.5;

interface Flags {
  readonly corpora: string;
  readonly only?: readonly string[];
  readonly errors: number;
  readonly every: number;
  readonly attributions: AttributionChoice;
  readonly model?: string;
  readonly rules?: true;
  readonly save?: true;
  readonly check?: true;
}

const help = `
Measures: ${standardMeasurements.map(nameOf).join(', ')}.
Beside each figure stands its difference from the saved one, where the data is the same; figures of the rules
and of the trained weights are kept apart. Corpora that the folder lacks are skipped.

Exit code: 0 all measured, 1 a figure fell with --check, 2 wrong usage or input.

Examples:
  npm run evaluate -- --corpora ../corpora
  npm run evaluate -- --corpora ../corpora --only quotes --errors 5
  npm run evaluate -- --corpora ../corpora --only polnear.train --every 3 --model held-out.bin`;

/**
 * Runs the evaluation.
 * @param args the arguments after the program's name.
 * @returns the exit code.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  let code: number = exitCodes.ok;
  const command = new Command('evaluate')
    .description('Compares the analysis with annotated corpora and prints how often it is right.')
    .requiredOption('--corpora <folder>', 'folder with the corpora')
    .option('--only <name...>', 'tasks, corpora or both ("quotes polnear.dev"); also other corpora in the folder')
    .option('--errors <number>', 'list what is wrong by kind, with so many examples of each', wholeNumber, 0)
    .option('--every <number>', 'only every so many documents, the first one too: those that training leaves out with --hold-out', wholeNumber, 1)
    .addOption(new Option('--attributions <choice>', 'what was said, written or quoted, or also what was thought, wanted or held')
      .choices(attributionChoices).default('speech'))
    .option('--model <file>', 'trained weights in place of those that are shipped')
    .addOption(new Option('--rules', 'the rules alone, without weights').conflicts('model'))
    .option('--save', 'save the figures, for later runs to compare with')
    .option('--check', `fail where a figure is more than ${tolerance} points worse than the saved one`)
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => { stdout.write(text); },
      writeErr: (text) => { stderr.write(text); },
      outputError: (text, write) => { write(text.replace(/^error:/, 'evaluate:')); },
    })
    .action((flags: Flags) => {
      if (flags.save && flags.every !== 1) command.error('error: --save takes whole corpora: leave --every away.');
      if (flags.save && flags.attributions !== 'speech') command.error('error: --save takes what users see unless they ask for more: leave --attributions away.');
      code = evaluate(flags, surroundings) ? exitCodes.ok : exitCodes.fell;
    });
  try {
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof InputError)) throw error;
    stderr.write(`evaluate: ${error.message}\n`);
    return exitCodes.usage;
  }
}

/** @returns whether no figure fell that the run is held to. */
function evaluate(flags: Flags, { stdout, stderr, weights, figures }: Surroundings): boolean {
  const { corpora: folder, attributions, every } = flags;
  checkFolder(folder);
  const system = flags.rules ? rules : flags.model === undefined ? shippedSystem(weights) : systemWith(flags.model);
  const setting: Setting = { folder, every, attributions, model: system.model, maxLength: Infinity };
  const print = (text: string): void => { stdout.write(`${text}\n`); };
  let saved = readFigures(figures);
  const falls: Fall[] = [];

  print(system.description);
  for (const measurement of chosen(flags.only, folder)) {
    const name = nameOf(measurement);
    const missing = missingFiles(measurement, folder);
    if (missing.length > 0) {
      stderr.write(`evaluate: ${name}: skipped, ${folder} has no ${missing.join(' and no ')}.\n`);
      continue;
    }
    const report = measure(measurement, setting);
    const data = digestOf(measurement, setting);
    const before = saved[system.name][name];
    const earlier = earlierFigures(before, data);
    print(`\n# ${name}${every === 1 ? '' : `, one document in ${every}`}`);
    print(before?.data === data ? `Beside the figures: how they differ from those of ${before.date}.\n` : 'No figures of this data are saved.\n');
    print(renderTables(report, earlier));
    if (flags.errors > 0) print(renderFaults(report.faults(), flags.errors));
    if (flags.check) falls.push(...fallsOf(report, earlier, tolerance).map((fall) => ({ ...fall, name: `${name}, ${fall.name}` })));
    if (flags.save) saved = withMeasurement(saved, system, name, { data, figures: figuresOf(report) });
  }
  if (flags.save) writeFigures(figures, saved);
  for (const { name, before, now } of falls) stderr.write(`evaluate: ${name}: ${now.toFixed(1)}, was ${before.toFixed(1)}\n`);
  return falls.length === 0;
}

function chosen(only: readonly string[] | undefined, folder: string): readonly Measurement[] {
  if (!only) return standardMeasurements;
  return only.flatMap((name) => {
    const measurements = measurementsFor(name, folder);
    if (measurements.length === 0) throw new InputError(`--only ${name}: there is no such task and no such corpus in ${folder}. See evaluate --help.`);
    return measurements;
  });
}

function checkFolder(folder: string): void {
  if (!existsSync(folder)) throw new InputError(`${folder}: no such folder. Name the folder of corpora with --corpora.`);
  if (!statSync(folder).isDirectory()) throw new InputError(`${folder}: is not a folder. Name the folder that holds the corpora.`);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}
