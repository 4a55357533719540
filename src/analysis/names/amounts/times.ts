import { twoDigits } from './day';
import type { Pieces } from './pieces';
import type { Reader } from './reading';

/** Time zones of news copy, as ISO 8601 offsets. "ET" and the like change with the season: no offset. */
const zones: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'], ['UTC', 'Z'], ['EST', '-05:00'], ['EDT', '-04:00'], ['CDT', '-05:00'], ['MST', '-07:00'], ['MDT', '-06:00'], ['PST', '-08:00'], ['PDT', '-07:00'],
  ['BST', '+01:00'], ['CET', '+01:00'], ['CEST', '+02:00'], ['ET', ''], ['CT', ''], ['MT', ''], ['PT', ''],
]);

/** Times with a name; undefined where they move with place and season. */
export const namedTimes: ReadonlyMap<string, string | undefined> = new Map([
  ['noon', 'T12:00'], ['midday', 'T12:00'], ['midnight', 'T00:00'], ['sunrise', undefined], ['sunset', undefined], ['sundown', undefined],
]);

/** Words before a time on the 24-hour clock: "15:30" alone may be a result or a verse. */
const leadsToTime: ReadonlySet<string> = new Set(['at', 'by', 'until', 'till', 'from', 'before', 'after', 'since', 'around', 'about', 'to']);

/** Reads a time of day: "3:30 p.m.", "9am", "10 o'clock", "at 15:30", "0900 GMT", "noon". */
export const readTime: Reader = (pieces, at) => {
  if (namedTimes.has(pieces.word(at)) && !pieces.capital(at)) return [{ from: at, to: at + 1, type: 'time', value: namedTimes.get(pieces.word(at)) }];
  const clock = readClock(pieces, at);
  if (clock === null) return [];
  const half = readHalfDay(pieces, clock.to);
  const to = half?.to ?? clock.to;
  const zone = zones.get(pieces.text(to));
  const isTime = half !== null ? clock.hour >= 1 && clock.hour <= 12
    : clock.written && (zone !== undefined || leadsToTime.has(pieces.word(at - 1)) && clock.twoFigures);
  if (!isTime) return [];
  const hour = half === null ? clock.hour : clock.hour % 12 + (half.afternoon ? 12 : 0);
  const offset = half?.open ? '' : zone ?? '';
  return [{
    from: at,
    to: zone === undefined ? to : to + 1,
    type: 'time',
    value: half?.open ? undefined : `T${twoDigits(hour)}:${twoDigits(clock.minute)}${offset}`,
  }];
};

interface Clock {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  /** Has its minutes: "15:30", "0900". */
  readonly written: boolean;
  readonly twoFigures: boolean;
}

function readClock(pieces: Pieces, at: number): Clock | null {
  const text = pieces.text(at);
  if (!/^\d{1,4}(?:\.\d\d)?$/.test(text) || pieces.joined(at) && /^[\p{L}\p{N}.,:/#$£€-]/u.test(pieces.text(at - 1))) return null;
  const colon = pieces.text(at + 1) === ':' && pieces.joined(at + 1) && pieces.joined(at + 2) && /^\d\d$/.test(pieces.text(at + 2));
  const [hours, minutes, to] = colon ? [text, pieces.text(at + 2), at + 3]
    : text.includes('.') ? [...text.split('.') as [string, string], at + 1]
    : text.length === 4 ? [text.slice(0, 2), text.slice(2), at + 1]
    : [text, '00', at + 1];
  const clock = { to, hour: Number(hours), minute: Number(minutes), written: colon || text.length === 4 && !text.includes('.'), twoFigures: colon && hours.length === 2 };
  const runsOn = pieces.joined(to) && /^[:.,/]$/.test(pieces.text(to)) && pieces.joined(to + 1) && !Number.isNaN(pieces.number(to + 1));
  return hours.length <= 2 && clock.hour < 24 && clock.minute < 60 && !runsOn ? clock : null;
}

/** "a.m.", "pm", "o'clock": which half of the day, or neither. */
function readHalfDay(pieces: Pieces, at: number): { readonly to: number; readonly afternoon: boolean; readonly open: boolean } | null {
  const word = pieces.word(at);
  if (['am', 'pm'].includes(word)) return { to: at + 1, afternoon: word === 'pm', open: false };
  if (['a', 'p'].includes(word) && pieces.says(at + 1, ['.', 'm']) && [1, 2].every((step) => pieces.joined(at + step))) {
    return { to: pieces.text(at + 3) === '.' && pieces.joined(at + 3) ? at + 4 : at + 3, afternoon: word === 'p', open: false };
  }
  return word === 'o' && /^['’]$/.test(pieces.text(at + 1)) && pieces.word(at + 2) === 'clock' ? { to: at + 3, afternoon: false, open: true } : null;
}
