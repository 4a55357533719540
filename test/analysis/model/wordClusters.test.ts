import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashString } from '../../../src/analysis/model/hash';
import { clusterOf, clustersOf } from '../../../src/analysis/model/wordClusters';
import { readModelFile, writeModelFile } from '../../../src/analysis/model/modelFile';
import { packClusters } from '../../../training/wordClusters';

describe('clusters of words', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z’'-]{1,12}$/u), { maxLength: 300 });

  it('read back from a file of weights as they were packed', () => {
    fc.assert(fc.property(words, fc.integer({ min: 1, max: 255 }), (all, count) => {
      const lists = Array.from({ length: count }, (_, cluster) => all.filter((_word, at) => at % count === cluster));
      const clusters = clustersOf(readModelFile(writeModelFile(new Map([['clusters', packClusters(lists)]]))).get('clusters')!);
      for (const [index, list] of lists.entries()) for (const word of list) assert.equal(clusterOf(clusters, hashString(word)), index + 1, word);
    }));
  });

  it('give a word that is in none 0, but for one in some hundreds', () => {
    const clusters = clustersOf(packClusters([Array.from({ length: 20_000 }, (_, at) => `quay${at}`)]));
    const taken = Array.from({ length: 10_000 }, (_, at) => clusterOf(clusters, hashString(`gull${at}`))).filter((cluster) => cluster !== 0);
    assert.ok(taken.length < 10_000 / 128, `${taken.length} of 10,000`);
  });

  it('are refused where the words are too many for the table', () => {
    assert.throws(() => packClusters([Array.from({ length: 60_000 }, (_, at) => `quay${at}`)]), /^Error: 60000 words are too many for a table of 65536 cells: leave out the rarest$/u);
  });
});
