import type { Annotation } from '../../desk/annotations/annotation';

/** Milliseconds between the closing of an unsaved text and the opening of the file, or of the text in another language, that it became. */
const patience = 10_000;

/** The annotations of texts that had no file when they were closed. VS Code closes such a text when it is saved and opens the file in its place. */
export class UnsavedAnnotations {
  private left: readonly { readonly text: string; readonly annotations: readonly Annotation[] }[] = [];

  keep(text: string, annotations: readonly Annotation[]): void {
    const entry = { text: text.trim(), annotations };
    this.left = [...this.left, entry];
    setTimeout(() => { this.left = this.left.filter((each) => each !== entry); }, patience);
  }

  /** The annotations of the text that this one was; they go with it from now on. */
  takeFor(text: string): readonly Annotation[] {
    const found = this.left.find((each) => each.text === text.trim());
    this.left = this.left.filter((each) => each !== found);
    return found?.annotations ?? [];
  }
}
