import type { Source } from '../ledger';
import type { Check, CheckedStory, Remark } from './check';

/** What hints at a reason near a source, where no words say it outright: somebody else may be told of with it. */
const hinted = /\banonym|(?:\bnot|n['’]t) (?:be(?:ing)? )?(?:named|identified|quoted|authori[sz]ed|permitted|allowed)\b|\boff the record\b|\bon background\b|\bunnamed\b|\b(?:retaliation|reprisals?|retribution)\b|\bsensitiv/iu;

/** Who declined to comment, or did not respond, told nothing. */
const noComment = /^(?:decline|refuse|respond)$/u;

/** Descriptions of sources whose name a desk would want: the others are people in the street, parts of a crowd or a cast. */
const withheld = /\b(?:official|officer|source|aide|adviser|advisor|strategist|insider|diplomat|staffer|executive|employee|operative|donor|lawyer|attorney|spokes(?:man|woman|person)|investigator|agent|lawmaker|consultant|manager)$/u;

/** A source whose name is withheld, and nothing says why. */
export const anonymousReason: Check = {
  id: 'anonymous-reason',
  title: 'Anonymous source without a reason',
  explanation: [
    'A source is described and not named, and the story does not say why: “who was not authorized to speak publicly”, “on condition of anonymity”.',
    'Only single sources of the kinds whose names are withheld are looked at, such as officials, aides and insiders. Phrases of `anonymityPhrases` in the house style count as a reason too.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.ledger.sources
    .filter(({ kind, name }) => kind === 'anonymous' && withheld.test(name.replace(/ (?:for|of|in|at|with|from|who|familiar|close)\b.*$/u, '')))
    .flatMap((source) => remarkOn(source, story)),
};

function remarkOn({ name, quotes, firstParagraph, anonymity }: Source, { text, article, house }: CheckedStory): readonly Remark[] {
  if (anonymity !== undefined) return [];
  const mention = quotes.find(({ speaker, cue, kind }) => speaker?.mention && !(kind === 'indirect' && noComment.test(cue?.lemma ?? '')))?.speaker?.mention;
  // "The official" and "Tarrow's aide" are told of before; what goes on with a name is none that is withheld.
  if (!mention || mention.start < (article.headline?.end ?? 0) || /^(?:(?:the|his|her|their|its)\b|who$|he$|she$|(?:\p{Lu}\S*\s)*\S+['’]s?\s)/iu.test(text.slice(mention.start, mention.end)) || /,\s(?:\p{Lu}\S*\s?){2}/u.test(text.slice(mention.start, mention.end + 20))) return [];
  const from = article.paragraphs[Math.max(0, firstParagraph - 2)]!.start;
  const to = article.paragraphs[Math.min(article.paragraphs.length, firstParagraph + 1) - 1]!.end;
  const around = text.slice(from, to).replace(/\s+/gu, ' ');
  const lower = around.toLowerCase();
  if (hinted.test(around) || house.anonymityPhrases.some((phrase) => lower.includes(phrase.toLowerCase()))) return [];
  return [{ start: mention.start, end: mention.end, message: `The story does not say why this source is not named: ${name}.` }];
}
