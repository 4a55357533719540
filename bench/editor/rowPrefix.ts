/** Tells a row of figures from everything else that VS Code and the extension print. */
export const rowPrefix = 'bench row: ';
