import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/analysis';
import { type Reading, readStory } from '../src/cli/readStory';
import { scoreCoreference } from './coreference/coreference';
import { type GoldDocument, readDocuments, readPronouns, readTokens } from './corpus';
import { scoreEntities } from './entities';
import { scoreGap } from './gap';
import { scoreQuotes } from './quotes/quotes';
import type { Report } from './report';
import { withSilverNames } from './silver';
import { scoreText } from './text';

/** What is measured. */
export type Task = 'quotes' | 'entities' | 'silver names' | 'coreference' | 'gap' | 'text';

/** One task on one corpus. */
export interface Measurement {
  readonly task: Task;
  /** Name of the corpus: "polnear.dev", "gum.train news". */
  readonly corpus: string;
  /** Files in the folder of corpora. */
  readonly files: readonly string[];
  /** Genre that is measured, for a corpus of several. */
  readonly genre?: string;
}

/** How to measure. */
export interface Setting extends Reading {
  readonly folder: string;
  /** Every so many documents only, the first one too; 1: all. */
  readonly every: number;
}

const gumNews = { corpus: 'gum.train news', files: ['gum.train.jsonl'], genre: 'news' } as const;

/** What is measured unless told otherwise. */
export const standardMeasurements: readonly Measurement[] = [
  onFile('quotes', 'polnear.dev'),
  { task: 'quotes', ...gumNews },
  ...['conll03.dev', 'wikigold', 'uner-ewt.dev', 'ieer.dev'].map((name) => onFile('entities', name)),
  { task: 'silver names', corpus: 'polnear.dev', files: ['polnear.dev.jsonl', 'polnear.dev.silver.jsonl'] },
  { task: 'coreference', ...gumNews },
  { task: 'gap', corpus: 'gap-development', files: ['gap-development.tsv'] },
  { task: 'text', corpus: 'gum.train', files: ['gum.train.jsonl', 'gum.train.tokens.jsonl'] },
];

/** The name of a measurement: task and corpus. */
export function nameOf({ task, corpus }: Measurement): string {
  return `${task} ${corpus}`;
}

/**
 * The measurements that somebody asks for by task ("quotes"), corpus ("polnear.dev") or both ("quotes polnear.dev"). The name of
 * another corpus in the folder asks for all that it can be measured by.
 * @returns none where the name stands for nothing.
 */
export function measurementsFor(name: string, folder: string): readonly Measurement[] {
  const standard = standardMeasurements.filter((measurement) => [measurement.task, measurement.corpus, nameOf(measurement)].includes(name));
  if (standard.length > 0) return standard;
  const [, task, corpus = name] = /^(quotes|entities|coreference|gap) (.+)$/u.exec(name) ?? [];
  return measurementsOn(corpus, folder).filter((measurement) => task === undefined || measurement.task === task);
}

/** All that a corpus in the folder can be measured by. */
function measurementsOn(corpus: string, folder: string): Measurement[] {
  if (existsSync(join(folder, `${corpus}.tsv`))) return [{ task: 'gap', corpus, files: [`${corpus}.tsv`] }];
  if (!existsSync(join(folder, `${corpus}.jsonl`))) return [];
  const documents = readDocuments(folder, `${corpus}.jsonl`);
  return [
    ...documents.some(({ quotes }) => quotes) ? [onFile('quotes', corpus)] : [],
    ...documents.some(({ entities }) => entities) ? [onFile('entities', corpus)] : [],
    ...documents.some(({ clusters, entities }) => clusters ?? entities?.some(({ cluster }) => cluster)) ? [onFile('coreference', corpus)] : [],
  ];
}

/** The files of a measurement that the folder lacks. */
export function missingFiles({ files }: Measurement, folder: string): readonly string[] {
  return files.filter((file) => !existsSync(join(folder, file)));
}

/** Identifies the data of a measurement, and what is taken of it. */
export function digestOf({ files, genre }: Measurement, { folder, attributions, every }: Setting): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  return hash.update(JSON.stringify([genre, attributions, every])).digest('hex').slice(0, 16);
}

/**
 * Takes a measurement.
 * @throws InputError with file, line and remedy where a corpus cannot be read.
 */
export function measure({ task, files, genre }: Measurement, setting: Setting): Report {
  const { folder, every } = setting;
  const [file, tokens] = files as readonly [string, string?];
  const some = <T>(items: readonly T[]): T[] => items.filter((_, index) => index % every === 0);
  const documents = (): GoldDocument[] => some(readDocuments(folder, file).filter((document) => genre === undefined || document.genre === genre));
  const read = (text: string): Article => readStory(text, setting);
  switch (task) {
    case 'quotes': return scoreQuotes(documents(), read);
    case 'entities': return scoreEntities(documents(), read);
    case 'silver names': return scoreEntities(withSilverNames(documents(), readTokens(folder, tokens!)), read);
    case 'coreference': return scoreCoreference(documents(), read);
    case 'gap': return scoreGap(some(readPronouns(folder, file)), read);
    case 'text': return scoreText(documents(), readTokens(folder, tokens!), setting.model ?? null);
  }
}

function onFile(task: Task, corpus: string): Measurement {
  return { task, corpus, files: [`${corpus}.jsonl`] };
}
