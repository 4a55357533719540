import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { build } from 'esbuild';
import { analyze, type Article } from '../../src/analysis';
import { shippedModel } from '../fixtures/shippedModel';

const project = join(import.meta.dirname, '..', '..');
const weights = join('media', 'models', 'copydesk.bin');

/** What `copydesk` should find in a text, with the weights of the package. */
export function analyzed(text: string, limit?: number): Article {
  return analyze(text, { model: shippedModel, ...limit !== undefined && { limit } });
}

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
  /** The weights that the program finds as those of its package. */
  readonly weights: string;
  /** Runs `copydesk` with the arguments in the folder. */
  run(args: readonly string[], stdin?: string | Uint8Array): Promise<Outcome>;
  clear(): Promise<void>;
}

/** Builds the command line as it ships, lays it out as in the package, and makes a folder for the stories of a suite. */
export async function setUpBench(): Promise<Bench> {
  const root = await mkdtemp(join(tmpdir(), 'copydesk-'));
  const program = join(root, 'dist', 'cli.js');
  await build({ entryPoints: [join(project, 'src/cli/main.ts')], outfile: program, bundle: true, platform: 'node', mainFields: ['module', 'main'], format: 'cjs', target: 'es2022' });
  await cp(join(project, weights), join(root, weights));
  const folder = await mkdtemp(join(root, 'stories-'));
  return {
    folder,
    program,
    weights: join(root, weights),
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
