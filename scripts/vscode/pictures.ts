import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { PlainError } from './command';
import { serveNodeVsCode } from './nodeHost';
import { openWorkbench } from './workbench';

/** The default themes by the names the pictures' commands use. */
export const themes = {
  'light': 'Default Light Modern',
  'dark': 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

/** What VS Code looks like and shows before the first step. */
export interface Stage {
  readonly theme: keyof typeof themes;
  /** Path of the story to open; a copy of it is opened, in a folder named `stories`. */
  readonly file: string;
  /** User settings on top of those that keep the picture quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Width and height of the window in pixels. */
  readonly size?: readonly [number, number];
}

/** What a person at the keyboard does, one after the other. Lines and columns count from 1. */
export type Step =
  | { readonly do: 'command'; readonly id: string; readonly args?: unknown }
  | { readonly do: 'go to' | 'hover'; readonly line: number; readonly column: number }
  | { readonly do: 'click'; readonly text: string }
  | { readonly do: 'press'; readonly key: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'picture'; readonly out: string };

const quietPicture = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 200,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'on',
  'git.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
};

/**
 * Starts VS Code with the packaged extension installed, takes the steps and writes the pictures among them as PNG files.
 *
 * @param extension Absolute path of the packaged extension's folder.
 * @throws An Error that names the step that could not be taken.
 */
export async function takePictures(extension: string, stage: Stage, steps: readonly Step[]): Promise<void> {
  const bound = bindKeys(steps);
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-pictures-'));
  try {
    const workspace = join(folder, 'stories');
    const story = join(workspace, basename(stage.file));
    await mkdir(workspace);
    await cp(stage.file, story).catch((error: unknown) => { throw new PlainError(`No story to open at ${stage.file}.`, { cause: error }); });
    const data = join(folder, 'vscode');
    await mkdir(join(data, 'data', 'User'), { recursive: true });
    await cp(extension, join(data, 'extensions', 'copydesk.copydesk-0.1.0'), { recursive: true });
    await writeFile(
      join(data, 'data', 'User', 'keybindings.json'),
      JSON.stringify(steps.flatMap((step) => step.do === 'command' ? { key: `ctrl+alt+shift+${bound.get(step) ?? ''}`, command: step.id, args: step.args } : [])),
    );
    const vscode = await serveNodeVsCode({
      workspace,
      files: [story],
      settings: { ...quietPicture, 'workbench.colorTheme': themes[stage.theme], ...stage.settings },
    }, data);
    try {
      const browser = await startBrowser();
      try {
        const [width, height] = stage.size ?? [1280, 800];
        const page = await openWorkbench(browser, vscode.url, undefined, { viewport: { width, height }, deviceScaleFactor: 1 });
        await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
        // In the corner, where it starts, it would light up the menu: nothing answers to it beside the tabs.
        await page.mouse.move(width * 0.85, 17);
        await settled(page);
        for (const step of steps) {
          await take(page, step, bound).catch((error: unknown) => { throw new Error(`Could not take step ${JSON.stringify(step)}.`, { cause: error }); });
        }
      } finally {
        await browser.close();
      }
    } finally {
      await vscode.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function take(page: Page, step: Step, bound: ReadonlyMap<Step, string>): Promise<void> {
  switch (step.do) {
    case 'command':
      await page.keyboard.press(`Control+Alt+Shift+${bound.get(step) ?? ''}`);
      break;
    case 'go to':
      await goTo(page, step.line, step.column);
      break;
    case 'hover': {
      await goTo(page, step.line, step.column);
      const cursor = await page.locator('.monaco-editor.focused .cursors-layer .cursor').first().boundingBox();
      if (cursor === null) throw new Error('The cursor is not in sight.');
      await page.mouse.move(cursor.x + 4, cursor.y + cursor.height / 2, { steps: 5 });
      await page.waitForSelector('.monaco-hover:not(.hidden)', { timeout: 10_000 });
      break;
    }
    case 'click':
      await page.getByText(step.text).first().click();
      break;
    case 'press':
      await page.keyboard.press(step.key);
      break;
    case 'type':
      await page.keyboard.type(step.text);
      break;
    case 'wait':
      await page.waitForTimeout(step.milliseconds);
      return;
    case 'picture': {
      const out = resolve(step.out);
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, await settled(page));
      console.log(step.out);
      return;
    }
  }
  await settled(page);
}

async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
}

/** Waits until the window has stopped changing. @returns The picture of it. */
async function settled(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(500);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}

/** Keys that commands are bound to while pictures are taken, so that they run by id and with arguments. */
const keys = 'abcdefghijklmnopqrstuvwxyz0123456789';

function bindKeys(steps: readonly Step[]): ReadonlyMap<Step, string> {
  const commands = steps.filter((step) => step.do === 'command');
  if (commands.length > keys.length) throw new PlainError(`No more than ${keys.length} commands can be run in one go.`);
  return new Map(commands.map((step, index) => [step, keys.charAt(index)]));
}
