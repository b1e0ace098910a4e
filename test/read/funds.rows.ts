import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** Grants, prizes and fellowships: what opens, closes and begins there, and who is asked or told. */
export default [
  [
    'a table whose row says no more than that it closes, below a title of what is given',
    '<h1>Small Peat Grants</h1><p>There are two rounds.</p><table><tr><th></th><th>Spring round</th><th>Autumn round</th></tr><tr><th>Opens</th><td>11 January 2027</td><td>6 September 2027</td></tr><tr><th>Closes (4pm UK time)</th><td>26 February 2027</td><td>22 October 2027</td></tr><tr><th>Decisions</th><td>9 April 2027</td><td>3 December 2027</td></tr></table>',
    on,
    [
      'opens 2027-01-11',
      'opens 2027-09-06',
      'submission 2027-02-26 16:00 Europe/London',
      'submission 2027-10-22 16:00 Europe/London',
      'notification 2027-04-09',
      'notification 2027-12-03',
    ],
  ],
  [
    'a table of a house that opens and closes asks for nothing',
    '<h1>Peat Museum</h1><table><tr><td>Opens</td><td>11 January 2027</td></tr><tr><td>Closes</td><td>26 February 2027</td></tr></table>',
    on,
    [],
  ],
  [
    'what is paid for begins then, and nothing opens',
    '<h1>Peat Fund</h1><ul><li>Proposals due: 1 March 2027</li><li>Project start: 1 September 2027</li></ul><table><tr><td>Grant period begins</td><td>1 October 2027</td></tr></table>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'proposals for projects open on a day',
    '<h1>Peat Fund</h1><ul><li>Project proposals open: 1 February 2027</li><li>Project proposals close: 1 March 2027</li></ul>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-01'],
  ],
  [
    'those who are chosen must send more, and are told nothing that day',
    '<h1>Peat Fund</h1><p>Applicants must submit an outline by 1 March 2027. Shortlisted applicants must submit full proposals by 1 June 2027. Finalists should send a video by 2 August 2027.</p>',
    on,
    ['submission 2027-03-01', 'submission 2027-06-01', 'submission 2027-08-02'],
  ],
  [
    'none of what comes in later than a day is taken',
    '<h1>Essay contest on peat</h1><p>Essays have 4,000 words. No submissions are accepted later than 12 March 2027.</p>',
    on,
    ['submission 2027-03-12'],
  ],
  [
    'none that comes in after a day is taken',
    '<h1>Essay contest on peat</h1><p>Essays have 4,000 words. No late entries will be considered after 12 March 2027.</p>',
    on,
    ['submission 2027-03-12'],
  ],
  [
    'what may not be older is refused by no day',
    '<h1>Peat prize</h1><p>Entries close on 12 March 2027. No book published later than 31 December 2026 may be named.</p>',
    on,
    ['submission 2027-03-12'],
  ],
  [
    'sent from a day and up to another',
    '<h1>Peat panels</h1><p>We ask for panels on peat. Proposals can be sent from 11 January 2027 and up to 15 February 2027 to the office.</p>',
    on,
    ['submission 2027-02-15'],
  ],
  [
    'the Polish word for "and" between two days is an article elsewhere',
    '<h1>Torf 2027</h1><p>Zgłoszenia referatów przyjmujemy od 1 lutego 2027 i do 15 marca 2027.</p>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-15'],
  ],
  [
    'who has not handed in by a day may not speak',
    '<h1>泥炭学会 2027年大会</h1><p>発表申込締切：2027年3月1日</p><p>3月15日までに要旨を提出された方のみ発表できます。</p>',
    on,
    ['submission 2027-03-01', 'submission 2027-03-15'],
  ],
  [
    'who has spoken by a day may be named, and hands in nothing',
    '<h1>泥炭学会賞 2027年</h1><p>応募締切：2027年3月1日</p><p>2月1日までに口頭発表した方が対象です。</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a plus joins what closes and what opens',
    '<h1>泥炭会议2027征稿</h1><ul><li>2027年8月20日：投稿截止 + 注册开放</li><li>2027年10月20日：录用通知</li></ul>',
    on,
    ['submission 2027-08-20', 'opens 2027-08-20', 'notification 2027-10-20'],
  ],
  [
    'help that a page is called after is what it asks for',
    '<h1>Grants of the Peat Society</h1><h3>Travel grants</h3><p>Applications are read twice a year, with closing dates of 1 March 2027 and 1 September 2027.</p><h3>Honorary fellowship</h3><p>Nominations should reach the office no later than 30 November 2027.</p>',
    on,
    ['submission 2027-03-01', 'submission 2027-09-01', 'submission 2027-11-30'],
  ],
  [
    'help for those who come stays beside the papers of an event',
    '<h1>Peat 2027 conference</h1><ul><li>Papers due: 1 March 2027</li></ul><h3>Travel grants</h3><p>Applications are due by 15 March 2027.</p>',
    on,
    ['submission 2027-03-01', 'other 2027-03-15'],
  ],
  [
    'help that comes in with what is handed in',
    '<h1>Summer school on peat</h1><ul><li>15 March 2027 – deadline for applications (including bursary requests)</li><li>12 April 2027 – applicants informed</li></ul>',
    on,
    ['submission 2027-03-15', 'notification 2027-04-12'],
  ],
  [
    'who is told, in words of several languages',
    '<h1>Peat fellowship</h1><p>Applications are due by 1 February 2027. The fellow will be told on 3 March 2027. Award letters go out on 4 March 2027.</p><p>Uiterlijk 5 maart 2027 krijgen aanvragers bericht.</p>',
    on,
    ['submission 2027-02-01', 'notification 2027-03-03', 'notification 2027-03-04', 'notification 2027-03-05'],
  ],
  [
    'names of which nothing is known in a list of deadlines',
    '<h1>Peat 2027</h1><h2>Deadlines</h2><ul><li>Papers: 1 March 2027</li><li>Special sessions: 10 March 2027</li><li>Bring your own peat: 1 April 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'submission 2027-03-10', 'submission 2027-04-01'],
  ],
  [
    'names of which nothing is known in a list of dates',
    '<h1>Peat 2027</h1><h2>Important dates</h2><ul><li>Papers: 1 March 2027</li><li>Bring your own peat: 1 April 2027</li></ul>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'an event with its year below a title of what is printed of it',
    '<h2>Post-proceedings</h2><p>TORF 2027, Graz, 3–5 June</p><p>Papers for the post-proceedings are due on 1 September 2027.</p>',
    on,
    ['event 2027-06-03..2027-06-05', 'camera-ready 2027-09-01'],
  ],
  [
    'a window of some days with no name of its own is none of an event',
    '<h2>Camera-ready papers</h2><p>3–5 June 2027</p><p>Papers are due on 1 March 2027.</p>',
    on,
    ['camera-ready 2027-06-05', 'submission 2027-03-01'],
  ],
  [
    'one deadline told in two languages',
    '<h1>Peat Forum / Forum de la tourbe</h1><p><b>Submission deadline:</b> February 26, 2027<br><b>Notification:</b> March 31, 2027</p><p><b>Date limite de soumission :</b> 26 février 2027<br><b>Avis d’acceptation :</b> 31 mars 2027</p>',
    on,
    ['submission 2027-02-26', 'notification 2027-03-31'],
  ],
  [
    'two things that fall due on one day',
    '<h1>Peat Forum</h1><ul><li>Poster submission deadline: February 26, 2027</li><li>Talk submission deadline: February 26, 2027</li></ul>',
    on,
    ['submission 2027-02-26', 'submission 2027-02-26'],
  ],
  [
    'the day of a post over the day to which the deadline was moved',
    '<h1>Essay prize: deadline extended!</h1><p>February 15, 2027 · by Nell</p><p>You now have until March 5, 2027 (instead of February 26) to send us your essay on the humanities.</p>',
    '2027-02-20',
    ['submission 2027-03-05 was 2027-02-26'],
  ],
  [
    'a day right below a title that extends, with nothing that says it was another',
    '<h1>Essay prize: deadline extended!</h1><p>March 5, 2027</p><p>Send us your essay on the humanities.</p>',
    '2027-02-20',
    ['submission 2027-03-05'],
  ],
  [
    'archives that an event is about',
    '<h1>École d’été « Archives et climat »</h1><p>Roscoff, du 28 juin au 2 juillet 2027</p><p>Inscription jusqu’au 9 avril 2027.</p>',
    on,
    ['event 2027-06-28..2027-07-02', 'registration 2027-04-09'],
  ],
  [
    'an election of a student council',
    '<h1>Wahl zum Fachschaftsrat</h1><p>Wahlvorschläge sind bis zum 15. Januar 2027 beim Wahlausschuss einzureichen. Die Ergebnisse werden am 1. Februar 2027 bekannt gegeben.</p>',
    on,
    [],
  ],
] as const satisfies readonly ReadRow[];
