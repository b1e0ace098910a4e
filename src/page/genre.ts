import type { Page } from './block.ts';
import type { Dated } from './dated.ts';
import { labelOf, says } from './label.ts';
import type { Concept } from './label-words.ts';
import { mentionsIn } from './phrases.ts';

/** A sort of page that has deadlines and asks nothing of a researcher: told by words that calls hardly use, several of them together. */
interface Genre {
  readonly name: string;
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
      /homework|midterm|\bexams?\b|\bquiz|\blectures?\b|syllabus|\bgrad(?:es?|ing)\b|office hours|problem sets?|\bassignments?\b|\bsemester\b|\bclasses\b|\bcourses?\b|übungsblatt|klausur|vorlesung|hausaufgabe|\bdevoirs?\b|\bexamen|\bcours\b|\bpartiel|\btareas?\b|asignatura|\bclases?\b|\bprovas?\b|\baulas?\b|disciplina|\besam[ei]\b|\blezion[ei]|\bcompit[oi]\b|tentamen|huiswerk|hoorcollege|kolokwium|egzamin|wykład|экзамен|лекци[яи]|домашн\p{L}{1,3} задани|семестр|\bödev|\bsınav|\bders(?:ler)?\b|\btugas\b|\bujian\b|\bkuliah\b|作业|考试|期末|学期|試験|講義|과제|시험|강의/giu,
    fewest: 3,
    mayTellOfCalls: false,
  },
  {
    name: 'minutes of a meeting',
    words:
      /(?<!\d[\s-])\bminutes\b|attendees|\battending:|\bapologies\b|action items?|next meeting|\bagenda\b|\bpresent:|\bquorum|\bseconded\b|\babsent\b|adjourned|protokoll|anwesend|tagesordnung|compte[- ]rendu|ordre du jour|orden del día|verbale|ordine del giorno|notulen|protokół|протокол|повестка|tutanak|議事録|会议纪要|회의록/giu,
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
  for (const { name, words, fewest, mayTellOfCalls } of genres) {
    if (isTold && !mayTellOfCalls) continue;
    const found = new Set<string>();
    for (const text of textsOf(page)) {
      for (const [word] of text.matchAll(words)) found.add(word.toLowerCase().replace(/s$/, ''));
      if (found.size >= fewest) return `this page is ${name}`;
    }
  }
  return undefined;
}
