import type * as vscode from 'vscode';

/** A story with four sources, one of them anonymous, and a quotation that nobody is named for. */
export const sidebarStory = [
  'Ferry to stop at Quillby',
  '',
  'The ferry between Quillby and the Sallow Islands will stop in October, harbour master Ines Tarrow said.',
  '',
  '“The pier is not safe,” Tarrow said. “We cannot wait.”',
  '',
  'Transport Minister Edmund Vale said that the islands would get a boat. Vale described the plan as “modest.”',
  '',
  '“We will look at it again in spring,” a government official said. “Nobody will be cut off from Quillby.”',
].join('\n');

/** A tree as text: a line for each row, "label | description", indented by depth; [brackets] where the label is highlighted. */
export async function rowsOf(tree: vscode.TreeDataProvider<string>, parent?: string, indent = ''): Promise<string[]> {
  const lines: string[] = [];
  for (const id of await tree.getChildren(parent) ?? []) {
    const item = await tree.getTreeItem(id);
    lines.push(`${indent}${labelOf(item)}${item.description === undefined ? '' : ` | ${String(item.description)}`}`);
    lines.push(...await rowsOf(tree, id, `${indent}  `));
  }
  return lines;
}

/** All ids of a tree, parents before children. */
export async function idsOf(tree: vscode.TreeDataProvider<string>, parent?: string): Promise<string[]> {
  const ids: string[] = [];
  for (const id of await tree.getChildren(parent) ?? []) ids.push(id, ...await idsOf(tree, id));
  return ids;
}

/** The id of the first row with this label. */
export async function rowNamed(tree: vscode.TreeDataProvider<string>, label: string): Promise<string> {
  for (const id of await idsOf(tree)) {
    if (labelOf(await tree.getTreeItem(id)) === label) return id;
  }
  throw new Error(`The tree has no row: ${label}`);
}

function labelOf({ label }: vscode.TreeItem): string {
  if (typeof label !== 'object') return label ?? '';
  return (label.highlights ?? []).reduceRight((text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`, label.label);
}
