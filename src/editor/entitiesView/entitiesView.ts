import * as vscode from 'vscode';
import { countedMentions } from '../../desk/lookup';
import { entityCard } from '../hoverCards';
import { readSettings, section } from '../settings';
import type { OpenStory, ShownStory } from '../shownStory';
import type { Row } from '../storyTree/row';
import { StoryView } from '../storyTree/storyView';
import { entityRows, type EntityValue } from './entityRows';
import { askFilter } from './filterInput';
import { askSortOrder } from './sortPick';

/** Id of the view and beginning of its commands' ids. */
const viewId = `${section}.entities`;

/** The Entities view: what the story mentions, by type, with every place where it does. */
export class EntitiesView implements vscode.Disposable {
  private readonly view: StoryView<EntityValue>;
  private readonly subscriptions: vscode.Disposable;
  private filter = '';

  constructor(private readonly shown: ShownStory) {
    this.view = new StoryView(viewId, shown, {
      rows: (story) => this.rows(story),
      tooltip: tooltipOf,
      description: (story, rows) => this.count(story, rows),
      message: (story, rows) => this.explainEmptiness(story, rows),
      arrangement: () => (this.filter === '' ? '' : 'filtered'),
      followsCursor: (document) => readSettings(document).entities.followCursor,
    });
    this.subscriptions = vscode.Disposable.from(
      this.view,
      vscode.commands.registerCommand(`${viewId}.sort`, askSortOrder),
      vscode.commands.registerCommand(`${viewId}.filter`, (filter?: unknown) => { this.changeFilter(filter); }),
      vscode.commands.registerCommand(`${viewId}.clearFilter`, () => { this.setFilter(''); }),
      vscode.commands.registerCommand(`${viewId}.reveal`, () => this.revealAtCursor()),
      vscode.commands.registerCommand(`${viewId}.goTo`, (id?: string) => this.view.goTo(id)),
      vscode.commands.registerCommand(`${viewId}.correct`, (id?: string) => this.forEntity('copydesk.correctEntity', id)),
      vscode.commands.registerCommand(`${viewId}.note`, (id?: string) => this.forEntity('copydesk.addNote', id)),
      vscode.commands.registerCommand(`${viewId}.copyName`, (id?: string, ids?: string[]) => this.copyNames(id, ids)),
      vscode.commands.registerCommand(`${viewId}.findInText`, (id?: string) => this.findInText(id)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${viewId}.sortBy`) || event.affectsConfiguration(`${section}.colorBy`)) this.view.refresh();
      }),
    );
  }

  /** What the view draws its rows from. */
  get tree(): vscode.TreeDataProvider<string> {
    return this.view;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private rows(story: OpenStory): Row<EntityValue>[] {
    const { entities: { sortBy }, colorBy } = readSettings(story.document);
    return entityRows(story, { order: sortBy, filter: this.filter, colorBy });
  }

  private changeFilter(filter: unknown): void {
    if (typeof filter === 'string') this.setFilter(filter);
    else askFilter(this.filter, (value) => { this.setFilter(value); });
  }

  private setFilter(filter: string): void {
    this.filter = filter.trim();
    void vscode.commands.executeCommand('setContext', `${viewId}.filtered`, this.filter !== '');
    this.view.refresh();
  }

  private count({ analysis: { article } }: OpenStory, groups: readonly Row<EntityValue>[]): string {
    if (this.filter === '') return String(article.entities.length);
    const shown = groups.reduce((total, { children }) => total + children.length, 0);
    return vscode.l10n.t('“{0}”: {1} of {2}', this.filter, shown, article.entities.length);
  }

  private explainEmptiness({ analysis: { article } }: OpenStory, groups: readonly Row<EntityValue>[]): string | undefined {
    if (groups.length > 0) return undefined;
    return article.entities.length === 0
      ? vscode.l10n.t('No names, dates or amounts found in this story.')
      : vscode.l10n.t('Nothing in this story matches “{0}”.', this.filter);
  }

  private async revealAtCursor(): Promise<void> {
    const story = await this.shown.read();
    const editor = vscode.window.activeTextEditor;
    if (story === undefined || editor?.document !== story.document) return;
    const offset = story.document.offsetAt(editor.selection.active);
    if (await this.view.reveal(offset)) return;
    if (this.filter !== '') this.setFilter('');
    if (await this.view.reveal(offset)) return;
    void vscode.window.showInformationMessage(vscode.l10n.t('No name, date or amount stands at the cursor. Put it in one, then reveal it.'));
  }

  private async forEntity(command: string, id: string | undefined): Promise<void> {
    const [row] = this.view.chosen(id);
    if (row === undefined || row.value.is === 'group') return;
    await vscode.commands.executeCommand(command, this.view.story?.document.uri.toString(), row.value.entity.id);
  }

  /** Puts names on the clipboard, one a line; a group's are those of all in it. */
  private async copyNames(id: string | undefined, ids: readonly string[] | undefined): Promise<void> {
    const names = new Set(this.view.chosen(id, ids).flatMap(namesIn));
    if (names.size > 0) await vscode.env.clipboard.writeText([...names].join('\n'));
  }

  private async findInText(id: string | undefined): Promise<void> {
    const [row] = this.view.chosen(id);
    if (row === undefined || row.value.is === 'group') return;
    await this.view.goTo(row.id);
    await vscode.commands.executeCommand('editor.actions.findWithArgs', { searchString: row.value.entity.name, isRegex: false });
  }
}

function namesIn({ value, children }: Row<EntityValue>): string[] {
  return value.is === 'group' ? children.flatMap(namesIn) : [value.entity.name];
}

function tooltipOf(value: EntityValue, story: OpenStory): vscode.MarkdownString | undefined {
  switch (value.is) {
    case 'group': return undefined;
    case 'entity': return entityCard(story, { entity: value.entity, mention: countedMentions(value.entity)[0]! });
    case 'mention': return entityCard(story, value);
  }
}
