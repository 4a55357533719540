import * as vscode from 'vscode';
import { type House, joinHouses, plainHouse } from '../desk/house';
import { houseFileName, parseHouseFile } from '../desk/houseFile';
import { readHouse } from '../desk/readHouse';
import { readIfThere } from './annotations/sidecarFile';
import type { Log } from './log';
import { section } from './settings';

/** The setting that holds a house style. */
const setting = `${section}.house`;

/** The house style of each folder: what its copydesk.json says, with the user's settings over it. */
export class Houses implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  /** By folder: what its file said when it was last read. */
  private readonly shared = new Map<string, House>();
  /** By folder and setting, so that a house stays the same object while nothing changes. */
  private readonly joined = new Map<string, House>();
  private readonly told = new Set<string>();
  private readonly watchers: vscode.Disposable[] = [];
  private readonly subscriptions: vscode.Disposable;

  /** Fires when what `of` returns may be another. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: Log) {
    this.subscriptions = vscode.Disposable.from(this.changed, vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(setting)) this.forget();
    }));
  }

  /** The house style that holds for a story. Its folder's file is read when it is first asked for, and a change fired if it holds anything. */
  of(story: vscode.Uri): House {
    const folder = vscode.workspace.getWorkspaceFolder(story);
    const own = vscode.workspace.getConfiguration(section, story).get<unknown>('house') ?? {};
    const key = `${folder?.uri.toString() ?? ''} ${JSON.stringify(own)}`;
    const known = this.joined.get(key);
    if (known !== undefined) return known;
    const { house, mistakes } = readHouse(own);
    for (const { path, message } of mistakes) this.tellOnce(`${[setting, ...path].join('.')}: ${message}`);
    const joined = joinHouses(folder === undefined ? plainHouse : this.sharedIn(folder), house);
    this.joined.set(key, joined);
    return joined;
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const watcher of this.watchers) watcher.dispose();
  }

  private sharedIn(folder: vscode.WorkspaceFolder): House {
    const key = folder.uri.toString();
    const known = this.shared.get(key);
    if (known !== undefined) return known;
    this.shared.set(key, plainHouse);
    const file = vscode.Uri.joinPath(folder.uri, houseFileName);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, houseFileName));
    const read = (): void => void this.read(key, file);
    this.watchers.push(watcher, watcher.onDidChange(read), watcher.onDidCreate(read), watcher.onDidDelete(read));
    read();
    return plainHouse;
  }

  private async read(key: string, file: vscode.Uri): Promise<void> {
    try {
      const text = await readIfThere(file);
      if (text === undefined && this.shared.get(key) === plainHouse) return;
      this.shared.set(key, parseHouseFile(text ?? '').house);
    } catch (error) {
      this.log.error(vscode.l10n.t('{0} could not be read.', file.toString(true)), error);
    }
    this.forget();
  }

  private forget(): void {
    this.joined.clear();
    this.changed.fire(undefined);
  }

  private tellOnce(message: string): void {
    if (this.told.has(message)) return;
    this.told.add(message);
    this.log.warn(message);
  }
}
