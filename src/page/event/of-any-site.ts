/** Words of headings that name a part of any site, and small words that stand between those. */
const lists = {
  parts: {
    en: 'about accommodation action actions aim aims applicant applicants application applications apply author authors background attend attendance attendees attending committee committees confirmed conference conferences contact contacts cost costs current details eligibility format formats goal goals guideline guidelines home industry info information instruction instructions keynote keynotes location main menu motivation objective objectives official organisation organiser organisers organization organizer organizers overview participant participants participation presenter presenters program programme project proposal proposals requirement requirements research rules scope site speaker speakers sponsor sponsors theme themes topic topics track tracks travel type types venue website welcome workshop workshops',
    de: 'poster präsentation präsentationen vortrag vorträge ablauf allgemeine allgemeiner allgemeines anleitung anmeldung autoren autorinnen autoreninformationen beitrag beitrags beiträge formate hinweise informationen konferenz online programm richtlinien tagung termine themen über zur',
    es: 'acerca actividades autor autores bases calendario claves comité comités comunicaciones congreso convocatoria envío evento fechas foro frecuentes generales información inscripción instrucciones jornadas libres taller talleres normas normativa objetivos ponencias preguntas presentación programa resúmenes simposio temáticos temáticas trabajos',
    fr: 'auteurs calendrier colloque comité comités conférence congrès consignes directives informations inscription instructions modalités normes objectifs participation présentation programme recommandations soumission thèmes',
    nl: 'aanmelden aanmelding auteurs congres informatie inschrijven inschrijving praktische programma richtlijnen sprekers',
    id: 'informasi jadwal ketentuan panduan pemakalah penulisan umum',
    it: 'autori comitato congresso convegno convegni guida informazioni istruzioni norme presentazione programma temi',
    pl: 'bierny cel czynny udział informacje kalendarium konferencja konferencji ogólne program tematyka terminarz wymogi zasady',
    pt: 'apresentação autores científicos disposições científica comissão congresso diretrizes evento gerais informações inscrição inscrições instruções modalidades normas objetivos oral orais programação regras simpósio submissão submissões trabalho trabalhos',
    ru: 'информация конференции конференция материалов оформление оформления оформлению правила программа работам работе требования условия участия участие цель этапы',
    tr: 'bildirilerin değerlendirilmesi özet yönergesi bildiri bildiriler bilgi bilgiler genel ilkeler ilkeleri kurallar kuralları kongre sempozyum yazım',
  },
  between: {
    en: 'a an and for in of on our the to your',
    de: 'das der die ein eine einer eines für und von',
    nl: 'de en het of over uw van voor',
    es: 'a de del el en la las los para y',
    fr: 'au aux de des du et la le les pour',
    it: 'da del della di e il per',
    pl: 'dla do i w',
    pt: 'da das de do dos e em para',
    ru: 'в для и к на о по проведения',
  },
};

const setOf = (words: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(words).flatMap((list) => list.split(' ')));
const [parts, between] = [setOf(lists.parts), setOf(lists.between)];

const word = /\p{L}+/gu;
/** 応募規程, 発表について */
const rules = /(?:規程|規定|要項|要領|须知|指南|안내|요강|について|の皆様へ|の方へ|使い方)$/u;

/** What a small letter keeps of İ. */
const dotAbove = '\u0307';

const without = (text: string, words: ReadonlySet<string>): string =>
  text.replace(word, (found) => (words.has(found.toLowerCase().replaceAll(dotAbove, '')) ? '' : found));

/** What a heading says that not any site could say. */
export const ownPart = (heading: string): string => (rules.test(heading) ? '' : without(heading, parts));

/** A text without the small words between others. */
export const withoutSmall = (text: string): string => without(text, between);
