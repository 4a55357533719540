import { ignoredIn } from '../desk/annotations/ignoredIn';
import { checkStory, type Finding } from '../desk/checks/checkStory';
import { isIgnored } from '../desk/checks/ignored';
import type { House } from '../desk/house';
import type { Connections } from './connections';
import { explainError } from './inputError';
import { lengthNotice } from './lengthNotice';
import { positionOf } from './position';
import { type FileReading, readCorrected } from './readCorrected';
import { readText, type ReadOptions } from './readText';

/** How to read and report. */
export interface CheckOptions extends ReadOptions, FileReading {
  readonly house: House;
  /** One JSON object a finding and line, not a line of text. */
  readonly json: boolean;
}

/** What came of checking. */
export interface CheckOutcome {
  readonly allRead: boolean;
  readonly findings: number;
}

/** Checks files one after another and writes a line for each finding; a file that cannot be read is reported and the rest goes on. */
export async function checkFiles(files: readonly string[], options: CheckOptions, { stdin, write, progress }: Connections): Promise<CheckOutcome> {
  let allRead = true;
  let count = 0;
  for (const file of files) {
    try {
      const text = await readText(file, stdin, options);
      const { article, annotations, problem } = await readCorrected(file, text, options);
      const notice = lengthNotice({ name: file, text, article }, options.maxLength);
      if (notice !== undefined) progress.log(`copydesk: ${file}: ${notice}`);
      if (problem !== undefined) {
        allRead = false;
        progress.log(`copydesk: ${file}: ${problem}`);
      }
      const ignored = ignoredIn(annotations);
      const findings = checkStory(article, text, options.house).filter((finding) => !isIgnored(finding.check.id, finding, text, ignored));
      count += findings.length;
      for (const finding of findings) await write(`${options.json ? asJson(file, text, finding) : asLine(file, text, finding)}\n`);
    } catch (error) {
      allRead = false;
      progress.log(`copydesk: ${file}: ${explainError(error)}`);
    }
    progress.advance();
  }
  return { allRead, findings: count };
}

function asLine(file: string, text: string, { start, severity, message, check }: Finding): string {
  const { line, column } = positionOf(text, start);
  return `${file}:${line}:${column}: ${severity} ${message} copydesk(${check.id})`;
}

function asJson(file: string, text: string, { start, end, severity, message, check, fix }: Finding): string {
  return JSON.stringify({ file, ...positionOf(text, start), start, end, check: check.id, severity, message, ...fix && { fix } });
}
