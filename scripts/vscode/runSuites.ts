import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { eventPrefix, type SuiteEvent } from '../../test/editor/harness/events';
import { startBrowser } from './browser';
import { bundleSuites, type Host } from './bundleSuites';
import { serveNodeVsCode } from './nodeHost';
import { fromRoot } from './root';
import type { ServedVsCode, Session } from './server';
import { serveWebVsCode } from './webHost';
import { stackReader } from './stacks';
import { openWorkbench } from './workbench';

/** How many tests ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Longest time a host's suites may take, VS Code's start included. */
const secondsAllowed = 240;

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
  const session: Session = { extension, workspace, tests };
  const vscode = host === 'node' ? await serveNodeVsCode(session) : await serveWebVsCode(session);
  try {
    const browser = await startBrowser();
    try {
      return await watchSuites(browser, vscode, host, tests);
    } finally {
      await browser.close();
    }
  } finally {
    await vscode.stop();
    await rm(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function watchSuites(browser: Browser, vscode: ServedVsCode, host: Host, tests: string): Promise<Counts> {
  const readStack = stackReader(tests, host === 'node' ? 0 : 2);
  const said: string[] = [];
  const faults: string[] = [];
  let running: string | undefined;
  let counts: Counts | undefined;

  const listen = (args: readonly unknown[]): void => {
    const line = format(...args);
    if (!line.startsWith(eventPrefix)) return;
    const event = JSON.parse(line.slice(eventPrefix.length)) as SuiteEvent;
    if (event.kind === 'print') console.log(...event.args.map((arg) => typeof arg === 'string' ? readStack(arg) : arg));
    else if (event.kind === 'begin') running = event.title;
    else counts = { passed: event.passed, failed: event.failed };
  };

  const overhear = (type: string, text: string): void => {
    said.push(text);
    const ours = [dirname(dirname(tests)), '/static/devextensions/', '[copydesk.copydesk]'].some((sign) => text.includes(sign));
    if (counts === undefined && (type === 'error' || type === 'warning') && ours) faults.push(text);
  };

  try {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`The suites did not end within ${secondsAllowed} s; running: ${running ?? 'none yet'}.`));
      }, secondsAllowed * 1000);
      const prepare = async (page: Page): Promise<void> => {
        page.on('console', (message) => { overhear(message.type(), message.text()); });
        page.on('crash', () => { reject(new Error(`The page crashed; running: ${running ?? 'none yet'}.`)); });
        await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => { listen(args); });
        await page.exposeFunction('codeAutomationExit', () => {
          clearTimeout(late);
          resolve();
        });
      };
      openWorkbench(browser, vscode.url, prepare).catch(reject);
    });
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
