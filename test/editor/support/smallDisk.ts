import * as vscode from 'vscode';

/** A file system in memory on which few bytes have room: of a file for which there is none, it takes what fits and fails. */
export class SmallDisk implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(private readonly room: number) {}

  /** Paths of its files, sorted. */
  get paths(): string[] {
    return [...this.files.keys()].sort();
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (file !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (path === '/' || this.paths.some((each) => each.startsWith(`${path}/`))) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.files.delete(path);
    const free = this.room - [...this.files.values()].reduce((sum, { length }) => sum + length, 0);
    this.files.set(path, content.slice(0, free));
    if (content.length > free) throw new vscode.FileSystemError('ENOSPC: no space left on device');
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }

  delete({ path }: vscode.Uri): void { this.files.delete(path); }
  watch(): vscode.Disposable { return new vscode.Disposable(() => undefined); }
  readDirectory(): [string, vscode.FileType][] { return this.paths.map((path) => [path.slice(1), vscode.FileType.File]); }
  createDirectory(): void { /* Folders are what paths have. */ }
}
