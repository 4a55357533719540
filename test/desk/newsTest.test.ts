import assert from 'node:assert/strict';
import { looksLikeNews } from '../../src/desk/newsTest';

const story = `Quillby ferry to stop at month's end

QUILLBY (Coast Wire) — The ferry between Quillby and the islands will stop at the end of October, the harbour board announced Tuesday.

“The pier is not safe,” harbour master Ines Tarrow told reporters. “We cannot wait for someone to be hurt.”

Residents said the decision had come without warning.`;

const news: readonly [what: string, text: string][] = [
  ['a story with quotations', story],
  ['the same with CRLF line ends', story.replaceAll('\n', '\r\n')],
  ['the same with straight marks', story.replaceAll(/[“”]/g, '"')],
  ['a story broken into lines of even length', story.replaceAll(/(.{40,60}) /g, '$1\n')],
  ['a brief without quotations', 'Police arrested two men on Friday after a van struck the gate of the town hall in Quillby. Nobody was hurt. '
    + 'The mayor has called an extraordinary council meeting for Monday, and the street will stay closed until then.'],
];

const other: readonly [what: string, text: string][] = [
  ['an empty file', ''],
  ['blank lines', '\n\n  \n'],
  ['a headline alone', 'Ferry to stop, board says'],
  ['requirements.txt', 'numpy==1.26.4\npandas>=2.0\n# for the report\nrequests[security]~=2.31\nflask\n'.repeat(6)],
  ['a log', '2026-01-05 12:00:01 INFO server said hello to the client and it was told to wait for the police\n'.repeat(20)],
  ['a table', 'name,title,said\nInes Tarrow,harbour master,"The pier is not safe"\nBo Marsh,mayor,"It is"\n'.repeat(10)],
  ['a table of quotations, as we export it', '"q1","direct","Ines Tarrow","harbour master","“The pier is not safe and the board was told so in June,” she said on Tuesday."\r\n'.repeat(10)],
  ['a manual', 'You can install the program from the package. To configure it, open the file in your editor and set the default directory. '
    + 'If you want to see what it said, run the command again. Please report it to the authors.'],
  ['a licence', 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation '
    + 'files (the "Software"), to deal in the Software without restriction, provided that the above copyright notice shall be included in all copies.'],
  ['notes in bullets', '- The mayor said no on Monday\n- Police told reporters to wait\n- The council will meet again on Friday\n'.repeat(4)],
  ['a novel’s page', 'The rain had not stopped since noon. She sat by the window and watched the road, and the lamp burned low beside her. '
    + 'Somewhere in the house a door closed, and then it was quiet again for a long while.'],
  ['code', 'const said = (text) => { return text.match(/said/g); };\nfunction told() { return said("the police"); }\n'.repeat(10)],
  ['binary bytes', String.fromCharCode(...Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))],
  ['lone surrogates', '\ud800 \udc00 '.repeat(500)],
  ['French news', '« Le quai n’est pas sûr », a déclaré mardi la capitaine du port, Inès Tarrow. Le conseil municipal se réunira vendredi pour en parler, '
    + 'selon le maire, qui a demandé aux habitants de rester calmes et de prendre le car en attendant la décision du gouvernement.'],
  ['German news', '„Der Steg ist nicht sicher“, sagte die Hafenmeisterin Ines Tarrow am Dienstag. Der Rat der Stadt will am Freitag in Quillby '
    + 'darüber beraten, wie der Bürgermeister mitteilte. Die Polizei sperrte die Straße bis auf Weiteres für den Verkehr.'],
];

describe('the news test', () => {
  for (const [what, text] of news) it(`reads ${what}`, () => { assert.equal(looksLikeNews(text), true); });
  for (const [what, text] of other) it(`leaves alone: ${what}`, () => { assert.equal(looksLikeNews(text), false); });

  for (const text of [story.repeat(30), 'a'.repeat(20_000), '“'.repeat(20_000), `A${' b'.repeat(10_000)}`]) {
    it(`takes time in proportion to the text: ${text.slice(0, 12)}…`, () => {
      const timeOf = (tested: string): number => {
        const start = performance.now();
        looksLikeNews(tested);
        return performance.now() - start;
      };
      const rounds = Array.from({ length: 20 }, () => [timeOf(text), timeOf(text + text)] as const);
      const [once, twice] = [Math.min(...rounds.map(([time]) => time)), Math.min(...rounds.map(([, time]) => time))];
      assert.ok(twice < 2.5 * once + 3, `${once.toFixed(2)} ms, twice the text ${twice.toFixed(2)} ms`);
    });
  }
});
