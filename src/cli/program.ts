import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isCalendarDay } from '../analysis';
import { attributionChoices } from '../desk/attributions';
import { checks } from '../desk/checks/checks';
import { formats, type FormatId } from '../exports/formats';
import { importers } from '../imports/importers';
import { version } from '../../package.json';
import { type AgreementFlags, runAgreement } from './agreementCommand';
import { type AnalyzeFlags, runAnalyze } from './analyzeCommand';
import { type CheckFlags, runCheck } from './checkCommand';
import { type CompareFlags, runCompare } from './compareCommand';
import type { Streams } from './connections';
import { exitCodes } from './exitCodes';
import { type ImportFlags, runImport } from './importCommand';
import { InputError } from './inputError';
import { checkSidecarFolder } from './readCorrected';
import type { ReadingFlags } from './readingFlags';
import { standardInput } from './readText';

/** What the source ledger can be written as; in the table of formats each is a ledger of that name. */
const ledgerFormats = ['markdown', 'csv', 'html'] as const;

interface LedgerFlags extends Omit<AnalyzeFlags, 'format' | 'jsonl' | 'attributions'> {
  readonly format: (typeof ledgerFormats)[number];
}

const defaultMaxLength = 1_000_000;

const correctionsHelp = `Corrections made in the editor go before the analysis: those in STORY.txt.copydesk.json beside the story or,
with --annotations as with the editor's setting, at its place below that folder, counted from the working
folder. Where that file is damaged the story is read without it, and the exit code is 1.`;

const analyzeHelp = `
One file (or - for the standard input) prints its document. Several print one document: for json an array
whose items carry the file as "id", for csv one table with the file in a first column, for markdown the
sheets one after another. With --out each story gets a file of its own, named after it; where two would
get the same name, the later one is numbered (dam.json, dam-2.json). brat, tei, webanno-tsv, xmi and citron
have a document for each story, so that several need --out; there brat finds its text and configuration
beside the annotations, and xmi its type system.

A folder stands for all .txt and .news files in it and below, in the order of their names; with --out its
folders are kept. Many stories are read on all processors at once and come out in their order all the same.
Ctrl+C finishes the stories that were begun: every file is whole, and --resume does the rest another time.

Files are UTF-8, or UTF-16 with a byte order mark. What cannot be read is named on standard error with the
reason, and the rest goes on.

With --jsonl, standard input holds one {"id", "text"} object a line and standard output gets one
{"id", ...analysis} object a line, in the same order; a line that cannot be read is answered with
{"id", "error"}. A line may carry the "date" of its story, which goes before --date.

${correctionsHelp}

The trained models of the package refine what the rules find. Where their file is missing or damaged that is
said on standard error, and the rules go on alone; a damaged file named with --model is wrong usage.

Offsets in the analysis are UTF-16 code units. The package's schema folder describes it as JSON Schema.

Exit code: 0 all done, 1 some input failed and the rest is done, 2 wrong usage, 130 stopped by Ctrl+C.

Examples:
  copydesk analyze story.txt
  copydesk analyze stories/*.txt --format csv > quotations.csv
  copydesk analyze stories/*.txt --format markdown --out sheets
  copydesk analyze stories --out analyses --resume
  pdftotext report.pdf - | copydesk analyze -
  copydesk analyze --jsonl < stories.jsonl > analyses.jsonl`;

const checkHelp = `
Each finding is a line on standard output, "file:line:column: severity message copydesk(check)", or with --json
an object {"file", "line", "column", "start", "end", "check", "severity", "message", "fix"}. Lines and columns
count from 1; start and end are offsets in UTF-16 code units. A folder stands for all .txt and .news files in it
and below.

Checks: ${checks.map(({ id }) => id).join(', ')}.
The house style says how much each matters ("checks": {"single-source": "off"}) and what they go by.

${correctionsHelp}

Exit code: 0 nothing found, 1 some input failed and the rest is done, 2 wrong usage, 3 something found.

Examples:
  copydesk check story.txt
  copydesk check story.txt --checks comma-placement,cue-tense --house desk.json
  copydesk check stories --json > findings.jsonl`;

const ledgerHelp = `
A source is named, known by its role only ("the mayor"), anonymous, an organisation, a document or a group. Named
people and organisations count as named sources of a story; a story of one source is said to be one.

Several files print one document, as with copydesk analyze; --out writes one for each story.

${correctionsHelp}

Exit code: 0 all done, 1 some input failed and the rest is done, 2 wrong usage.

Examples:
  copydesk ledger story.txt
  copydesk ledger stories/*.txt --format csv > sources.csv
  copydesk ledger stories/*.txt --format html > sources.html`;

