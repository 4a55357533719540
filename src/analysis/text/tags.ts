import { auxiliaries, closedClass } from '../lexicon/closedClass';
import { coreCueForms } from '../lexicon/coreCues';
import { irregularPast, thirdPersons, verbBases } from '../lexicon/verbs';
import { type PennTag, reduceTag, type Tag, wordTags } from './pennTags';
import type { Token } from './tokens';

/** A token with its tags. */
export interface TaggedToken extends Token {
  /** The tag that rules read. */
  readonly tag: Tag;
  /** The full Penn Treebank tag; the same as `tag` where no trained weights were at hand. */
  readonly penn: PennTag;
  /** First word of its sentence, where a capital says nothing. */
  readonly initial: boolean;
}

const adjective = /^(?:familiar|aware|close|private|bad|good|new|old|big|major|minor|high|low|young|last|next|senior|junior|top|long|short|large|small|great|little|own|other|same|different|early|late|public|free|full|real|sure|clear|strong|weak|hard|easy|white|black|red|green|blue|open|poor|rich|right|wrong|true|false|dead|alive|ready|whole|recent|prominent|veteran|joint|packed|grey|gray|brave|mad|hollow|broken|cold|hot|warm|dark|deep|wide|safe|simple|single|double|fair|firm|fresh|quick|slow|rare|rough|sharp|smooth|soft|solid|steep|strange|sudden|sweet|tall|thick|thin|tiny|tough|vast|wild|wise|worth|worse|worst|better|best|more|most|less|least|few|fewer|several|many|much|such|only|main|key|chief|former|current|angry|happy|sad|proud|afraid|angry|busy|empty|heavy|lucky|pretty|tired|unable|able)$|(?:ous|ful|ive|able|ible|less|ish|ary|[iul]ar|[^n]al|ic|ant|ent)$/u;
const nominalEnding = /(?:official|logic|critic|public|topic|music|clinic|republic|fabric|panic|traffic|president|resident|student|agent|parent|client|patient|accident|incident|content|moment|tenant|sergeant|lieutenant|defendant|assistant|consultant|immigrant|migrant|individual|hospital|capital|journal|criminal|general|terminal|festival|trial|rival|deal|appeal|approval|proposal|denial|arrival|removal|goal|meal|detective|executive|representative|relative|native|alternative|initiative|objective|motive|archive|library|secretary|military|dictionary|january|february|salary|summary|anniversary|adversary|canary|wish|finish|tion|sion|ment|ness|ity|ship|ism|ist|ance|ence|ency|dom|hood|er|or)$/u;

/**
 * Tags the tokens of one paragraph: by trained weights where there are any, else by word class lists, endings and the tag before.
 * @param isApostrophe whether a single mark is no quotation mark: it is then a possessive ("the leaders' talks").
 * @param learned for each word its index in `wordTags`, as `predictTags` gives it; null where there are no weights.
 */
export function tagTokens(tokens: readonly Token[], isApostrophe: (token: Token) => boolean = () => false, learned: Uint8Array | null = null): TaggedToken[] {
  const tagged: TaggedToken[] = [];
  let initial = true;
  let previous: Tag = '.';
  let group: VerbGroup = 'none';
  for (const [index, token] of tokens.entries()) {
    const penn: PennTag = token.shape === 'mark' && isApostrophe(token) ? 'POS'
      : learned && token.shape === 'word' ? wordTags[learned[index]!]!
      : tagOf(token, tokens[index + 1], previous, initial, group);
    const tag: Tag = learned && token.shape === 'word' && isName(token, tokens[index + 1], initial) ? 'NNP' : reduceTag(penn);
    // Spelled out: spreading the token costs more than tagging it.
    tagged.push({ start: token.start, end: token.end, text: token.text, lower: token.lower, shape: token.shape, capital: token.capital, tag, penn, initial });
    group = nextGroup(group, token, tag);
    if (tag === '.' || (tag === ':' && token.text === ':')) initial = true;
    else if (tag !== 'MARK' && tag !== '(') initial = false;
    if (tag !== 'MARK') previous = tag;
  }
  return tagged;
}

/** What an auxiliary before leads one to expect: a participle ("has said") or a base form ("did not say", "to say"). */
type VerbGroup = 'none' | 'participle' | 'base';

function nextGroup(group: VerbGroup, token: Token, tag: Tag): VerbGroup {
  if (tag === 'MD' || tag === 'TO' || /^(?:do|does|did)$/u.test(token.lower)) return 'base';
  if (auxiliaries.has(token.lower) || /^(?:'s|'d|get|got|gets)$/u.test(token.lower)) return 'participle';
  return tag === 'RB' || tag === 'PRP' ? group : 'none';
}

function tagOf(token: Token, next: Token | undefined, previous: Tag, initial: boolean, group: VerbGroup): Tag {
  switch (token.shape) {
    case 'mark': return 'MARK';
    case 'symbol': return 'SYM';
    case 'number': return 'CD';
    case 'punctuation': return tagPunctuation(token.text);
    case 'word': break;
  }
  if (isName(token, next, initial)) return 'NNP';
  const closed = closedClass.get(token.lower);
  if (closed) return tagClosed(token, closed, next, previous);
  if (/^\p{N}/u.test(token.text)) return token.lower.includes('-') ? 'JJ' : 'CD';
  return tagOpen(token.lower, previous, group, next);
}

