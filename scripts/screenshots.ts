// Takes the README's pictures of the running extension into media/screenshots/.
import { runCommand } from './vscode/command';
import { layOutPackage } from './vscode/packaging';
import { takePictures, type Step } from './vscode/pictures';
import { fromRoot } from './vscode/root';

const file = fromRoot('media', 'sample', 'ferry.news.txt');

function picture(name: string): Step {
  return { do: 'picture', out: fromRoot('media', 'screenshots', `${name}.png`) };
}

/** The sidebar, wide enough for what its rows say. */
const wideSidebar: readonly Step[] = [
  { do: 'command', id: 'copydesk.sources.focus' },
  { do: 'command', id: 'workbench.action.decreaseViewWidth' },
  { do: 'command', id: 'workbench.action.decreaseViewWidth' },
  { do: 'command', id: 'workbench.action.focusActiveEditorGroup' },
];

/** The same with a source's quotations in it; the cursor is in one of them. */
const sidebar: readonly Step[] = [
  ...wideSidebar,
  { do: 'go to', line: 13, column: 12 },
  { do: 'command', id: 'copydesk.sources.reveal' },
  { do: 'command', id: 'workbench.action.focusActiveEditorGroup' },
];

runCommand(async () => {
  const extension = await layOutPackage();
  for (const theme of ['light', 'high-contrast'] as const) {
    await takePictures(extension, { theme, file }, [...sidebar, picture(`quotations-${theme}`)]);
  }
  await takePictures(extension, { theme: 'dark', file }, [...sidebar, { do: 'hover', line: 13, column: 12 }, picture('hover')]);
  await takePictures(extension, { theme: 'light', file, settings: { 'copydesk.author': 'Ada Moor', 'comments.openView': 'never' } }, [
    ...wideSidebar,
    { do: 'go to', line: 13, column: 12 },
    { do: 'command', id: 'copydesk.verifyQuotation' },
    { do: 'go to', line: 9, column: 40 },
    { do: 'command', id: 'copydesk.verifyQuotation' },
    { do: 'go to', line: 9, column: 27 },
    { do: 'type', text: 'twice ' },
    { do: 'go to', line: 7, column: 6 },
    { do: 'command', id: 'copydesk.addNote' },
    { do: 'type', text: 'Ask her for the report.' },
    { do: 'press', key: 'Enter' },
    { do: 'click', text: 'Entities' },
    { do: 'click', text: 'Annotations' },
    picture('corrections'),
  ]);
  await takePictures(extension, { theme: 'light', file }, [
    ...sidebar,
    { do: 'go to', line: 9, column: 3 },
    { do: 'command', id: 'copydesk.entities.reveal' },
    { do: 'press', key: 'ArrowRight' },
    picture('entities'),
  ]);
  await takePictures(extension, { theme: 'light', file, settings: { '[news]': { 'editor.inlayHints.enabled': 'on' } } }, [
    { do: 'command', id: 'workbench.action.closeSidebar' },
    { do: 'command', id: 'copydesk.whoSaid' },
    { do: 'type', text: 'tarrow' },
    { do: 'wait', milliseconds: 1_000 },
    picture('who-said'),
  ]);
  await takePictures(extension, { theme: 'dark', file }, [
    { do: 'command', id: 'workbench.action.closeSidebar' },
    { do: 'go to', line: 1, column: 53 },
    { do: 'type', text: ': ‘Nobody on islands will be cut off’' },
    { do: 'go to', line: 21, column: 1 },
    { do: 'press', key: 'Delete' },
    { do: 'command', id: 'workbench.actions.view.problems' },
    { do: 'wait', milliseconds: 1_500 },
    { do: 'go to', line: 1, column: 60 },
    { do: 'press', key: 'Control+.' },
    { do: 'wait', milliseconds: 1_000 },
    picture('checks'),
  ]);
  await takePictures(extension, { theme: 'dark', file }, [
    { do: 'command', id: 'workbench.action.closeSidebar' },
    { do: 'command', id: 'copydesk.export' },
    { do: 'type', text: 'Markdown' },
    { do: 'press', key: 'Enter' },
    { do: 'type', text: 'editor' },
    { do: 'press', key: 'Enter' },
    { do: 'command', id: 'workbench.action.moveEditorToNextGroup' },
    picture('export'),
  ]);
});
