import type { Article, Span } from '../../analysis';
import type { QuotedRegion } from '../../analysis/marks/quotedRegions';
import type { House, houseChoices } from '../house';
import type { Ledger } from '../ledger';

/** How much a finding matters: nearly always a slip, or worth a second look. */
export type Severity = 'warning' | 'hint';

/** Words to put in the place of a span of the text. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change that leaves the text right and the check silent. */
export interface Fix {
  readonly title: string;
  /** In text order, none over another. */
  readonly edits: readonly Edit[];
}

/** Another place of the story that a finding rests on. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** What a check has to say about a span of the text. */
export interface Remark extends Span {
  /** One sentence; may hold words of the story, so escape it where it becomes markup. */
  readonly message: string;
  readonly fix?: Fix;
  readonly related?: readonly RelatedPlace[];
}

/** Words in quotation marks, in UTF-16 offsets of the whole text. */
export interface MarkedRegion extends QuotedRegion {
  /** Index of its paragraph in `Article.paragraphs`. */
  readonly paragraph: number;
}

/** A story as the checks read it. */
export interface CheckedStory {
  readonly text: string;
  readonly article: Article;
  readonly ledger: Ledger;
  readonly house: House;
  /** All that stands in quotation marks, in text order, outer before inner; of paragraphs with double marks only. */
  readonly regions: readonly MarkedRegion[];
}

/** Something that a copy desk looks for in a story. */
export interface Check {
  /** Stays the same in all versions: settings and ignored findings name it. */
  readonly id: string;
  readonly title: string;
  /** Markdown: what is looked for, why, and what is left alone. */
  readonly explanation: string;
  readonly severity: Severity;
  /** Whether it runs without being asked for. */
  readonly onByDefault: boolean;
  /** The part of the house style that asks for it where a desk has said it. */
  readonly askedForBy?: keyof typeof houseChoices;
  /** All remarks on a story, in any order. Never throws on any text. */
  readonly find: (story: CheckedStory) => readonly Remark[];
}
