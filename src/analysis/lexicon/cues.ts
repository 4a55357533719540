import type { CueClass } from '../article';
import { inflect } from './verbs';

/**
 * What may follow a cue as its content:
 * q a quotation beside it; t a "that" clause; b a clause without "that"; r a recipient, then a clause ("told her that");
 * i an infinitive ("promised to"); n a noun phrase ("denied the charge"); a "as" or a second object ("described it as");
 * o a second object right behind the first ("called him a liar"); f "for" or "on" ("called for");
 * p "about" or "of" ("warned of the mud"); d somebody, then an infinitive ("urged them to"); w a question ("asked whether").
 */
export type Frame = 'q' | 't' | 'b' | 'r' | 'i' | 'd' | 'n' | 'a' | 'o' | 'f' | 'p' | 'w';

/** A reporting verb: its base form, what it does, and which contents it takes. */
export interface CueVerb {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: ReadonlySet<Frame>;
  /** Its class is an attitude, but it tells what somebody said. */
  readonly said?: true;
  /** The word without which it is no cue: "pointed out", "put it". */
  readonly particle?: string;
}

/**
 * Reporting verbs by class, with the frames they take and, after a plus sign, a word that has to follow; collected from the verb classes of communication in reference
 * grammars and from news usage.
 */
const table: readonly (readonly [CueClass, string, string])[] = [
  ['speech', 'qtbw', 'say'],
  ['speech', 'qtbrdw', 'tell'],
  ['speech', 'qtb', `add argue claim declare explain insist note assert contend maintain allege conclude concede acknowledge admit stress reiterate
    observe remark state suggest warn predict complain report reply respond recall reveal confirm disclose announce affirm testify confess boast brag joke
    lament proclaim volunteer estimate counter quip retort vow pledge promise swear emphasize emphasise underline underscore caution`],
  ['speech', 'q', `ask continue shout yell whisper chant cry exclaim recount snap sneer crow fume scoff growl mutter murmur roar thunder intone opine
    muse enthuse quote sing scream elaborate ponder wonder answer gush deadpan interject bark beam mock gripe grumble grouse marvel plead reason reflect sigh
    laugh snort tease rail rant chide implore moan rage scold sniff sob splutter stammer wail whine demur repeat concur enquire`],
  ['speech', 'qw', 'inquire enquire wonder'],
  ['speech', 'qwrd', 'ask'],
  ['speech', 'qtr', 'inform assure remind notify advise warn caution convince'],
  ['speech', 'd', 'advise warn remind'],
  ['writing', 'qtb', 'write'],
  ['writing', 'qt', 'tweet post blog'],
  ['demand', 'qt', 'demand recommend propose'],
  ['demand', 'qrd', 'urge order direct instruct beg invite encourage'],
  ['demand', 'i', 'vow pledge promise threaten offer decline refuse'],
  ['demand', 'f', 'call'],
  ['speech', 'n', 'announce cite describe tweet note mention discuss recount acknowledge recall predict reiterate'],
  ['speech', 'w', 'explain discuss describe'],
  ['speech', 'p', 'talk speak complain boast warn'],
  ['writing', 'q', 'read'],
  ['speech', 'qtb', 'point+out'],
  ['speech', 'q', 'put+it go+on'],
  ['speech', 'ti', 'agree'],
  ['speech', 't', 'reason recognize recognise'],
  ['demand', 'n', 'propose'],
  ['stance', 'n', `criticize criticise denounce condemn praise blast slam deny dispute rebut accuse question reject bemoan decry deplore lambaste applaud
    commend rebuke chastise congratulate assail excoriate`],
  ['stance', 't', 'deny'],
  ['stance', 'a', 'describe call dub label brand blame hail dismiss attack mock deride welcome portray characterize characterise liken ridicule tout term'],
  ['stance', 'o', 'call label brand dub term'],
  ['thought', 't', 'believe think fear hope expect know feel'],
];

/** Verbs of demands and stances that are mostly told because they were said aloud: "denied that", "declined to comment". */
const toldAloud: ReadonlySet<string> = new Set(`accuse call criticise criticize decline demand deny dismiss dispute direct order praise propose rebut recommend
  refuse urge`.split(/\s+/u));

const verbs = new Map<string, CueVerb & { frames: Set<Frame> }>();
for (const [cueClass, frames, entries] of table) {
  for (const entry of entries.split(/\s+/u)) {
    const [lemma = '', particle] = entry.split('+');
    const verb = verbs.get(lemma) ?? { lemma, class: cueClass, frames: new Set<Frame>(), ...(toldAloud.has(lemma) && { said: true as const }), ...(particle !== undefined && { particle }) };
    for (const frame of frames) verb.frames.add(frame as Frame);
    verbs.set(lemma, verb);
  }
}

/** Whether a word after the verb belongs to it: "called for", "warned of". */
export function takesParticle({ frames, particle }: CueVerb, lower: string): boolean {
  return (frames.has('f') && /^(?:for|on)$/u.test(lower)) || (frames.has('p') && /^(?:about|of)$/u.test(lower)) || lower === particle;
}

/** Inflected form, lower case, to its reporting verb. */
export const cueForms: ReadonlyMap<string, CueVerb> = new Map(
  [...verbs.values()].flatMap((verb) => inflect(verb.lemma).map((form): [string, CueVerb] => [form, verb])),
);
