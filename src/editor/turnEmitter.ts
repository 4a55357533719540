import * as vscode from 'vscode';
import { nextTurn } from './slices';

/**
 * An event whose listeners can be called in a turn of the extension host each, so that what the user does next waits for one of them at
 * most. A listener that has more to do than fits in a turn returns a promise.
 */
export class TurnEmitter<T> implements vscode.Disposable {
  private readonly listeners = new Set<(event: T) => unknown>();

  /** @param onError told when a listener failed; the others are called all the same. */
  constructor(private readonly onError: (error: unknown, event: T) => void) {}

  /** Listeners are called in the order in which they came. */
  readonly event: vscode.Event<T> = (listener, thisArgument, disposables) => {
    const call = (event: T): unknown => listener.call(thisArgument, event);
    this.listeners.add(call);
    const subscription = new vscode.Disposable(() => { this.listeners.delete(call); });
    disposables?.push(subscription);
    return subscription;
  };

  /** Calls the listeners at once. */
  fire(event: T): void {
    for (const listener of [...this.listeners]) void this.tell(listener, event);
  }

  /**
   * Calls the listeners in turns.
   * @param goOn asked before each of them; those that are left are not called where it says no.
   * @returns a promise that is kept when all have done what they do.
   */
  async fireInTurns(event: T, goOn: () => boolean): Promise<void> {
    for (const listener of [...this.listeners]) {
      await nextTurn();
      if (!goOn()) return;
      await this.tell(listener, event);
    }
  }

  dispose(): void {
    this.listeners.clear();
  }

  private async tell(listener: (event: T) => unknown, event: T): Promise<void> {
    try {
      await listener(event);
    } catch (error) {
      this.onError(error, event);
    }
  }
}
