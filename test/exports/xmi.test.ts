import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layerFeatures, quotationLayer } from '../../src/exports/quotationLayer';
import { renderXmi, typeSystem } from '../../src/exports/xmi';
import { anyStory } from './anyStory';
import { empty, ferry, storyQuoting } from './stories';
import { attributesOf, elementsIn, elementsNamed, parseXml } from './xmlReader';

const featuresIn = new Map(elementsNamed(parseXml(typeSystem.content), 'typeDescription').map((type) => {
  const name = type.getElementsByTagName('name')[0]?.textContent ?? '';
  const features = Array.from(type.getElementsByTagName('featureDescription')).map((feature) => feature.getElementsByTagName('name')[0]?.textContent ?? '');
  return [name.slice(name.lastIndexOf('.') + 1), features];
}));

describe('UIMA XMI export', () => {
  it('holds the text, and quotations, names and chains that refer to each other', () => {
    const document = parseXml(renderXmi(ferry));
    const named = (name: string): Record<string, string>[] => elementsNamed(document, name).map(attributesOf);
    const byId = new Map(elementsIn(document).map((element) => [attributesOf(element)['xmi:id'], attributesOf(element)]));
    const words = ({ begin, end }: Record<string, string>): string => ferry.text.slice(Number(begin), Number(end));

    assert.equal(named('cas:Sofa')[0]?.['sofaString'], ferry.text);
    assert.deepEqual(named('ner:NamedEntity').map((name) => `${words(name)} ${name['value']!} ${name['identifier']!}`), [
      'Ama Osei PERSON person:ama-osei', 'May DATE date:may', 'Osei PERSON person:ama-osei',
    ]);
    assert.deepEqual(named('custom:Attribution').map(({ Governor, Dependent, role }) => `${words(byId.get(Governor)!)} > ${words(byId.get(Dependent)!)} (${role!})`), [
      '“The pier is not safe,” > “We will\nnot open it.” (content)', '“The pier is not safe,” > said (cue)', '“The pier is not safe,” > Ama Osei (source)',
      'that the tender would run again in May > said (cue)', 'that the tender would run again in May > A board official (source)',
      'the schedule “a fantasy” > called (cue)', 'the schedule “a fantasy” > Osei (source)',
    ]);
    const [chain] = named('coref:CoreferenceChain');
    assert.equal(chain?.['sofa'], named('cas:Sofa')[0]?.['xmi:id']);
    const first = byId.get(chain?.['first']);
    assert.deepEqual([words(first!), words(byId.get(first?.['next'])!)], ['Ama Osei', 'Osei']);
  });

  it('uses each id once, lists every annotation in the view, and no feature that the type system does not declare', () => {
    const elements = elementsIn(parseXml(renderXmi(ferry)));
    const ids = elements.flatMap((element) => attributesOf(element)['xmi:id'] ?? []);
    const members = attributesOf(elements.at(-1)!)['members']!.split(' ');

    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(members.filter((id) => !ids.includes(id)), []);
    assert.equal(members.length, ids.length - 2);
    for (const element of elements.filter(({ prefix }) => prefix !== 'xmi' && prefix !== 'cas')) {
      const own = Object.keys(attributesOf(element)).filter((name) => !['xmi:id', 'sofa', 'begin', 'end'].includes(name));
      assert.deepEqual(own.filter((name) => !featuresIn.get(element.localName!)!.includes(name)), []);
    }
  });

  it('declares its types in a type system', () => {
    assert.equal(typeSystem.name, 'TypeSystem.xml');
    assert.deepEqual(featuresIn.get('Quotation'), [...layerFeatures]);
    assert.deepEqual(featuresIn.get('CoreferenceLink'), ['next', 'referenceType', 'referenceRelation']);
  });

  it('is whole for an empty story, and keeps offsets where XML cannot hold a character', () => {
    assert.equal(elementsIn(parseXml(renderXmi(empty))).length, 4);

    const document = parseXml(renderXmi(storyQuoting('c.txt', 'a\u0001\uD800\u0000b', { name: 'Ivo' })));
    assert.equal(attributesOf(elementsNamed(document, 'cas:Sofa')[0]!)['sofaString'], '“a\uFFFD\uFFFD\uFFFDb” said Ivo.');
  });

  it('gives back the text and the layer of quotations of any story', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const document = parseXml(renderXmi(story));
      const spans = elementsNamed(document, 'custom:Quotation').map((element) => {
        const { 'xmi:id': _, sofa: __, begin, end, ...features } = attributesOf(element);
        return { start: Number(begin), end: Number(end), features };
      });

      assert.equal(attributesOf(elementsNamed(document, 'cas:Sofa')[0]!)['sofaString'], story.text);
      assert.deepEqual(spans, quotationLayer(story.article).spans);
    }), { numRuns: 50 });
  });
});
