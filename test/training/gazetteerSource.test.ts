import assert from 'node:assert/strict';
import { gazetteerSource, givenNamePronounsSource } from '../../scripts/gazetteerSource';
import { FrontCodedNames } from '../../src/analysis/lexicon/frontCoded';

describe('the generated gazetteer', () => {
  it('writes a name as what it shares with the one before and the rest, large cities only', () => {
    const source = gazetteerSource({
      givenNames: ['Annika', 'Ann', 'Anna'], surnames: ['marlowe'], organizations: ['tessaly motors', 'tessaly'],
      cities: [{ name: 'Tessaly', population: 300_000 }, { name: 'Merridale', population: 900 }],
    });
    assert.ok(source.includes('givenNames = new FrontCodedNames(`0Ann3a3ika`)'), source);
    assert.ok(source.includes('surnames = new FrontCodedNames(`0marlowe`)'), source);
    assert.ok(source.includes('knownOrganizations = new FrontCodedNames(`0tessaly7 motors`)'), source);
    assert.ok(source.includes('cities = new FrontCodedNames(`0Tessaly`)'), source);
  });

  it('is read back as the names, across line breaks', () => {
    assert.deepEqual([...new FrontCodedNames('0Ann3a\n3ika')], ['Ann', 'Anna', 'Annika']);
  });
});

describe('the generated given names that tell a pronoun', () => {
  it('leave out those that women and men bear', () => {
    const source = givenNamePronounsSource(['Robin', 'Annika', 'Ann'], ['Robin', 'Bo']);
    assert.ok(source.includes('feminineNames = new FrontCodedNames(`0Ann3ika`)'), source);
    assert.ok(source.includes('masculineNames = new FrontCodedNames(`0Bo`)'), source);
  });
});
