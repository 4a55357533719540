import type { Story } from './story';

/** How one document holds several stories, in parts, so that it can be written a story at a time. */
export interface Collection {
  readonly opening: string;
  readonly item: (story: Story) => string;
  readonly separator: string;
  readonly closing: string;
}

/** A file that belongs to an export. */
export interface NamedFile {
  readonly name: string;
  readonly content: string;
}

/** A file that goes beside the document of a story, under its name with another extension. */
export interface Companion {
  /** Without the dot. */
  readonly extension: string;
  readonly render: (story: Story) => string;
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
  /** Left out where each story needs a document of its own. */
  readonly collection?: Collection;
  /** Further files of each story that the document needs beside it. */
  readonly companions?: readonly Companion[];
  /** Further files, the same for all stories, that the documents of a folder need. */
  readonly shared?: readonly NamedFile[];
}

/** What goes beside the document of a story. @param stem the document's name without its extension. */
export function companionsOf({ companions = [] }: Format, story: Story, stem: string): NamedFile[] {
  return companions.map(({ extension, render }) => ({ name: `${stem}.${extension}`, content: render(story) }));
}