/**
 * Whether a word is a name by its capitals, which is what the rules go by whatever class of word the name is made of
 * ("Culture Minister", "Syrian leaders").
 */
function isName({ text, lower, capital }: Token, next: Token | undefined, initial: boolean): boolean {
  if (/^\p{Lu}[\p{Lu}&.]+$/u.test(text)) return true;
  if (closedClass.has(lower) && !(capital && !initial && /^(?:will|may|might|near|past|round|half)$/u.test(lower))) return false;
  return /^\p{Ll}{1,4}['’-]\p{Lu}/u.test(text) || (capital && (!initial || isNameLike(lower, next)));
}

function tagPunctuation(text: string): Tag {
  if (/^[.?!]+$/u.test(text) && text !== '..') return text.length > 1 && text.startsWith('.') ? ':' : '.';
  if (text === ',') return ',';
  if (/^[([{]$/u.test(text)) return '(';
  if (/^[)\]}]$/u.test(text)) return ')';
  return text === '&' ? 'CC' : text === '%' || text === '#' || text === '@' ? 'SYM' : ':';
}

function tagClosed(token: Token, closed: Tag, next: Token | undefined, previous: Tag): Tag {
  switch (token.lower) {
    case 'that': {
      const verbBefore = previous.startsWith('V');
      const nounBefore = previous === 'NN' || previous === 'NNS' || previous === 'NNP';
      return verbBefore || nounBefore ? 'IN' : next && /^(?:is|was|'s|would|will)$/u.test(next.lower) ? 'DT' : previous === 'CC' || previous === ',' ? 'IN' : 'DT';
    }
    case 'her': return next?.shape === 'word' && !closedClass.has(next.lower) ? 'PRP$' : 'PRP';
    case "'s": return previous === 'PRP' || previous === 'WP' || previous === 'EX' || previous === 'WRB' ? 'VBZ' : 'POS';
    case 'no': return next?.shape === 'word' ? 'DT' : 'UH';
    case 'like': return previous === 'MD' || previous === 'TO' || previous === 'PRP' ? 'VB' : 'IN';
    case 'there': return next && /^(?:is|are|was|were|'s|has|have|had|will|would|could|can|may|must|might|should)$/u.test(next.lower) ? 'EX' : 'RB';
    default: return closed;
  }
}

/** A capital at the start of a sentence counts as a name's when another follows or when no ending or list makes it a plain word. */
function isNameLike(lower: string, next: Token | undefined): boolean {
  if (next && (next.lower === "'s" || (next.capital && next.shape === 'word'))) return true;
  return !/(?:ing|ed|ly|[^s]s|tion|ment)$/u.test(lower) && !verbBases.has(lower) && !adjective.test(lower);
}

function tagOpen(lower: string, previous: Tag, group: VerbGroup, next: Token | undefined): Tag {
  const afterNoun = previous === 'NN' || previous === 'NNS' || previous === 'NNP' || previous === 'PRP' || previous === 'RB' || previous === 'WP' || previous === 'WDT';
  const inPhrase = previous === 'DT' || previous === 'PRP$' || previous === 'JJ' || previous === 'POS' || previous === 'CD';
  if (coreCueForms.has(lower) && group === 'none' && previous !== 'DT' && !thirdPersons.has(lower)) return 'VBD';
  if (irregularPast.has(lower)) {
    if (verbBases.has(lower) && group === 'base') return 'VB';
    return group === 'participle' ? 'VBN' : inPhrase ? 'JJ' : 'VBD';
  }
  if (lower.endsWith('ed') && !lower.endsWith('eed') && lower.length > 3) {
    if (group === 'participle') return 'VBN';
    return inPhrase && next?.shape === 'word' && !closedClass.has(next.lower) ? 'JJ' : inPhrase ? 'JJ' : 'VBD';
  }
  if (lower.endsWith('ing') && lower.length > 5) return inPhrase ? 'NN' : 'VBG';
  if (thirdPersons.has(lower)) {
    const object = coreCueForms.has(lower) || (next !== undefined && next.shape !== 'punctuation' && next.lower !== 'and' && next.lower !== 'or');
    return (afterNoun || previous === ',' || previous === 'CC') && object ? 'VBZ' : 'NNS';
  }
  if (previous === 'TO' && group === 'base' && isVerbPlace(next)) return 'VB';
  if (verbBases.has(lower)) {
    if (group === 'base') return 'VB';
    if (previous === 'NNS' || previous === 'PRP' || previous === 'RB' || previous === 'WDT' || previous === 'WP') return 'VBP';
    return 'NN';
  }
  if (lower.endsWith('ly')) return 'RB';
  if (adjective.test(lower) && !nominalEnding.test(lower)) return 'JJ';
  return /[^siu]s$/u.test(lower) ? 'NNS' : 'NN';
}

/** What follows shows that a word after "to" is a verb: an object or a phrase begins. */
function isVerbPlace(next: Token | undefined): boolean {
  return next !== undefined && (next.capital || next.shape === 'mark' || /^(?:DT|PRP|PRP\$|IN|CD)$/u.test(closedClass.get(next.lower) ?? ''));
}
