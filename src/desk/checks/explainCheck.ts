import type { Check } from './check';

/** The page that explains a check, in Markdown: what it looks for, why, what it leaves alone, and how to set it. */
export function explainCheck({ id, title, explanation, severity, onByDefault, askedForBy }: Check): string {
  const standing = onByDefault ? `Its findings are ${severity}s unless told otherwise.` : `It is off until asked for${askedForBy === undefined ? '' : ` or until the house style names \`${askedForBy}\``}; its findings are then ${severity}s.`;
  return [
    `# ${title}`,
    `\`${id}\``,
    explanation,
    `## Settings`,
    `${standing} In the settings, or under \`checks\` in the \`copydesk.json\` of a desk, it can be a warning, a hint or off:`,
    `\`\`\`json\n"copydesk.checks.levels": { "${id}": "${onByDefault ? 'off' : 'warning'}" }\n\`\`\``,
    'The quick fixes of a finding let it stand, at its place or in the whole story.',
    '',
  ].join('\n\n');
}
