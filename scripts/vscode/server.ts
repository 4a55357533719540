import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** A VS Code that is being served on loopback. */
export interface ServedVsCode {
  /** The address to open in a browser. */
  readonly url: string;
  /** Stops it and removes what it kept for this run. */
  stop(): Promise<void>;
}

/** What a served VS Code opens with. */
export interface Session {
  /** Absolute path of an unpacked extension to load as one under development. */
  readonly extension?: string;
  /** Absolute path of a folder to open as the workspace. */
  readonly workspace: string;
  /** Absolute path of a bundled module whose `run` is called in the extension host. */
  readonly tests?: string;
  /** Absolute paths of files to open, only in the Node host. */
  readonly files?: readonly string[];
  /** User settings on top of {@link quietSettings}. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The port to listen on; a free one if absent. */
  readonly port?: number;
}

/** Settings without which VS Code asks, greets, recommends, updates itself or calls home. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** A port on loopback that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}

/** A child process with everything it starts, so that all of it can be ended together. */
export interface ProcessTree {
  readonly child: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Ends the process and its descendants; resolves when it is gone. */
  end(): Promise<void>;
}

/** Starts a Node program and waits until it prints a line that says it is ready. */
export async function startNode(args: readonly string[], ready: RegExp, options: { readonly cwd: string; readonly seconds: number }): Promise<ProcessTree> {
  // A group of its own: the extension host is a grandchild and has to end with the server.
  const child = spawn(process.execPath, args, { cwd: options.cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  let output = '';
  const exited = new Promise<void>((resolve) => { child.once('close', () => { resolve(); }); });
  const endNow = (): void => { killGroup(child); };
  process.once('exit', endNow);
  const tree: ProcessTree = {
    child,
    output: () => output,
    async end() {
      process.off('exit', endNow);
      killGroup(child);
      await exited;
    },
  };
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => { reject(new Error(`VS Code's server was not ready within ${options.seconds} s. It printed:\n${output}`)); }, options.seconds * 1000);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (ready.test(output)) {
        clearTimeout(late);
        resolve();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(late);
      reject(new Error(`VS Code's server ended with code ${String(code)} before it was ready. It printed:\n${output}`));
    });
  }).catch(async (error: unknown) => {
    await tree.end();
    throw error;
  });
  return tree;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