const compareHelp = `
The report is Markdown: quotations with other words than the transcript, with every change; those that nothing in it
comes near; and those that are exact. With --json it is an object a line, {"id", "speaker", "quoted", "is", "spoken",
"changes", "skipped"}, offsets in UTF-16 code units of the story ("quoted") and the transcript ("spoken"). Capitals,
punctuation and "um" count for nothing, "..." stands for any words, [brackets] for a few. Times, names at the start of
lines, and the numbers of subtitles are not taken for spoken words.

${correctionsHelp}

Exit code: 0 every quotation is exact, 1 a file could not be read, 2 wrong usage, 3 some are altered or not found.

Examples:
  copydesk compare story.txt interview.txt
  copydesk compare story.txt interview.vtt --json`;

const agreementHelp = `
A and B are files in which the editor keeps corrections, STORY.txt.copydesk.json, of one story; A names it, and it lies
beside A unless --story says otherwise; where A is kept below the folder of --annotations, it lies at the same place
below the working folder. Both are put over the same analysis. The report is Markdown: Krippendorff's alpha over the
words of the story, F of the attributions that both have, and every place where they do not agree.

Exit code: 0 done, 1 a file could not be read, 2 wrong usage.

Examples:
  copydesk agreement ada/story.txt.copydesk.json bo/story.txt.copydesk.json
  copydesk agreement ada.json bo.json --story story.txt --json
  copydesk agreement notes/news/story.txt.copydesk.json bo.json --annotations notes`;

const importHelp = `
FILE holds quotations of the story: brat standoff (events as in the PolNeAR corpus, or relations), W3C Web Annotation, or
JSON of BBC Citron. What it says of extent, kind and speaker becomes corrections, what the analysis has too is verified;
both are kept in STORY.txt.copydesk.json beside the story, or at its place below the folder of --annotations, where the
editor and the other commands find them. Quotations that the file does not have are left as they are. What does not fit
the story is named by its line, and the rest is done.

Exit code: 0 all done, 1 some could not be imported, 2 wrong usage.

Examples:
  copydesk import story.txt story.ann
  copydesk import story.txt story.citron.json --by "Ada Moor"`;

/** What every command that reads stories can be told of them. @param use what the day of a story is for. */
function withReadingOptions(command: Command, use: string): Command {
  return command
    .addOption(new Option('--max-length <characters>', 'read longer stories up to the last whole paragraph before this length')
      .argParser(positiveInteger).default(defaultMaxLength))
    .addOption(new Option('--encoding <name>', 'encoding of files without a byte order mark').argParser(encodingName).default('utf-8'))
    .addOption(new Option('--date <day>', `day of the stories, ${use}; where left out, what each states`).argParser(calendarDay))
    .option('--house <file>', 'house style of the desk; where left out, the copydesk.json of the working folder if there is one')
    .option('--model <file>', 'read with the trained models of this file, not with those of the package')
    .addOption(new Option('--rules', 'read by the rules alone, without trained models').conflicts('model'));
}

/** What the commands can be told that read stories as people left them. */
function withCorrections(command: Command): Command {
  return withSidecarFolder(command).option('--no-annotations', 'leave out the corrections of the stories');
}

function withSidecarFolder(command: Command): Command {
  return command
    .option('--annotations <folder>', 'where the corrections of stories are kept; where left out, beside each')
    .hook('preAction', async () => {
      const { annotations } = command.opts<Pick<ReadingFlags, 'annotations'>>();
      if (typeof annotations === 'string') await checkSidecarFolder(annotations);
    });
}

