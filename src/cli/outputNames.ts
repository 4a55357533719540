import { extname } from 'node:path';
import { standardInput } from './readText';

/**
 * A file name for the export of each input, of which the places are given: the input's own with the format's extension, numbered
 * where two would get the same ("dam.json", "dam-2.json"). Names that differ only in case count as the same, as they do on
 * many disks.
 */
export function outputNames(places: readonly string[], extension: string): string[] {
  const taken = new Set<string>();
  return places.map((place) => {
    const stem = place === standardInput ? 'standard-input' : place.slice(0, place.length - extname(place).length);
    let name = `${stem}.${extension}`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}.${extension}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
