import { isAnd } from '#dates/and.ts';
import { everyMatch } from '#dates/every-match.ts';
import type { Concept } from '../label-words.ts';
import type { Mention } from './phrases.ts';
import { beginsWithSign, endOfSign, endsWithSign, someSign } from './signs.ts';

/** What makes a title one of news, programmes or past editions. */
const ofSections: ReadonlySet<Concept> = new Set(['past', 'news', 'programme']);
const about =
  /\b(?:conference|workshop|symposium|congress|colloquium|school|forum|track|research|advances)\s(?:on|in|for)\s|\b(?:conference|symposium|congress)\sof\s/i;
const progress = /^(?:recent|latest)\s(?:advances|trends|developments|progress|research|results|topics)\b/i;
const apart = /\s-\s|[:–—|]/;

const isTopic = (text: string, at: number): boolean =>
  progress.test(text.slice(at)) || about.test(text.slice(0, at).split(apart).at(-1) ?? '') || isScheme(text, at) || isField(text, at);

const longestOf = 12;
const longestField = 20;

/** "Simpósio de História", "Jornadas de Programación": a field of study is no section of a page. */
const isField = (text: string, at: number): boolean =>
  beginsWithSign(text.slice(at, at + longestField), 'field of study') && isOf(text.slice(Math.max(0, at - longestOf), at));

const isOf = (before: string): boolean =>
  /\s$/.test(before) && (endsWithSign(before, 'of') || isAnd(before.trimEnd().split(/\s/).at(-1) ?? ''));

const schemes =
  /\b(?:grants?|fund(?:s|ing)?|awards?|fellow(?:s|ships?)?|scholar(?:s|ships?)?|internships?|residency|mentor(?:ing|ship)?|stipends?|seed|incentive|exchange|research|training|graduate|doctoral|degree|accelerator|incubator|sponsorship|outreach)\s$/i;

/** "Seed Grant Program": what one can apply to, no order of talks. */
const isScheme = (text: string, at: number): boolean =>
  /^programm?e?s?\b/i.test(text.slice(at)) && schemes.test(text.slice(Math.max(0, at - longestScheme), at));

const longestScheme = 16;

/** "Workshop on Recent Advances in Kelp", "Conference on Digital Archives": what an event is about makes its title no section's. */
export const withoutTopics = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ concept }) => ofSections.has(concept))
    ? mentions.filter(({ concept, at }) => !ofSections.has(concept) || !isTopic(text, at))
    : mentions;

const names = /^[\p{L}\s,&/()’'-]{3,100}$/u;
const isOver = /^\W{0,4}(?:$|\d)/;
/** "Seminar and Workshop Proposals": the events before the noun tell what is proposed. */
const isProposedBefore = (text: string): boolean =>
  someSign(text, 'proposals, behind what is proposed', (at, end) => names.test(text.slice(0, at)) && isOver.test(text.slice(end)));

const namesBehind = /^\s[\p{L}\s,&/()’'-]{3,100}(?:$|[:–—]|\d)/u;
/** "Proposte di workshop", "Propozycje warsztatów: 4 marca": there they stand behind it. */
function isProposedBehind(text: string): boolean {
  const end = endOfSign(text, 'proposals of');
  return end !== undefined && namesBehind.test(text.slice(end));
}

/** Mentions of a label without those of the events for which proposals are asked. */
export const withoutProposed = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
  if (!mentions.some(({ concept }) => concept === 'event')) return mentions;
  const [first, last] = [mentions[0], mentions.at(-1)];
  const isProposed = (last?.concept === 'proposal' && isProposedBefore(text)) || (first?.concept === 'proposal' && isProposedBehind(text));
  // "Workshopvoorstellen" is one word.
  const isInWord = ({ at }: Mention) => mentions.some((other) => other.concept === 'proposal' && other.at === at);
  return mentions.filter((mention) => mention.concept !== 'event' || !(isProposed || isInWord(mention)));
};

const named = /\b(?:workshop|conference|symposium|congress|colloquium|forum|school)\son\s(?:the\s)?/gi;
const ofEvents: ReadonlySet<Concept> = new Set(['event', 'held', 'dates', 'deadline']);

/** "Workshop on Abstract Interpretation", "Conference on Peer Review": the first thing that an event is on asks for nothing by a day. */
export function withoutSubject(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0 || !text.includes(' on ')) return mentions;
  const starts = everyMatch(text, named).map(({ index, 0: { length } }) => index + length);
  const subjects = mentions.filter(({ at, concept }) => starts.includes(at) && !ofEvents.has(concept));
  return mentions.filter(
    (mention) => !subjects.some(({ at, end }) => mention.at >= at && mention.end <= end && !ofEvents.has(mention.concept)),
  );
}

