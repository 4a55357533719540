import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type AttributionModel, loadAttributionModel, ModelError } from '../src/analysis';
import { explainError, InputError } from '../src/cli/inputError';

/** What analyses. */
export interface System {
  /** Figures of the rules alone and with trained weights are kept apart. */
  readonly name: 'rules' | 'weights';
  /** Undefined: the rules alone. */
  readonly model: AttributionModel | undefined;
  /** Which weights: the start of their file's SHA-256. */
  readonly digest?: string;
  /** In a sentence, for people. */
  readonly description: string;
}

/** The rules alone. */
export const rules: System = { name: 'rules', model: undefined, description: 'The rules alone.' };

/** The rules with the weights that are shipped; the rules alone where these are missing, as in the extension. */
export function shippedSystem(file: string): System {
  return existsSync(file) ? systemWith(file) : { ...rules, description: `The rules alone: ${file} is missing; npm run train makes it.` };
}

/**
 * The rules with trained weights.
 * @throws InputError where the file is missing, damaged or of another version.
 */
export function systemWith(file: string): System {
  try {
    const bytes = readFileSync(file);
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return { name: 'weights', model: loadAttributionModel(bytes), digest, description: `The rules with the trained weights of ${file} (SHA-256 ${digest}...).` };
  } catch (error) {
    const remedy = error instanceof ModelError ? '. Train the weights anew, or leave them away with --rules.' : '';
    throw new InputError(`${file}: ${explainError(error)}${remedy}`);
  }
}
