import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { quotesInWords, type QuoteInWords } from '../fixtures/describeQuotes';
import { shippedModel } from '../fixtures/shippedModel';
import { readStory, storyNames } from '../fixtures/storyFiles';
import { growth, mostGrowth } from './growth';

const read = (text: string): QuoteInWords[] => quotesInWords(text, analyze(text));
const lf = (text: string): string => text.replaceAll('\r\n', '\n');

describe('a text with nothing to read', () => {
  const texts = {
    'an empty text': '',
    'blanks and line ends': ' \t\n\r\n\u00a0\u2003\u2028\ufeff\n',
    'marks alone': '“”\n‘’ "" \'\' «» — : ,\n',
    'a single mark': '“',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`gives no quotation and no entity: ${what}`, () => {
      const { quotes, entities, statistics } = analyze(text);
      assert.deepEqual({ quotes: quotes.filter(({ cue, speaker }) => cue ?? speaker), entities, words: statistics.words }, { quotes: [], entities: [], words: 0 });
    });
  }
});

describe('a text that is not English prose', () => {
  const texts = {
    'bytes': Array.from({ length: 4000 }, (_, index) => String.fromCharCode((index * index * 31 + index * 7) % 256)).join(''),
    'bytes that are no UTF-8': new TextDecoder().decode(Uint8Array.from({ length: 4000 }, (_, index) => (index * 37 + index * index) % 256)),
    'source code': [
      'import { readFile } from "node:fs/promises";',
      '',
      '/** Reads the "tides" table. */',
      'export async function tides(path: string): Promise<string[]> {',
      '  const text = await readFile(path, "utf8"); // throws: "ENOENT"',
      '  if (text === "") throw new Error(`No tides in ${path}: "${text}"`);',
      '  return text.split("\\n").map((line) => line.trim().replace(/"/g, \'\'));',
      '}',
    ].join('\n'),
    'a table': 'port,"harbour master",depth\nKelmouth,"Lanyon, Bernard",4.2\n"Port Alden","Voss, Clara",9.1\n"Alden ""Old"" Sound","Renner, Tobias",7\n',
    'JSON': '{"name": "quay", "version": "1.0.2", "scripts": {"build": "make all", "say": "echo \\"Kelmouth\\""}, "private": true}\n',
    'HTML': '<!doctype html>\n<p class="lead" title="Tides">Kelmouth</p>\n<script>alert("tide")</script>\n<a href="javascript:alert(\'x\')">Lanyon</a>\n',
    'French': [
      'Le port de Quermeur rouvre vendredi après deux ans de travaux.',
      '« Nous avons compté chaque pierre », a déclaré la maire, Solène Kerdal. « Le quai tiendra cent ans. »',
      'Selon la préfecture, la dépense atteint trois millions d’euros. Le pêcheur Yann Tromeur estime que « la digue reste trop basse ».',
    ].join('\n\n'),
    'German': [
      'Der Hafen von Altensund wird am Freitag wieder eröffnet.',
      '„Wir haben jeden Stein gezählt“, sagte Bürgermeisterin Wiebke Harms. „Der Kai hält hundert Jahre.“',
      'Nach Angaben der Stadt kostete der Bau drei Millionen Euro. Fischer Onno Petersen meinte, die Mauer sei „viel zu niedrig“.',
    ].join('\n\n'),
    'Japanese': '港は金曜日に再開する。\n\n「石をすべて数えた」と市長は述べた。「岸壁は百年もつ。」\n',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`attributes nothing to anyone: ${what}`, () => {
      assert.deepEqual(read(text), []);
    });
  }
});

