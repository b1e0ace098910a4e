/** Words of headings that name a part of any site, and small words that stand between those. */
const lists = {
  parts: {
    en: 'about accommodation action actions aim aims applicant applicants application applications apply author authors background attend attendance attendees attending committee committees confirmed conference conferences contact contacts cost costs current details eligibility format formats goal goals guideline guidelines home industry info information instruction instructions keynote keynotes location main menu motivation objective objectives official organisation organiser organisers organization organizer organizers overview participant participants participation presenter presenters program programme project proposal proposals requirement requirements research rules scope site speaker speakers sponsor sponsors theme themes topic topics track tracks travel type types venue website welcome workshop workshops',
    de: 'allgemeine allgemeiner allgemeines autoren autorinnen hinweise informationen richtlinien zur',
    es: 'acerca autor autores normas presentación',
    fr: 'auteurs consignes normes présentation',
    id: 'informasi ketentuan pemakalah',
    it: 'autori norme presentazione',
    pl: 'wymogi zasady',
    pt: 'apresentação autores normas',
    tr: 'kurallar kuralları',
  },
  between: {
    en: 'a an and for in of on our the to your',
    de: 'der die für und von',
    es: 'de del la para y',
    fr: 'des et pour',
    it: 'da di e',
  },
};

const setOf = (words: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(words).flatMap((list) => list.split(' ')));
const [parts, between] = [setOf(lists.parts), setOf(lists.between)];

const word = /\p{L}+/gu;
/** 応募規程 */
const rules = /(?:規程|規定|要項|要領|须知|指南|안내|요강)$/u;

const without = (text: string, words: ReadonlySet<string>): string =>
  text.replace(word, (found) => (words.has(found.toLowerCase()) ? '' : found));

/** What a heading says that not any site could say. */
export const ownPart = (heading: string): string => (rules.test(heading) ? '' : without(heading, parts));

/** A text without the small words between others. */
export const withoutSmall = (text: string): string => without(text, between);
