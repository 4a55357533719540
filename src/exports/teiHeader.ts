import type { Story } from './story';
import type { TeiIds } from './teiIds';
import { xmlAttributes, xmlText } from './xml';

/** The header of a story's TEI document: what it is, how quotations are marked, who answers for them, and what persons did to them. */
export function teiHeader({ name, article }: Story, ids: TeiIds): string[] {
  return [
    '<teiHeader>',
    '<fileDesc>',
    '<titleStmt>',
    `<title>${xmlText(name)}</title>`,
    '<respStmt xml:id="copydesk"><resp>automatic annotation</resp><name>Copydesk</name></respStmt>',
    ...ids.origins.map((origin) => `<respStmt${xmlAttributes({ 'xml:id': ids.responsible(origin) })}><resp>${origin.is}</resp><name>${xmlText(origin.by)}</name></respStmt>`),
    '</titleStmt>',
    '<publicationStmt><p>Not published.</p></publicationStmt>',
    `<sourceDesc><p>The text of ${xmlText(name)}.</p></sourceDesc>`,
    '</fileDesc>',
    '<encodingDesc><editorialDecl><quotation marks="all"><p>Quotation marks are kept in the text, inside the elements that they belong to.</p></quotation></editorialDecl></encodingDesc>',
    `<profileDesc>${article.date === undefined ? '' : `<creation><date${xmlAttributes({ when: article.date })}/></creation>`}<langUsage><language ident="en">English</language></langUsage></profileDesc>`,
    ...revisions(article.quotes, ids),
    '</teiHeader>',
  ];
}

function revisions(quotes: Story['article']['quotes'], ids: TeiIds): string[] {
  const changes = quotes.flatMap((quote) => {
    const { origin } = quote;
    if (origin === undefined) return [];
    return [`<change${xmlAttributes({ when: origin.at, who: `#${ids.responsible(origin)}`, target: `#${ids.piece(quote, 0)}` })}>${origin.is}</change>`];
  });
  return changes.length === 0 ? [] : ['<revisionDesc>', ...changes, '</revisionDesc>'];
}
