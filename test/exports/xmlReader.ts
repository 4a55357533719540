import assert from 'node:assert/strict';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Reads XML as others do; what is not well-formed fails the test. */
export function parseXml(xml: string): Document {
  const parser = new DOMParser({ onError: (level, message) => { if (level !== 'warning') assert.fail(`${level}: ${message}`); } });
  return parser.parseFromString(xml, 'text/xml');
}

/** Every element of a document, in order. */
export function elementsIn(document: Document): Element[] {
  return Array.from(document.getElementsByTagName('*'));
}

/** The elements with this name. */
export function elementsNamed(document: Document, name: string): Element[] {
  return elementsIn(document).filter(({ tagName }) => tagName === name);
}

/** An element's attributes. */
export function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(Array.from(element.attributes).map(({ name, value }) => [name, value]));
}
