import { analyze, type Article, type AttributionModel, type HouseWords } from '../analysis';
import { selectAttributions, type AttributionChoice } from '../desk/attributions';

/** How stories are read. */
export interface Reading {
  /** Longest text that is analysed, in UTF-16 units. */
  readonly maxLength: number;
  /** Undefined: the rules stand alone. */
  readonly model: AttributionModel | undefined;
  readonly attributions: AttributionChoice;
  /** The day that relative dates count from, ISO 8601; left out: the one that the story states. */
  readonly date?: string | undefined;
  /** Words and names of a desk's own. */
  readonly house?: HouseWords | undefined;
}

/** Reads a story as the editor does. */
export function readStory(text: string, { maxLength, model, attributions, date, house }: Reading): Article {
  return selectAttributions(analyze(text, { limit: maxLength, ...model && { model }, ...date !== undefined && { date }, ...house && { house } }), text, attributions);
}
