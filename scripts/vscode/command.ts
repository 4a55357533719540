/** An error whose message says all a person needs: what is wrong, where, and what to do. */
export class PlainError extends Error {}

/** Runs a script's main function; its error ends the script with code 1, without a stack trace where the message says it all. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const plain = error instanceof PlainError || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    console.error(plain ? error.message : error);
    process.exitCode = 1;
  });
}
