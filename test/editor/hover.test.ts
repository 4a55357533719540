import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { analyze, type Article, type Entity, type Quote, type Speaker } from '../../src/analysis';
import { plainHouse } from '../../src/desk/house';
import { entityCard, quoteCard } from '../../src/editor/hoverCards';
import { story } from './support/stories';
import { closeAll, placeOf, show } from './support/window';

/** The card under the words, as Markdown without the links' targets. */
async function cardAt(editor: vscode.TextEditor, words: string, into = 1): Promise<vscode.MarkdownString | undefined> {
  const place = placeOf(editor.document, words, into);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, place);
  const contents = hovers.flatMap((hover) => hover.contents);
  assert.ok(contents.length <= 1, 'there are two cards');
  return contents[0] as vscode.MarkdownString | undefined;
}

function linesOf(card: vscode.MarkdownString | undefined): string[] {
  return (card?.value ?? '').split('\n').map((line) => line.replaceAll(/\]\(command:[^)]*\)/gu, ']').trim());
}

describe('the hover card', () => {
  afterEach(closeAll);

  it('of a direct quotation tells kind, words, speaker, cue and why, and links on', async () => {
    const lines = linesOf(await cardAt(await show(story), '“We cannot wait'));
    assert.match(lines[0] ?? '', /^\*\*Direct quotation\*\* · 8 words · \d\d% sure(?:, please check)?$/u);
    assert.equal(lines[1], '$(person) **Ines Tarrow**, harbour master · “harbour master Ines Tarrow said”, [line 5]');
    assert.match(lines[2] ?? '', /^Why: .*verb “said”/u);
    assert.equal(lines[3], '[Next by Tarrow] · [Introduced, line 5] · [Copy with attribution] · [Correct] · [Note]');
  });

  it('of an anonymous source says so and where it was brought in', async () => {
    const lines = linesOf(await cardAt(await show(story), 'look at it again'));
    assert.match(lines[1] ?? '', /^\$\(account\) \*\*.*official\*\* · anonymous · “the official said”, \[line 11\]$/u);
    assert.match(lines[3] ?? '', /\[Introduced, line 9\]/u);
  });

  it('says what the source did other than just speak', async () => {
    const editor = await show('Bo Marsh wrote that the pier was safe. Ines Tarrow criticised the “rotten” planks of the pier.');
    assert.match(linesOf(await cardAt(editor, 'the pier was'))[0] ?? '', /^\*\*Indirect quotation\*\* · in writing · 5 words · /u);
    assert.match(linesOf(await cardAt(editor, 'rotten'))[0] ?? '', /^\*\*Mixed quotation\*\* · a stance · /u);
  });

  it('of words in quotation marks that quote nobody says so', async () => {
    const editor = await show('The “new” ferry was towed to Quillby with the film “The Sallow Light” on board.');
    assert.deepEqual(linesOf(await cardAt(editor, 'The Sallow')).slice(0, -1), ['**Title** · nobody is quoted here']);
    assert.deepEqual(linesOf(await cardAt(editor, 'new')).slice(0, -1), ['**Scare quote** · nobody is quoted here']);
  });

  it('of a name in such words tells them as well', async () => {
    const editor = await show('The captain took the book “A Winter in Quillby” with him on the train to Quillby.');
    assert.ok(linesOf(await cardAt(editor, 'Quillby')).includes('Title: “A Winter in Quillby”'));
  });

  it('of a name tells who it is and where else', async () => {
    const lines = linesOf(await cardAt(await show(story), 'Tarrow said that'));
    assert.equal(lines[0], '**Ines Tarrow**, harbour master · person');
    assert.match(lines.join('\n'), /2 mentions · 2 quotations/u);
    assert.match(lines.at(-1) ?? '', /^\[First mention, line 5\] · \[Correct\] · \[Note\]$/u);
  });

  it('of a role noun or a pronoun tells whom it stands for', async () => {
    const editor = await show(story.replace('Tarrow said that', 'She said that'));
    assert.deepEqual(linesOf(await cardAt(editor, 'the official said', 5)).slice(0, 3), [
      '**government official** · person', 'Also: the official', '2 mentions · 2 quotations',
    ]);
    assert.equal(linesOf(await cardAt(editor, 'She said'))[0], '**Ines Tarrow**, harbour master · person');
  });

  it('speaks of the words under the pointer right after an edit, before the pause in which the story is read again', async () => {
    const editor = await show(story);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'Breaking news\n\n'); });
    assert.equal(linesOf(await cardAt(editor, '“We cannot wait'))[3], '[Next by Tarrow] · [Introduced, line 7] · [Copy with attribution] · [Correct] · [Note]');
  });

  it('of an amount or a date tells its value', async () => {
    const editor = await show('The board asked for $4.2 million on June 3, 2019.');
    assert.deepEqual(linesOf(await cardAt(editor, '$4.2')).slice(0, 2), ['**\\$4.2 million** · amount of money', '4,200,000 USD · 1 mention']);
    assert.deepEqual(linesOf(await cardAt(editor, 'June 3')).slice(0, 2), ['**June 3, 2019** · date', '2019-06-03 · 1 mention']);
  });

  it('has at most five lines', async () => {
    const editor = await show(story);
    for (const words of ['The pier is', 'Ines Tarrow', 'said that', 'the board had', 'premature', 'A government', 'Quillby', 'October']) {
      assert.ok(linesOf(await cardAt(editor, words)).length <= 5, words);
    }
  });

  it('is missing where there is nothing to say', async () => {
    assert.equal(await cardAt(await show(story), 'will stop in'), undefined);
  });

  it('is missing in a text that is not read', async () => {
    assert.equal(await cardAt(await show(`${'a = 1\n'.repeat(90)}“We cannot wait,” Ines Tarrow said.`, 'plaintext'), 'We cannot'), undefined);
  });

  it('runs no command but our own', async () => {
    const card = await cardAt(await show(story), 'We cannot wait');
    assert.deepEqual(card?.isTrusted, {
      enabledCommands: ['copydesk.reveal', 'copydesk.nextBySpeaker', 'copydesk.goToIntroduction', 'copydesk.copyWithAttribution', 'copydesk.correctQuotation', 'copydesk.correctEntity', 'copydesk.addNote', 'copydesk.markQuotation'],
    });
    assert.notEqual(card.supportHtml, true);
  });
});

