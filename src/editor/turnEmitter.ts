import * as vscode from 'vscode';

/** An event whose listeners can be called in a turn of the extension host each, so that what the user does next waits for one of them at most. */
export class TurnEmitter<T> implements vscode.Disposable {
  private readonly listeners = new Set<vscode.EventEmitter<T>>();

  /** Listeners are called in the order in which they came. */
  readonly event: vscode.Event<T> = (listener, thisArgument, disposables) => {
    const emitter = new vscode.EventEmitter<T>();
    emitter.event(listener, thisArgument);
    this.listeners.add(emitter);
    const subscription = new vscode.Disposable(() => {
      this.listeners.delete(emitter);
      emitter.dispose();
    });
    disposables?.push(subscription);
    return subscription;
  };

  /** Calls the listeners at once. */
  fire(event: T): void {
    for (const emitter of [...this.listeners]) emitter.fire(event);
  }

  /**
   * Calls the listeners in turns.
   * @param goOn asked before each of them; those that are left are not called where it says no.
   * @returns a promise that is kept when all have been called.
   */
  async fireInTurns(event: T, goOn: () => boolean): Promise<void> {
    for (const emitter of [...this.listeners]) {
      await nextTurn();
      if (!goOn()) return;
      emitter.fire(event);
    }
  }

  dispose(): void {
    for (const emitter of this.listeners) emitter.dispose();
    this.listeners.clear();
  }
}

/** Gives the extension host its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
