import * as vscode from 'vscode';
import { isCalendarDay } from '../../analysis/names/amounts/day';
import type { ShownStory } from '../shownStory';
import type { StoryDates } from '../storyDates';

/** The command that gives a story its day, from which "yesterday" and "Friday" count. A key binding may name the day; an empty one takes it back. */
export function registerStoryDate(shown: ShownStory, dates: StoryDates): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.setStoryDate', async (given?: unknown) => {
    const story = await shown.read();
    if (story === undefined) return;
    const { document, analysis: { article } } = story;
    const day = typeof given === 'string' && problemWith(given) === undefined ? given.trim() : await ask(dates.get(document), article.date);
    if (day !== undefined) await dates.set(document, day === '' ? undefined : day);
  });
}

async function ask(given: string | undefined, current: string | undefined): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Set Story Date'),
    prompt: given === undefined
      ? vscode.l10n.t('Dates such as “yesterday” and “Friday” count from this day.')
      : vscode.l10n.t('Dates such as “yesterday” and “Friday” count from this day. Leave it empty to go by what the story states.'),
    placeHolder: vscode.l10n.t('Year, month and day, as in 2016-11-08'),
    value: current ?? '',
    validateInput: problemWith,
  });
  return answer?.trim();
}

function problemWith(day: string): string | undefined {
  const isFine = day.trim() === '' || isCalendarDay(day.trim());
  return isFine ? undefined : vscode.l10n.t('Write a day of the calendar, as in 2016-11-08.');
}
