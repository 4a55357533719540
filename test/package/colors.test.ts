import assert from 'node:assert/strict';
import manifest from '../../package.json';
import type { Tone } from '../../src/desk/palette';

type Theme = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

/** The editor's background in VS Code's own themes. */
const backgrounds: Readonly<Record<Theme, string>> = { dark: '#1F1F1F', light: '#FFFFFF', highContrast: '#000000', highContrastLight: '#FFFFFF' };
const themes = Object.keys(backgrounds) as Theme[];

const colors = new Map(manifest.contributes.colors.map(({ id, defaults }) => [id, defaults]));

/** The colour in a theme; one that is set to another colour's id takes that one's. */
function valueOf(id: string, theme: Theme): string {
  const value = colors.get(id)?.[theme];
  assert.ok(value, `${id} has no colour in ${theme}`);
  return value.startsWith('#') ? value : valueOf(value, theme);
}

/** Red, green and blue, 0 to 1, of a colour laid over a background. */
function over(value: string, background: string): number[] {
  const part = (color: string, index: number): number => parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
  const alpha = value.length === 9 ? part(value, 3) : 1;
  return [0, 1, 2].map((index) => alpha * part(value, index) + (1 - alpha) * part(background, index));
}

/** Contrast ratio of two colours as WCAG 2 defines it, 1 to 21. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (rgb: readonly number[]): number => {
    const [red, green, blue] = rgb.map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The tones that the code takes colours of: by its type, the compiler tells when one is missing here or is no more. */
const tonesOfCode: Readonly<Record<Tone, true>> = {
  speaker1: true, speaker2: true, speaker3: true, speaker4: true, speaker5: true, speaker6: true, speaker7: true, speaker8: true,
  anonymous: true, direct: true, mixed: true, indirect: true,
};
const tones = Object.keys(tonesOfCode);

describe('the contributed colours', () => {
  it('are those of the marks, no other', () => {
    const expected = tones.flatMap((tone) => ['Foreground', 'Background', 'Border'].map((part) => `copydesk.${tone}${part}`));
    assert.deepEqual([...colors.keys()].sort(), [...expected, 'copydesk.nameBorder', 'copydesk.reviewForeground', 'copydesk.unattributedBorder', 'copydesk.verifiedForeground'].sort());
  });

  for (const theme of themes) {
    const background = backgrounds[theme];
    for (const tone of tones) {
      it(`${tone} is readable in ${theme}`, () => {
        const foreground = over(valueOf(`copydesk.${tone}Foreground`, theme), background);
        assert.ok(contrast(foreground, over(background, background)) >= 4.5);
      });

      it(`${tone} tells a direct quotation in ${theme}: by a tint, or by a line where there is none`, () => {
        const tint = over(valueOf(`copydesk.${tone}Background`, theme), background);
        const line = over(valueOf(`copydesk.${tone}Border`, theme), background);
        const plain = over(background, background);
        if (theme.startsWith('highContrast')) assert.deepEqual([contrast(tint, plain), contrast(line, plain) >= 4.5], [1, true]);
        else assert.deepEqual([contrast(tint, plain) > 1.05, contrast(line, plain)], [true, 1]);
      });

      it(`${tone} leaves the text on its tint readable in ${theme}`, () => {
        const text = over(theme === 'dark' ? '#CCCCCC' : theme === 'highContrast' ? '#FFFFFF' : '#3B3B3B', background);
        assert.ok(contrast(text, over(valueOf(`copydesk.${tone}Background`, theme), background)) >= 7);
      });
    }

    it(`shows what was verified, and what is to review, so that it can be read in ${theme}`, () => {
      for (const id of ['copydesk.verifiedForeground', 'copydesk.reviewForeground']) assert.ok(contrast(over(valueOf(id, theme), background), over(background, background)) >= 4.5);
    });

    it(`outlines what nobody is named for so that it can be seen in ${theme}`, () => {
      assert.ok(contrast(over(valueOf('copydesk.unattributedBorder', theme), background), over(background, background)) >= 3);
    });
  }
});
