import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a served VS Code in a page of its own and waits until its workbench stands. */
export async function openWorkbench(browser: Browser, url: string, prepare: (page: Page) => Promise<void> = () => Promise.resolve(), options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(url);
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  return page;
}