const ofDecisions: ReadonlySet<Concept> = new Set(['notify', 'review']);
const afterThat = ['after', 'after, among own words'] as const;

/** "Payment (only after acceptance)", "decisions after review": what must have happened before is not what falls due. */
export function withoutAfter(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  const [from, to] = conditionIn(text);
  return mentions.filter(({ concept, at }, i) => {
    if (at > from && at < to) return false;
    return i === 0 || !ofDecisions.has(concept) || !afterThat.some((sign) => endsWithSign(text.slice(0, at), sign));
  });
}

const conditionBegins = /\b(?:as soon as|once) /i;
const conditionEnds = / (?:is|are|was|were|been) \w/i;
const longestCondition = 100;
const longestVerb = 14;

/** Where a text says "as soon as the notification of acceptance is received"; an empty span where it does not. */
function conditionIn(text: string): readonly [from: number, to: number] {
  const from = text.search(conditionBegins);
  const [clause = ''] = from < 0 ? [] : text.slice(from, from + longestCondition).split(/[,.;:()]/, 1);
  const length = clause.search(conditionEnds);
  return length < 0 ? [0, 0] : [from, from + length + longestVerb];
}

const chosen =
  /\b(?:of|for|from|notify|inform)(?: all| each| any| every| the)? (?:accepted|selected|successful|shortlisted|approved)(?: (?:extended|full|long|short|poster|regular))? [\w-]+/gi;

/**
 * "Full papers of accepted abstracts", "authors of selected proposals will send": what has been chosen is neither told nor handed in by
 * that day.
 */
export function withoutChosen(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2 || !/ed |ful /.test(text)) return mentions;
  const spans = everyMatch(text, chosen).map(({ index, 0: { length } }) => [index, index + length] as const);
  return spans.length ? mentions.filter(({ at, end }) => !spans.some(([from, to]) => at > from && end <= to)) : mentions;
}

const asked =
  /^ (?:(?:will|are|may|must|can|should) )?(?:be )?(?:invited|asked|required|requested|expected|encouraged) (?:\w+ ){0,2}to \w/i;
const longestAsked = 60;

/** "Finalists will be asked to send a video by": they are not told anything by that day. */
export const withoutAsked = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  text.includes('ed ')
    ? mentions.filter(({ concept, end }) => concept !== 'notify' || !asked.test(text.slice(end, end + longestAsked)))
    : mentions;

const answers: ReadonlySet<Concept> = new Set(['notify', 'response', 'review']);
const bracket = /[(（][^()（）]{2,160}[)）]/g;
/** "(with registration)" joins what is asked for; more words explain it. */
const longestJoined = 24;

/**
 * "Submission deadline (notification within four weeks)", "Early submission (with feedback)": a bracket behind what is handed in tells of
 * the answer.
 */
export function withoutAnswers(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const submit = mentions.find(({ concept }) => concept === 'submit');
  if (!submit || !/[(（]/.test(text) || !mentions.some(({ concept }) => answers.has(concept) || concept === 'register')) return mentions;
  const spans = everyMatch(text, bracket).map(({ index, 0: { length } }) => [index, index + length] as const);
  const isAside = ({ at }: Mention) => spans.some(([from, to]) => submit.end <= from && from < at && at < to);
  const isExplained = ({ at }: Mention) =>
    spans.some(([from, to]) => submit.end <= from && from < at && at < to && to - from > longestJoined);
  return mentions.filter(
    (mention) => !(answers.has(mention.concept) && isAside(mention)) && !(mention.concept === 'register' && isExplained(mention)),
  );
}

const longestFuture = 20;
function isOfFuture(before: string): boolean {
  const near = before.slice(-longestFuture);
  return someSign(near, 'of the future', (_, end) => near.slice(end).trim() === '');
}

/** "O resultado final será publicado em": what is yet to be published is no day of the page itself. */
export const withoutYetToBePosted = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ concept }) => concept === 'posted') && mentions.some(({ concept }) => concept === 'notify')
    ? mentions.filter(({ concept, at }) => concept !== 'posted' || !isOfFuture(text.slice(0, at)))
    : mentions;
