import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAttributionModel, ModelError, type AttributionModel } from '../analysis';
import { explainError, InputError } from './inputError';

/** Where the package has its weights, seen from the program that it has in `dist`. */
const shipped = join(__dirname, '..', 'media', 'models', 'copydesk.bin');

/** Which models refine what the rules find. */
export interface ModelChoice {
  /** None: the rules stand alone. */
  readonly rules?: true;
  /** Those of this file of weights; without it, those of the package. */
  readonly model?: string;
}

/**
 * Reads the models that were chosen.
 * @param warn told what is wrong with the package's own weights: the rules then go on alone.
 * @throws InputError when a file that was named cannot be read or holds no weights.
 */
export async function readModel({ rules, model: named }: ModelChoice, warn: (message: string) => void): Promise<AttributionModel | undefined> {
  if (rules) return undefined;
  try {
    return loadAttributionModel(await readFile(named ?? shipped));
  } catch (error) {
    if (named === undefined) {
      warn(`${shipped}: ${reasonOf(error)}. Going by the rules alone, which find less. Install Copydesk anew, or leave the models out with --rules.`);
      return undefined;
    }
    throw new InputError(error instanceof ModelError ? `${named}: ${error.message}. Name another file with --model.` : `${named}: ${explainError(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'ENOENT' ? 'no such file' : error.message;
}
