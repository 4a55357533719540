import type { Story } from './story';

/** How one document holds several stories, in parts, so that it can be written a story at a time. */
export interface Collection {
  readonly opening: string;
  readonly item: (story: Story) => string;
  readonly separator: string;
  readonly closing: string;
}

/** A format that a story can be exported in. */
export interface Format {
  /** As typed on the command line and kept in settings. */
  readonly id: string;
  /** As shown to people. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  /** VS Code's language for an editor that shows it. */
  readonly languageId: string;
  readonly mediaType: string;
  /** The whole document for one story. */
  readonly render: (story: Story) => string;
  readonly collection: Collection;
}
