import * as vscode from 'vscode';

/** A story in a folder. */
export interface StoryFile {
  readonly uri: vscode.Uri;
  /** Its path below the folder. */
  readonly place: string;
}

const storyFile = /\.(?:txt|news)$/iu;

/**
 * The text files of a folder and those below it, in the order of their names; hidden ones are left out.
 * @param leftOut a folder whose files are no stories: the exports are written there.
 */
export async function* storyFilesIn(folder: vscode.Uri, leftOut: vscode.Uri, below = ''): AsyncGenerator<StoryFile, void, void> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (name.startsWith('.') || uri.toString() === leftOut.toString()) continue;
    // A link to a folder may lead back up.
    if (type === vscode.FileType.Directory) yield* storyFilesIn(uri, leftOut, `${below}${name}/`);
    else if ((type & vscode.FileType.File) !== 0 && storyFile.test(name)) yield { uri, place: below + name };
  }
}
