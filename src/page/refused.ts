import type { Kind } from '#model/call.ts';
import type { Entry } from './entry.ts';
import { labelOf, says } from './label.ts';

/** That something is not taken any more, by language. */
const refusals: Readonly<Record<string, string>> = {
  de: '(?:nicht|nicht mehr) (?:berücksichtigt|angenommen|bearbeitet|entgegengenommen)',
  en: '(?:not|no longer) be (?:considered|accepted|reviewed|processed)',
  es: 'no (?:serán|se|podrán ser) (?:admit|acept|consider|evalu|ten(?:drán|idas?) en cuenta)\\p{L}*',
  fr: 'ne (?:sera|seront|pourra|pourront) (?:pas|plus) (?:être )?(?:accept|examin|étudi|évalu|pris|recevable)\\p{L}*',
  id: 'tidak (?:akan|dapat) (?:diterima|diproses|dipertimbangkan)',
  it: 'non (?:saranno|verranno|potranno essere) (?:accettat|ammess|considerat|valutat|pres)\\p{L}*',
  nl: '(?:niet|niet meer) (?:in behandeling genomen|geaccepteerd|in aanmerking genomen|beoordeeld)',
  pl: 'nie (?:będą|zostaną|są) (?:rozpatr|przyjm|uwzględni)\\p{L}*',
  pt: 'não (?:serão|poderão ser) (?:aceit|admitid|considerad|avaliad)\\p{L}*',
  ru: 'не (?:принима|рассматрива|будут (?:приняты|рассмотрены|приниматься|рассматриваться))\\p{L}*',
  tr: '(?:kabul edilmeyecek|değerlendirmeye alınmayacak|dikkate alınmayacak)\\p{L}*',
  ja: '受理できません|受理いたしません|受け付けません|受け付けられません|受付できません|受付いたしません',
  zh: '不予受理|恕不受理|不再受理|不予接收|不再接收|恕不接受|不予受理|不再接受',
  ko: '접수하지 않|접수되지 않|받지 않|제외됩니다',
};
const refused = new RegExp(Object.values(refusals).join('|'), 'iu');

/**
 * "Applications that come in after 1 April will not be considered": until that day they are, so it is the last one. The kind that falls due
 * on it; undefined where nothing is refused, or what is refused is not handed in.
 */
export function refusedKind(text: string): Kind | undefined {
  if (!refused.test(text)) return undefined;
  const label = labelOf(text);
  if (says(label, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract')) return 'submission';
  return says(label, 'register') ? 'registration' : undefined;
}

const judged: ReadonlySet<Kind> = new Set(['abstract', 'submission']);
const areAlike = (a: Kind, b: Kind): boolean => a === b || (judged.has(a) && judged.has(b));

/** Where the page names a deadline, the day after which something is refused is none of its own: it may be days of grace. */
export const isNamedElsewhere = (entry: Entry, all: readonly Entry[]): boolean =>
  entry.isRefusal === true && all.some((other) => !other.isRefusal && areAlike(entry.kind, other.kind));
