/**
 * A file name for the export of each story, of which the names are given, folders among them: the story's own with the format's
 * extension, numbered where two would get the same ("dam.json", "dam-2.json"). Names that differ only in case count as the same,
 * as they do on many disks.
 */
export function outputNames(stories: readonly string[], extension: string): string[] {
  const taken = new Set<string>();
  return stories.map((story) => {
    const stem = story.replace(/(?<=[^/\\])\.[^./\\]*$/u, '');
    let name = `${stem}.${extension}`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}.${extension}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
