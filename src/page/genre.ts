import type { Page } from './block.ts';
import type { Dated } from './dated.ts';
import { labelOf, says } from './label.ts';
import type { Concept } from './label-words.ts';
import { mentionsIn } from './phrases.ts';

/**
 * A sort of page that has deadlines and asks nothing of a researcher: told by words that calls hardly use, several of them together. One at
 * least must be of its own: conferences too have lectures and short courses, talks of 30 minutes, attendees and an agenda.
 */
interface Genre {
  readonly name: string;
  /** The group `own` holds words that hardly any call has; the others calls have now and then. */
  readonly words: RegExp;
  /** How many different words prove it. */
  readonly fewest: number;
  /** Such a page may speak of calls, those of others: only a title or a heading that calls makes it one. */
  readonly mayTellOfCalls: boolean;
}

const genres: readonly Genre[] = [
  {
    name: 'a course with its homework',
    words:
      /(?<own>homework|midterm|\bexams?\b|\bquiz|syllabus|\bgrad(?:es?|ing)\b|office hours|problem sets?|\bassignments?\b|\bclass (?:presentation|project|period|participation)|übungsblatt|klausur|vorlesung|hausaufgabe|\bdevoirs?\b|\bexamen|\bpartiel|\btareas?\b|asignatura|\bprovas?\b|\baulas?\b|\besam[ei]\b|\bcompit[oi]\b|tentamen|huiswerk|hoorcollege|kolokwium|egzamin|wykład|экзамен|домашн\p{L}{1,3} задани|семестр|\bödev|\bsınav|\btugas\b|\bujian\b|作业|考试|期末|試験|과제|시험)|\blectures?\b|\bsemester\b|\bclasses\b|\bcourses?\b|\b(?:interim|progress) reports?\b|\bcours\b|\bclases?\b|disciplina|\blezion[ei]|лекци[яи]|\bders(?:ler)?\b|\bkuliah\b|学期|講義|강의/giu,
    fewest: 3,
    mayTellOfCalls: false,
  },
  {
    name: 'minutes of a meeting',
    words:
      /(?<own>\bminutes of (?:the|our|a) \p{L}{0,20} ?meeting\b|\bmeeting minutes\b|\bapologies\b|action items?|next meeting|\bpresent:|\battending:|\bquorum|\bseconded\b|adjourned|protokoll|tagesordnung|compte[- ]rendu|ordre du jour|orden del día|\bverbale\b|ordine del giorno|notulen|protokół|протокол|повестка|tutanak|議事録|会议纪要|회의록)|(?<!\d[\s-])\bminutes\b|\battendees\b|\bagenda\b|\babsent\b|\banwesend\b/giu,
    fewest: 2,
    mayTellOfCalls: true,
  },
];

const ofCalls: ReadonlySet<string> = new Set(['notification', 'camera-ready', 'response', 'abstract', 'supplement']);

function* textsOf({ title, blocks }: Page): Iterable<string> {
  yield title;
  for (const block of blocks) {
    if (block.kind === 'row') for (const { text } of block.cells) yield text;
    else yield block.text;
  }
}

const headsOf = ({ title, blocks }: Page): readonly string[] => [
  title,
  ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
];

/** What calls ask for or are about; paying falls due everywhere. */
const things: ReadonlySet<Concept> = new Set([
  'call',
  'submit',
  'paper',
  'proposal',
  'abstract',
  'whole abstract',
  'notify',
  'final',
  'event',
  'register',
]);

const isKnownThing = (text: string): boolean =>
  mentionsIn(text).some(({ concept, at }) => things.has(concept) && !/^(?:pay|fee)/i.test(text.slice(at)));

/**
 * Why a page with deadlines is no call: it is of another sort, or nothing that it dates is anything that calls ask for. Undefined where
 * it may be one.
 */
export function whyNoCall(page: Page, items: readonly Dated[]): string | undefined {
  const labels = items.map(({ entry }) => `${entry.label} ${entry.track ?? ''} ${entry.unit.titles.map(({ text }) => text).join(' ')}`);
  if (![...labels, ...headsOf(page)].some(isKnownThing)) return 'nothing on this page is what calls ask for';
  if (items.some(({ entry: { kind, isPlain } }) => isPlain && ofCalls.has(kind))) return undefined;
  const isCalled = (texts: readonly string[]) => texts.some((text) => says(labelOf(text), 'call'));
  if (isCalled(headsOf(page))) return undefined;
  const isTold = isCalled(labels);
  const genre = genres.find((genre) => !(isTold && !genre.mayTellOfCalls) && isOf(page, genre));
  return genre && `this page is ${genre.name}`;
}

function isOf(page: Page, { words, fewest }: Genre): boolean {
  const found = new Set<string>();
  let hasOwn = false;
  for (const text of textsOf(page)) {
    for (const [word, own] of text.matchAll(words)) {
      found.add(word.toLowerCase().replace(/s$/, ''));
      hasOwn ||= own !== undefined;
    }
    if (hasOwn && found.size >= fewest) return true;
  }
  return false;
}
