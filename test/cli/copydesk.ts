import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { build } from 'esbuild';

/** What a run printed and ended with. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** The built command line, and a folder to work in. */
export interface Bench {
  readonly folder: string;
  readonly program: string;
  /** Runs `copydesk` with the arguments in the folder. */
  run(args: readonly string[], stdin?: string | Uint8Array): Promise<Outcome>;
  clear(): Promise<void>;
}

/** Builds the command line as it ships and makes a folder for the stories of a suite. */
export async function setUpBench(): Promise<Bench> {
  const root = await mkdtemp(join(tmpdir(), 'copydesk-'));
  const program = join(root, 'cli.js');
  await build({ entryPoints: [join(import.meta.dirname, '../../src/cli/main.ts')], outfile: program, bundle: true, platform: 'node', format: 'cjs', target: 'es2022' });
  const folder = await mkdtemp(join(root, 'stories-'));
  return {
    folder,
    program,
    async run(args, stdin = '') {
      const child = spawn(execPath, [program, ...args], { cwd: folder });
      const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
      // A program that stops reading early closes its end.
      child.stdin.on('error', () => undefined);
      child.stdin.end(stdin);
      const [stdout, stderr, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), closed]);
      return { stdout: stdout.toString(), stderr: stderr.toString(), code };
    },
    clear: () => rm(root, { recursive: true }),
  };
}
