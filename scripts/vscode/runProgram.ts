import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import type { Host } from './bundleSuites';
import { serveNodeVsCode } from './nodeHost';
import type { Session } from './server';
import { serveWebVsCode } from './webHost';
import { openWorkbench } from './workbench';

/** What is told while a program runs. */
export interface Listener {
  /** What the program prints on its console. */
  printed(args: readonly unknown[]): void;
  /** What stands on the console of the page, VS Code's own words among it. */
  overheard(type: string, text: string): void;
  /** What the program is at, for the message that it did not end. */
  doing(): string;
}

/**
 * Runs the session's program in the extension host of a VS Code without a display.
 *
 * @param seconds Longest time that it may take, VS Code's start included.
 * @returns When the program has ended, well or badly.
 * @throws An Error where it does not end in time or the page crashes.
 */
export async function runProgram(host: Host, session: Session, seconds: number, listener: Listener): Promise<void> {
  const vscode = host === 'node' ? await serveNodeVsCode(session) : await serveWebVsCode(session);
  try {
    const browser = await startBrowser();
    try {
      await new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => { reject(new Error(`It did not end within ${seconds} s; running: ${listener.doing()}.`)); }, seconds * 1000);
        const prepare = async (page: Page): Promise<void> => {
          page.on('console', (message) => { listener.overheard(message.type(), message.text()); });
          page.on('crash', () => { reject(new Error(`The page crashed; running: ${listener.doing()}.`)); });
          await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => { listener.printed(args); });
          await page.exposeFunction('codeAutomationExit', () => {
            clearTimeout(late);
            resolve();
          });
        };
        openWorkbench(browser, vscode.url, prepare).catch(reject);
      });
    } finally {
      await browser.close();
    }
  } finally {
    await vscode.stop();
  }
}
