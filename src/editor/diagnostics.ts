import * as vscode from 'vscode';
import { checks } from '../desk/checks/checks';
import { checkSteps, type Finding } from '../desk/checks/checkStory';
import { isIgnored } from '../desk/checks/ignored';
import type { Severity } from '../desk/checks/check';
import type { Analyses, Analysis } from './analyses';
import { readCheckSettings } from './checkSettings';
import { explanationLink } from './checkExplanations';
import { toRange } from './convert';
import type { Houses } from './houses';
import type { IgnoredFindings } from './ignoredFindings';
import type { Log } from './log';
import { section } from './settings';
import { inSlices } from './slices';

/** What was found in one version of a story. */
export interface Findings {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** The name before the id of a check: "copydesk(weekday-date)". */
export const diagnosticSource = 'copydesk';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  warning: vscode.DiagnosticSeverity.Warning, hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows what the checks find, as problems of the stories that are read. */
export class Diagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection(section);
  private readonly found = new Map<vscode.TextDocument, Findings>();
  /** The newest run of the checks over each document. */
  private readonly runs = new WeakMap<vscode.TextDocument, symbol>();
  private readonly reported = new Set<string>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly analyses: Analyses, private readonly ignored: IgnoredFindings, private readonly houses: Houses, private readonly log: Log) {
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      analyses.onDidChange(({ document, analysis }) => this.show(document, analysis)),
      ignored.onDidChange(() => { this.showAll(); }),
      houses.onDidChange(() => { this.showAll(); }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.checks`)) this.showAll();
      }),
    );
  }

  /** The findings shown for a document, undefined while none of its current version are. */
  of(document: vscode.TextDocument): Findings | undefined {
    const found = this.found.get(document);
    return found?.analysis.version === document.version ? found : undefined;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private showAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.show(document, this.analyses.peek(document));
  }

  /** Runs the checks in slices and shows what they find, unless the story is checked again in between. */
  private async show(document: vscode.TextDocument, analysis: Analysis | undefined): Promise<void> {
    const run = Symbol();
    this.runs.set(document, run);
    const settings = analysis && readCheckSettings(document, checks.map(({ id }) => id));
    if (settings === undefined) {
      this.found.delete(document);
      this.collection.delete(document.uri);
      return;
    }
    this.report(settings.mistaken);
    const { article, text } = analysis!;
    const house = this.houses.of(document.uri);
    const steps = checkSteps(article, text, { ...house, checks: { ...house.checks, ...settings.levels } });
    const all = await inSlices(steps, () => this.runs.get(document) === run && document.version === analysis!.version);
    if (all === undefined) return;
    const letStand = this.ignored.in(document.uri);
    const findings = all.filter((finding) => !isIgnored(finding.check.id, finding, text, letStand));
    this.found.set(document, { analysis: analysis!, findings });
    this.collection.set(document.uri, findings.map((finding) => diagnostic(document, finding)));
  }

  /** Says each mistake in the settings once. */
  private report(mistaken: readonly string[]): void {
    for (const id of mistaken.filter((name) => !this.reported.has(name))) {
      this.reported.add(id);
      this.log.warn(vscode.l10n.t('The setting {0} has no use for “{1}”. It takes these checks, each "warning", "hint" or "off": {2}.', `${section}.checks.levels`, id, checks.map((check) => check.id).join(', ')));
    }
  }
}

/** The id of the check that a problem is of. */
export function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

function diagnostic(document: vscode.TextDocument, { start, end, message, severity, check, related = [] }: Finding): vscode.Diagnostic {
  const shown = new vscode.Diagnostic(toRange(document, { start, end }), message, severities[severity]);
  shown.source = diagnosticSource;
  shown.code = { value: check.id, target: explanationLink(check.id) };
  shown.relatedInformation = related.map((place) => new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, toRange(document, place)), place.message));
  return shown;
}
