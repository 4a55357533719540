import * as vscode from 'vscode';
import type { MarkStyle } from '../desk/marks';

/** How each style looks. The colours are contributed, so that a theme or a user can change them. */
function lookOf(style: MarkStyle): vscode.DecorationRenderOptions {
  const [form, tone = ''] = style.split('.') as [string, string?];
  const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`copydesk.${tone || form}${name}`);
  switch (form) {
    case 'direct': return { ...tint(color), borderRadius: '3px' };
    case 'reported': return lineBelow('1px', 'dotted', color('Foreground'));
    case 'quoted': return tint(color);
    case 'speaker': return { color: color('Foreground'), fontWeight: '600' };
    case 'ruler': return { overviewRulerColor: color('Foreground'), overviewRulerLane: vscode.OverviewRulerLane.Center };
    case 'unattributed': return { outline: '1px dashed', outlineColor: color('Border') };
    case 'verified': return signBefore('✓', color('Foreground'));
    case 'review': return signBefore('?', color('Foreground'));
    case 'name': return lineBelow('1px', 'solid', color('Border'));
    default: return { fontStyle: 'italic' };
  }
}

/** A sign that is no part of the text. */
function signBefore(sign: string, color: vscode.ThemeColor): vscode.DecorationRenderOptions {
  return { before: { contentText: sign, color, fontWeight: 'bold', margin: '0 2px 0 0' } };
}

/** A tint. The line below it is transparent but in high contrast, where it takes the tint's place. */
function tint(color: (name: string) => vscode.ThemeColor): vscode.DecorationRenderOptions {
  return { backgroundColor: color('Background'), ...lineBelow('2px', 'solid', color('Border')) };
}

function lineBelow(width: string, style: string, color: vscode.ThemeColor): vscode.DecorationRenderOptions {
  return { borderWidth: `0 0 ${width} 0`, borderStyle: style, borderColor: color };
}

/** The decoration types of the marks: one for each style, made when first needed and kept. */
export class MarkTypes implements vscode.Disposable {
  private readonly types = new Map<MarkStyle, vscode.TextEditorDecorationType>();

  get(style: MarkStyle): vscode.TextEditorDecorationType {
    const known = this.types.get(style);
    if (known !== undefined) return known;
    const type = vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...lookOf(style),
    });
    this.types.set(style, type);
    return type;
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
  }
}
