import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { eventPrefix, type SuiteEvent } from '../../test/editor/harness/events';
import { bundleSuites, type Host } from './bundleSuites';
import { fromRoot } from './root';
import { runProgram } from './runProgram';
import type { Session } from './server';
import { stackReader } from './stacks';

/** How many tests ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Longest time a host's suites may take, VS Code's start included. */
const secondsAllowed = 480;

/**
 * Runs the in-editor suites in one host, printing their report.
 *
 * An error of the extension in the extension host's log counts as a failure, and so does a suite that hangs.
 *
 * @param extension Absolute path of the unpacked extension; the bundled suites are put beside its files.
 */
export async function runEditorSuites(host: Host, extension: string, grep?: string): Promise<Counts> {
  const tests = join(extension, 'test', `${host}.js`);
  await bundleSuites(host, tests, { grep, report: 'events' });
  const workspace = await mkdtemp(join(tmpdir(), 'copydesk-workspace-'));
  await cp(fromRoot('test', 'editor', 'workspace'), workspace, { recursive: true });
  try {
    return await watchSuites(host, { extension, workspace, tests });
  } finally {
    await rm(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function watchSuites(host: Host, session: Session & { readonly extension: string; readonly tests: string }): Promise<Counts> {
  const readStack = stackReader(session.tests, host === 'node' ? 0 : 2);
  const said: string[] = [];
  const faults: string[] = [];
  let running: string | undefined;
  let counts: Counts | undefined;

  const printed = (args: readonly unknown[]): void => {
    const line = format(...args);
    if (!line.startsWith(eventPrefix)) return;
    const event = JSON.parse(line.slice(eventPrefix.length)) as SuiteEvent;
    if (event.kind === 'print') console.log(...event.args.map((arg) => typeof arg === 'string' ? readStack(arg) : arg));
    else if (event.kind === 'begin') running = event.title;
    else counts = { passed: event.passed, failed: event.failed };
  };

  const overheard = (type: string, text: string): void => {
    said.push(text);
    const ours = [session.extension, '/static/devextensions/', '[copydesk.copydesk]'].some((sign) => text.includes(sign));
    if (counts === undefined && (type === 'error' || type === 'warning') && ours) faults.push(text);
  };

  try {
    await runProgram(host, session, secondsAllowed, { printed, overheard, doing: () => running ?? 'none yet' });
  } catch (error) {
    console.error(`${String(error)}\nVS Code's last words:\n${said.slice(-40).join('\n')}`);
    return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1 };
  }

  if (counts === undefined) {
    console.error(`The suites could not be loaded. VS Code's last words:\n${said.slice(-40).join('\n')}`);
    return { passed: 0, failed: 1 };
  }
  if (faults.length > 0) console.error(`VS Code reported errors of the extension or of a test, which counts as one failure:\n${faults.map(readStack).join('\n')}`);
  return { passed: counts.passed, failed: counts.failed + Math.sign(faults.length) };
}
