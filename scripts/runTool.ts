import { InputError } from '../src/cli/inputError';

/** Exit code for what a person has to mend: an option, a folder, a file. */
const wrongInput = 2;

/** Runs one of the project's tools. What a person has to mend is said in a line that begins with the tool's name; any other error is a slip in the code. */
export async function runTool(name: string, main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = wrongInput;
  }
}
