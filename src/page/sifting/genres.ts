/**
 * A sort of page that has deadlines and asks nothing of a researcher: told by words that calls hardly use, several of them together. One at
 * least must be of its own: conferences too have lectures and short courses, talks of 30 minutes, attendees and an agenda.
 */
export interface Genre {
  readonly name: string;
  /** The group `own` holds words that hardly any call has; the others calls have now and then. */
  readonly words: RegExp;
  /** How many different words prove it. */
  readonly fewest: number;
  /** Where they are looked for: anywhere on the page, or only in its titles and in what stands beside its dates. */
  readonly among: 'page' | 'dates';
  /** Such a page may speak of calls, those of others: only a title or a heading that calls makes it one. */
  readonly mayTellOfCalls: boolean;
}

export const genres: readonly Genre[] = [
  {
    name: 'a course with its homework',
    words:
      /(?<own>homework|midterm|\bexams?\b|\bquiz|syllabus|\bgrad(?:es?|ing)\b|office hours|problem sets?|\bassignments?\b|\bclass (?:presentation|project|period|participation|session)|\blab \d|\b(?:senior|junior) (?:year|project)|übungsblatt|klausur|vorlesung|hausaufgabe|\bdevoirs?\b|\bexamen|\bpartiel|\btareas?\b|asignatura|\bprovas?\b|\baulas?\b|\besam[ei]\b|\bcompit[oi]\b|tentamen|huiswerk|hoorcollege|kolokwium|egzamin|wykład|экзамен|домашн\p{L}{1,3} задани|семестр|ödev|\bsınav|\btugas\b|\bujian\b|作业|考试|期末|試験|과제|시험)|\blectures?\b|\breadings?\b|\bsemester\b|\bclasses\b|\bcourses?\b|\b(?:interim|progress) reports?\b|\bcours\b|\bclases?\b|disciplina|\blezion[ei]|лекци[яи]|\bders(?:ler)?\b|\bkuliah\b|学期|講義|강의/giu,
    fewest: 3,
    among: 'page',
    mayTellOfCalls: false,
  },
  {
    name: 'minutes of a meeting',
    words:
      /(?<own>\bminutes of (?:the|our|a|previous) \p{L}{0,20} ?meeting\b|\bmeeting minutes\b|\bapologies\b|action items?|next meeting|\bpresent:|\battending:|\bnote ?taker\b|\bcall(?:ed)? to order\b|\bmotion (?:to adjourn|carried)|\bapproval of (?:the )?minutes|\bquorum|\bseconded\b|adjourned|protokoll|tagesordnung|compte[- ]rendu|ordre du jour|orden del día|\bverbale\b|ordine del giorno|notulen|protokół|протокол|повестка|tutanak|議事録|会议纪要|회의록)|(?<!\d[\s-])\bminutes\b|\battendees\b|\bagenda\b|\babsent\b|\banwesend\b/giu,
    fewest: 2,
    among: 'page',
    mayTellOfCalls: true,
  },
  {
    name: 'release notes',
    words:
      /(?<own>\bbug ?fix(?:es)?\b|\bchangelog\b|\brelease notes\b|\bdeprecate|\brefactor|\bsegfault|\bmemory leak|\bcve-\d|\bconfigure\.ac\b|\bmakefile|\bbackport|\bpost-release\b)/giu,
    fewest: 3,
    among: 'page',
    mayTellOfCalls: true,
  },
  {
    name: 'a manual for those who keep a list of calls',
    words: /(?<own>\bfork the repo|\bpull requests?\b|\.ya?ml\b|\bexample (?:record|entry)\b)/giu,
    fewest: 3,
    among: 'page',
    mayTellOfCalls: true,
  },
  {
    name: 'the calendar of a university',
    words:
      /(?<own>\b(?:academic|university) calendar|\blast day to (?:add|drop|select|withdraw)\b|\bclasses (?:begin|end|resume|start)|\bclasses will (?:begin|end|resume)|\bno classes\b|\bgrades due\b|\bfinal exam|\bmidterm|\bcommencement\b|\bevaluation week|\b(?:term|vacation|semester) (?:begins|ends)|\bexam(?:ination)? period|semesterzeit|semestertermin|vorlesungs(?:zeit|beginn|ende|frei)|rückmeldung|beurlaubung|exmatrikulation|gasthörer|klausur|calendario (?:acad[ée]mico|escolar|accademico|didattico)|inicio de clases|día de clases|exámenes|calificaciones|\bmatr[íi]culas?\b|asignaturas?\b|\bcursadas?\b|cuatrimestre|calendrier (?:universitaire|académique)|(?:début|fin) des cours|\bpartiels\b|\brattrapages?\b|calendário (?:acad[êé]mico|escolar)|(?:início|término) das aulas|período letivo|inizio (?:delle )?lezioni|\bappelli\b|collegevrij|tentamen|kalendarz akademicki|sesja egzaminacyjna|zajęcia dydaktyczne|академическ\p{L}{1,3} календар|каникул|сесси[яи]|akademik takvim|ders kay|yarıyıl|kalender akademik|perkuliahan|\bujian\b|校历|开学|选课|期末|寒假|暑假|授業開始|履修登録|定期試験|학사일정|개강|종강|수강신청|기말고사)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'admission to a college',
    words:
      /(?<own>\bearly (?:action|decision)\b|\bregular decision\b|\bfreshm[ae]n\b|\bfafsa\b|\bfirst-year (?:applicants|candidates|students)|\badmissions? decision|\btransfer (?:students|applicants)|\bundergraduate (?:admission|applicants)|\bcollege applications?\b|studienplatz|studienbewerb)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'a test with its sittings',
    words:
      /(?<own>\btest (?:dates?|cent(?:er|re)s?|takers?)\b|\bscore release|\bschool year\b|\bsat(?= test)|\btoefl\b|\bielts\b|\bcollege board\b)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'a school with its days',
    words:
      /(?<own>\bparent[- ]teacher\b|\bearly (?:release|dismissal)\b|\bno school\b|\bspring break\b|\bpta\b|\bkindergarten|\bschool (?:supplies|board)\b|\bspirit (?:day|week)\b|\breport cards?\b|\bpermission slips?\b)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'an election',
    words:
      /(?<own>\bvoters?\b|\bballots?\b|\b(?:primary|general|municipal|november) (?:election|primary)|\brunoffs?\b|\bearly voting\b|\babsentee\b|\bnomination (?:petitions?|papers)\b|\bfiling (?:deadlines?|period)|\belection (?:calendar|date|day|office)|wahltag|wahlvorschl|\bscrutin\b|élections|\belecciones\b)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'the dates of taxes',
    words:
      /(?<own>\bincome tax|\btax (?:returns?|calendar|deadlines?|filing)\b|\btaxpayers?\b|\bestimated (?:income )?tax|\bform \d{4}\b|\bira contributions?\b|\bvat returns?\b|steuererklärung|déclaration de revenus|declaración de la renta)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'a job',
    words:
      /(?<own>\bvacanc(?:y|ies)\b|\bsalary\b|\bfte\b|\b(?:full|part)[- ]time position|\b(?:this|the) position\b|\bjob (?:description|title|advert)|\bemployment\b|\bhiring\b|stellenausschreibung|\boffre d[’']emploi|\boferta de empleo)|\bstart(?:ing)? date\b|\binterviews?\b/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'orders and their delivery',
    words:
      /(?<own>\b(?:free|standard|express|holiday|christmas|priority) shipping|\bshipping (?:deadline|via|cutoff)|\bguaranteed (?:christmas )?delivery|\busps\b|\bfedex\b|\bchristmas\b|\bpriority mail\b|\bday air\b|\bfor delivery on\b|\bpackages? (?:should|will) arrive|\bsend your packages\b|\borders? (?:must|placed)\b)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'a tour with its shows',
    words: /(?<own>\bon tour\b|\btour dates\b|\bpre-?sale\b|\bsold out\b|\bbox office\b)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'the plan of a project',
    words: /(?<own>\bm\d{1,2}:|\bd\d\.\d{1,2}\b|\bwork ?packages?\b|\bwp\d\b|\bdeliverables?\b)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
  {
    name: 'the hours of a library',
    words:
      /(?<own>\bopening (?:hours|times)\b|\bextended opening\b|\b(?:24|twenty-four)-hour opening\b|\blibrar(?:y is|y will be|ies are) closed\b|\bbooks requested\b|\blibrary (?:closes|holiday|hours|opening|opens|reopens)|\buse the library\b|öffnungszeiten|heures d[’']ouverture)/giu,
    fewest: 2,
    among: 'dates',
    mayTellOfCalls: false,
  },
];
