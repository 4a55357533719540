import type * as vscode from 'vscode';
import type { FormatId } from '../../exports/formats';
import { readExportRequest, type ExportRequest, type ExportTarget } from './exportRequest';

/** How a story was exported. */
export interface ExportChoice {
  readonly format: FormatId;
  readonly target: ExportTarget;
  /** The story that was exported. */
  readonly uri: vscode.Uri;
  /** The file that was written. */
  readonly file?: vscode.Uri;
}

const key = 'copydesk.lastExport';

/** Remembers the last export, in every window and beyond the session. */
export class ExportMemory {
  constructor(private readonly memory: vscode.Memento) {}

  /** The last export; nothing when there was none, or when it names a format that is gone. */
  get last(): ExportRequest {
    try {
      return readExportRequest(this.memory.get(key));
    } catch {
      return {};
    }
  }

  async remember({ format, target, uri, file }: ExportChoice): Promise<void> {
    await this.memory.update(key, { format, target, uri: uri.toString(), file: file?.toString() });
  }
}
