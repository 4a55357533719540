import * as vscode from 'vscode';
import type { QuoteKind } from '../../analysis';
import { singleSourceInWords, sourcingInWords } from '../../desk/ledger/inWords';
import { sourcingOf } from '../../desk/ledger/sourcing';
import { answerQuotations } from '../../desk/tools/quotationAnswer';
import type { Analyses } from '../analyses';
import { Problem } from '../commands/problem';
import { diagnosticSource } from '../diagnostics';
import type { OpenStory, ShownStory } from '../shownStory';
import { ToolStories } from './toolStory';

type Input = Readonly<Record<string, unknown>>;

/** Answers for an input as the manifest's schema has it. A model may send anything: what is of no use is named in a Problem. */
type Answer = (story: OpenStory, input: Input) => object;

const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/** Offers the analysis to language models, where VS Code has them; Copydesk itself never calls one. */
export function registerTools(analyses: Analyses, shown: ShownStory): vscode.Disposable {
  // Forks of VS Code and older versions lack the interface, or parts of it.
  const lm = vscode.lm as Partial<typeof vscode.lm> | undefined;
  if (typeof lm?.registerTool !== 'function') return vscode.Disposable.from();
  const stories = new ToolStories(shown, analyses);
  return vscode.Disposable.from(
    lm.registerTool('copydesk_list_quotations', tool(stories, listQuotations)),
    lm.registerTool('copydesk_find_speaker', tool(stories, findSpeaker)),
    lm.registerTool('copydesk_check_story', tool(stories, checkStory)),
  );
}

function tool(stories: ToolStories, answer: Answer): vscode.LanguageModelTool<Input> {
  return {
    async invoke({ input }, token) {
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(await answered(stories, answer, input, token)))]);
    },
  };
}

async function answered(stories: ToolStories, answer: Answer, input: Input, token: vscode.CancellationToken): Promise<object> {
  try {
    const story = await stories.find(input['story'], token);
    return { story: vscode.workspace.asRelativePath(story.document.uri), ...answer(story, input) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { error: error.message };
  }
}

const listQuotations: Answer = ({ analysis: { article, text } }, input) => {
  const speaker = textIn(input, 'speaker');
  const kind = kinds.find((each) => each === input['kind']);
  if (input['kind'] !== undefined && kind === undefined) throw new Problem(`"kind" can be ${kinds.join(', ')}.`);
  return answerQuotations(article, text, { ...speaker !== undefined && { speaker }, ...kind && { kind } });
};

const findSpeaker: Answer = ({ analysis: { article, text } }, input) => {
  const words = textIn(input, 'words');
  if (words === undefined) throw new Problem('"words" must hold some words of the quotation.');
  return answerQuotations(article, text, { words });
};

const checkStory: Answer = ({ document, analysis: { ledger } }) => {
  const sourcing = sourcingOf(ledger.sources);
  const single = singleSourceInWords(sourcing);
  const problems = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === diagnosticSource);
  return {
    sources: sourcingInWords(sourcing),
    ...single !== undefined && { warning: single },
    findings: problems.map(({ code, severity, message, range }) => ({
      check: typeof code === 'object' ? code.value : code ?? '', severity: severity === vscode.DiagnosticSeverity.Warning ? 'warning' : 'hint', line: range.start.line + 1, words: document.getText(range), message,
    })),
  };
};

function textIn(input: Input, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw new Problem(`"${name}" must be text.`);
  return value;
}
