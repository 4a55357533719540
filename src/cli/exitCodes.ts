/** What the process ends with. */
export const exitCodes = { ok: 0, someInputFailed: 1, usage: 2, findings: 3, interrupted: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