/**
 * Runs the command line.
 * @param args the arguments after the program's name.
 * @returns the exit code.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCodes.ok;
  const program = new Command('copydesk')
    .description('Reads news text and tells who said what.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('See copydesk --help.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => { streams.stdout.write(text); },
      writeErr: (text) => { streams.stderr.write(text); },
      outputError: (text, write) => { write(text.replace(/^error:/, 'copydesk:')); },
    });
  const command = withCorrections(withReadingOptions(program.command('analyze'), 'from which "yesterday" and "Friday" count'))
    .description('find the quotations, their speakers and what else a story names')
    .argument('[PATH...]', 'text files, and folders of them; - is the standard input')
    .addOption(new Option('-f, --format <format>', 'format of the output').choices(formats.map(({ id }) => id)).default('json'))
    .option('-o, --out <folder>', 'write a file for each story into this folder')
    .option('--resume', 'with --out, leave out stories whose file is there and no older than they are')
    .addOption(new Option('-j, --jobs <threads>', 'how many stories are read at once (default: one a processor, with --jsonl one)')
      .argParser(positiveInteger))
    .option('--jsonl', 'read stories from standard input and write analyses to standard output, one JSON object a line')
    .addOption(new Option('--attributions <choice>', 'what was said, written or quoted, or also what was thought, wanted or held')
      .choices(attributionChoices).default('speech'))
    .addHelpText('after', analyzeHelp)
    .showHelpAfterError('See copydesk analyze --help.')
    .action(async (files: readonly string[], flags: AnalyzeFlags) => {
      checkUsage(command, files, flags);
      code = await runAnalyze(files, flags, streams);
    });
  const check = withCorrections(withReadingOptions(program.command('check'), 'which tells the year of "Monday, May 3"'))
    .description('find what a copy desk would mend or ask about: marks, quotations, names, numbers, dates, sources, cues')
    .argument('<PATH...>', 'text files, and folders of them; - is the standard input')
    .addOption(new Option('--checks <ids>', 'run these checks only, on by default or not; separated by commas').argParser((ids) => ids.split(',').map((id) => id.trim())))
    .option('--json', 'write an object for each finding, one a line')
    .addHelpText('after', checkHelp)
    .showHelpAfterError('See copydesk check --help.')
    .action(async (files: readonly string[], flags: CheckFlags) => {
      checkStandardInput(check, files);
      code = await runCheck(files, flags, streams);
    });
  const ledger = withCorrections(withReadingOptions(program.command('ledger'), 'from which "yesterday" and "Friday" count'))
    .description('list the sources of stories: who they are, how much they say, why they are not named')
    .argument('<PATH...>', 'text files, and folders of them; - is the standard input')
    .addOption(new Option('-f, --format <format>', 'format of the ledger').choices(ledgerFormats).default('markdown'))
    .option('-o, --out <folder>', 'write a file for each story into this folder')
    .addHelpText('after', ledgerHelp)
    .showHelpAfterError('See copydesk ledger --help.')
    .action(async (files: readonly string[], flags: LedgerFlags) => {
      checkStandardInput(ledger, files);
      const format = `ledger-${flags.format}` satisfies FormatId;
      code = await runAnalyze(files, { ...flags, format, attributions: 'speech' }, streams);
    });
  const compare = withCorrections(withReadingOptions(program.command('compare'), 'from which "yesterday" and "Friday" count'))
    .description('compare what a story quotes with a transcript or notes, word for word')
    .argument('<STORY>', 'text file; - is the standard input')
    .argument('<TRANSCRIPT>', 'text file, subtitles among them; - is the standard input')
    .option('--json', 'write an object for each quotation, one a line')
    .addHelpText('after', compareHelp)
    .showHelpAfterError('See copydesk compare --help.')
    .action(async (story: string, transcript: string, flags: CompareFlags) => {
      checkStandardInput(compare, [story, transcript]);
      code = await runCompare(story, transcript, flags, streams);
    });
  withSidecarFolder(withReadingOptions(program.command('agreement'), 'from which "yesterday" and "Friday" count'))
    .description('tell how far two people agree who corrected one story')
    .argument('<A>', 'corrections of the one')
    .argument('<B>', 'corrections of the other')
    .option('--story <file>', 'the story; where left out, the one that A names, beside A')
    .option('--json', 'write an object, not a report')
    .addHelpText('after', agreementHelp)
    .showHelpAfterError('See copydesk agreement --help.')
    .action(async (first: string, second: string, flags: AgreementFlags) => { code = await runAgreement([first, second], flags, streams); });
  withSidecarFolder(withReadingOptions(program.command('import'), 'from which "yesterday" and "Friday" count'))
    .description('put the quotations of another tool onto a story, as corrections')
    .argument('<STORY>', 'text file')
    .argument('<FILE>', 'annotations of it')
    .addOption(new Option('-f, --format <format>', 'format of the file; where left out, told by what it holds').choices(importers.map(({ id }) => id)))
    .option('--by <name>', 'who made the annotations; where left out, the name of the file')
    .addHelpText('after', importHelp)
    .showHelpAfterError('See copydesk import --help.')
    .action(async (story: string, file: string, flags: ImportFlags) => { code = await runImport(story, file, flags, streams); });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof InputError)) throw error;
    streams.stderr.write(`copydesk: ${error.message}\n`);
    return exitCodes.usage;
  }
}

function checkUsage(command: Command, files: readonly string[], { jsonl, out, format, resume }: AnalyzeFlags): void {
  if (resume && out === undefined) command.error('error: --resume goes by the files in a folder: name it with --out.');
  if (jsonl) {
    if (files.length > 0) command.error('error: --jsonl reads standard input: name no files beside it.');
    if (out !== undefined) command.error('error: --jsonl writes to standard output: leave --out away.');
    if (format !== 'json') command.error('error: --jsonl writes JSON: leave --format away.');
  } else if (files.length === 0) {
    command.error('error: name the files or folders to analyze, or - for standard input.');
  } else {
    checkStandardInput(command, files);
  }
}

function checkStandardInput(command: Command, files: readonly string[]): void {
  if (files.filter((file) => file === standardInput).length > 1) command.error('error: standard input can be read only once: name - once.');
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}

function calendarDay(value: string): string {
  if (!isCalendarDay(value)) throw new InvalidArgumentError('It must be a day of the calendar. Example: 2016-11-08.');
  return value;
}

function encodingName(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('No such encoding is known. Examples: utf-8, utf-16le, windows-1252.');
  }
}
