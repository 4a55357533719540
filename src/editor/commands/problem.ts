/** What keeps a command from its work and the user or caller can mend: the message says what is wrong and what to do. */
export class Problem extends Error {}
