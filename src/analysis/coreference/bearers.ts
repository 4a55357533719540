import { appendTo } from '../appendTo';
import type { EntityType } from '../article';
import { memoizeText } from '../memoize';
import type { EntityDraft } from './draft';

/** Entities by their types and by the words that they are called, so that a description is held against those alone that it may stand for. */
export class Bearers {
  private readonly byType = new Map<EntityType, EntityDraft[]>();
  private readonly byWord = new Map<string, EntityDraft[]>();

  add(draft: EntityDraft): void {
    appendTo(this.byType, draft.type, draft);
    // Of people with a name it is the titles that describe them.
    const called = draft.kind === 'person' ? draft.titles : [...draft.titles, ...draft.names];
    for (const text of called) {
      for (const word of wordsOf(text)) if (this.byWord.get(word)?.at(-1) !== draft) appendTo(this.byWord, word, draft);
    }
  }

  ofType(type: EntityType): readonly EntityDraft[] {
    return this.byType.get(type) ?? [];
  }

  /** Those with a word, in lower case, in their titles or descriptions, or in their names where they are no people. */
  called(word: string): readonly EntityDraft[] {
    return this.byWord.get(word) ?? [];
  }
}

/** The words of a title, a description or a name, in lower case. */
export const wordsOf = memoizeText((title): readonly string[] => title.toLowerCase().split(/[\s-]/u));