describe('the words of a story in a hover card', () => {
  afterEach(closeAll);

  const hostile = [
    '[Click](command:workbench.action.quit)', '<img src=x onerror=y>', '<b>Bold</b>', '`code`', '**Bold**', '![x](https://example.org/x.png)',
    'https://example.org', '$(trash)', 'a | b', '# a', '\\*a\\*', '&lt;', '](command:workbench.action.quit)', 'one\n\ntwo',
  ];
  for (const words of hostile) {
    it(`stay as they are: ${JSON.stringify(words)}`, async () => {
      const { document } = await show(`${words} said`);
      const mention = { start: 0, end: words.length, form: 'name' as const };
      const rival: Entity = { id: 'rival', type: 'person', name: words, aliases: [], mentions: [mention], quotes: [] };
      const entity: Entity = { ...rival, id: 'entity', title: words, aliases: [words, words], value: words };
      const speaker: Speaker = { mention, entity: 'entity', name: words, title: words, kind: 'person', chain: [mention], rivals: ['rival'] };
      const quote: Quote = {
        id: words, kind: 'direct', contents: [mention], confidence: 1, reason: { rule: 'colon', spans: [] }, speaker,
        cue: { start: words.length + 1, end: words.length + 5, lemma: 'say', class: 'speech' },
      };
      const article: Article = { ...analyze(''), quotes: [quote], entities: [entity, rival] };
      const context = { document, analysis: { uri: document.uri, version: 1, text: document.getText(), article, uncorrected: article, annotations: { placed: [], orphans: [] }, ledger: { sources: [], unattributed: [] }, house: plainHouse } };
      for (const { value } of [quoteCard(context, quote), entityCard(context, { entity, mention })]) {
        const html = new MarkdownIt({ html: true, linkify: true }).render(value);
        const tags = new Set([...html.matchAll(/<(\w+)/gu)].map(([, tag]) => tag!));
        assert.deepEqual([...tags].filter((tag) => !['p', 'br', 'strong', 'a'].includes(tag)), [], html);
        const targets = [...html.matchAll(/href="([^"?]*)/gu)].map(([, target]) => target!);
        assert.deepEqual(targets.filter((target) => !target.startsWith('command:copydesk.')), [], html);
        assert.doesNotMatch(value, /(?<!\\)\$\((?!person)/u, 'an icon of the story’s own');
        const shown = html.replaceAll(/<[^>]*>/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
        assert.ok(shown.includes(words.replaceAll(/\s+/gu, ' ')), shown);
      }
    });
  }
});