describe('a story in a rough state', () => {
  const pell: QuoteInWords = { kind: 'direct', contents: ['“The quay is sinking,”'], cue: 'said', speaker: 'Ann Pell' };

  it('is read with half of a surrogate pair in it', () => {
    const text = 'Fog \ud83d lay.\n\n“The quay is sinking,” Ann Pell said. \udea2\n';
    assert.deepEqual(read(text), [pell]);
  });

  it('is read with a byte order mark, null characters and control characters in it', () => {
    const text = '\ufeffFog\u0007 lay.\0\n\n“The quay is sinking,” Ann Pell said.\u001b[0m\n';
    assert.deepEqual(read(text), [pell]);
  });

  it('is read when it ends in the middle', () => {
    assert.deepEqual(read('“The quay is sinking,” Ann Pell said'), [pell]);
    assert.deepEqual(read('“The quay is sinking,” Ann Pell said. “Bring'), [{ ...pell, contents: ['“The quay is sinking,”', '“Bring'] }]);
  });

  it('is read up to the last paragraph end before the limit', () => {
    const kept = 'Fog lay.\n\n“The quay is sinking,” Ann Pell said.';
    const text = `${kept}\n\n“Bring sand,” she said.\n`;
    const article = analyze(text, { limit: text.length - 10 });
    assert.deepEqual(quotesInWords(text, article), [pell]);
    assert.ok(article.statistics.readUpTo! >= kept.length && article.statistics.readUpTo! <= kept.length + 2, String(article.statistics.readUpTo));
    assert.equal(analyze(text, { limit: text.length }).statistics.readUpTo, undefined);
  });
});

describe('a story in another layout', () => {
  const layouts: Record<string, (text: string) => string> = {
    'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
    'carriage returns alone': (text) => text.replaceAll('\n', '\r'),
    'no-break spaces for all spaces': (text) => text.replaceAll(' ', '\u00a0'),
    'indented paragraphs': (text) => text.replaceAll('\n\n', '\n\n    '),
    'more blank lines and trailing blanks': (text) => text.replaceAll('\n\n', '  \n \t\n\n'),
  };
  for (const [what, change] of Object.entries(layouts)) {
    for (const name of storyNames) {
      it(`has the same quotations with ${what}: ${name}`, () => {
        const text = lf(readStory(name));
        assert.deepEqual(read(change(text)), read(text));
      });
    }
  }
});

describe('a text made to be slow', () => {
  const letters = (index: number): string => index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  const units: Record<string, (index: number) => string> = {
    'straight marks': () => '"',
    'opening marks': () => '“',
    'closing marks': () => '”',
    'apostrophes': () => '’',
    'quoted letters': () => '“a” ',
    'parentheses': () => '(',
    'hyphens': () => 'a-',
    'dashes': () => '— ',
    'one long word': () => 'a',
    'blanks': () => ' ',
    'line ends': () => '\n',
    'full stops': () => '.',
    'commas and digits': () => '1,',
    'amounts': () => '$1 ',
    'combining accents': () => '\u0301',
    'emoji': () => '🛶',
    'titles': () => 'Mr. ',
    'initials': () => 'A. ',
    'capitals': () => 'Ann ',
    'particles': () => 'van der ',
    'a list of names': () => 'Ann and ',
    'possessives': () => 'Ann’s ',
    'dates': () => 'May 3, ',
    'open and single marks': () => '“‘a ',
    'cues': () => 'said ',
    'frames': () => 'he said that ',
    'cues with their sources': () => 'he said ',
    'sources by according to': () => 'according to him ',
    'role nouns': () => 'the minister of the ',
    'noun cues': () => 'his statement that ',
    'one sentence of many clauses': () => 'and Ann Pell, who said she left, ',
    'one-word paragraphs': () => 'word\n\n',
    'paragraphs that open a mark': () => '“word\n\n',
    'paragraphs of quotation that nobody is named for': () => '“Yes, we know all that.”\n\n',
    'quotations by one person': () => '“Yes,” Ann Pell said.\n\n',
    'quotations by pronouns': () => '“Yes,” he said.\n\n',
    'questions and answers': () => 'Q: Why?\n\nA: Because.\n\n',
    'people with names of their own': (index) => `Ann Pell${letters(index)} said he left.\n\n`,
    'organizations with acronyms': (index) => `The Union of ${letters(index).toUpperCase()}ers (U${letters(index).toUpperCase()}) left. `,
  };

  const size = 12_500;
  const made = (unit: (index: number) => string, length: number): string => {
    let text = '';
    for (let index = 0; text.length < length; index++) text += unit(index);
    return text;
  };

  for (const [what, unit] of Object.entries(units)) {
    it(`takes time in proportion to its length: ${what}`, function () {
      this.timeout(60_000);
      const times = growth((text) => analyze(text, { model: shippedModel }), made(unit, size), made(unit, 4 * size));
      assert.ok(times < mostGrowth, `four times the text took ${times.toFixed(1)} times the time`);
    });
  }
});
