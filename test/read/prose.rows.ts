import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const called = (...paragraphs: readonly string[]) => `<h1>Bell Studies</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

const more =
  'With the discount and the tax the total is 423 dollars, and we show what that is in pounds on the site as well, by the rate of the month.';

/** Running text: what its clauses say of the dates in them. */
export default [
  ...[
    'Our call for talks is open. Hurry, because it closes on 3 April 2027.',
    'Submissions are open. Be swift, though, as they close on 3 April 2027.',
  ].map(
    (sentence): ReadRow => [
      `a clause goes on with what the sentence before said is open: ${sentence}`,
      `<h1>Kelp Days 2027</h1><p>Want to take part? ${sentence} ${more}</p>`,
      '2027-03-01',
      ['submission 2027-04-03'],
    ],
  ),
  ...[
    ['May 31, 2027 is the deadline for papers.', 'submission 2027-05-31'],
    ['May 31, 2027 is the final day to submit posters.', 'submission 2027-05-31'],
    ['We found a sponsor for the dinner, and May 31, 2027 marks the last day of early-bird registration.', 'registration 2027-05-31'],
    ['Der 31. Mai 2027 ist der letzte Tag für die Einreichung von Beiträgen.', 'submission 2027-05-31'],
    ['Le 31 mai 2027 est le dernier jour pour soumettre les articles.', 'submission 2027-05-31'],
    ['Il 31 maggio 2027 è la scadenza per l’invio degli articoli.', 'submission 2027-05-31'],
  ].map(
    ([sentence, told = '']): ReadRow => [
      `in running text a day is said behind it to be a deadline: ${sentence}`,
      `<h1>KISV 2027 workshop</h1><p>Papers are due February 1, 2027.</p><p>${sentence} ${more}</p>`,
      '2027-01-10',
      ['submission 2027-02-01', told],
    ],
  ),
  ...[
    'The jury met on March 1, 2027 and the deadline for papers is near.',
    'May 3, 2027 was the deadline for papers.',
    'June 3, 2027 is the last day of school.',
  ].map(
    (sentence): ReadRow => [
      `in running text a day is said behind it to be no deadline of the call: ${sentence}`,
      `<h1>KISV 2027 workshop</h1><p>Papers are due February 1, 2027.</p><p>${sentence} ${more}</p>`,
      '2027-01-10',
      ['submission 2027-02-01'],
    ],
  ),

  [
    'an event that will be on a day, and a mail that confirms what was handed in',
    '<p>The 2027 Saltmarsh Library Conference will be on May 3, 2027 at the Tarn Inn. We look for talks on all that libraries do.</p><p>March 16, 2027: Abstract submission deadline</p><ul><li>Check email for confirmation of abstract submission by March 21, 2027</li></ul>',
    '2027-01-15',
    ['event 2027-05-03', 'submission 2027-03-16', 'notification 2027-03-21'],
  ],
  [
    'a day, its mark and a few words up to a stop, whatever follows; a sentence behind a day must prove it',
    '<p>All that is due is listed below, but whatever we get is read as it comes in.</p><p>29 March 2027: Poster submission (23:59 UTC). However, posters are read on a rolling basis all the time.</p><p>5 April 2027: The papers of all those who came were put on the web. We thank everybody who has worked on them for months.</p><p>Papers due: 1 April 2027</p>',
    '2027-01-15',
    ['submission 2027-03-29 23:59 UTC', 'submission 2027-04-01'],
  ],
  ...[
    'Submission closes on 1 March 2027 or when 50 papers are in, whichever is sooner.',
    'Applications are accepted until 1 March 2027 or until all places are taken.',
    'Papers are due on 1 March 2027; submission may close earlier.',
  ].map(
    (sentence): ReadRow => [
      `what may close before its day: ${sentence}`,
      `<h1>Call for papers: Reed 2027</h1><p>${sentence}</p>`,
      '2027-01-05',
      ['submission 2027-03-01 {may-close-earlier,zone-unstated}'],
    ],
  ),
  ...[
    'Papers are due on 1 March 2027 and authors are notified on 9 April 2027.',
    'Applications close on 1 March 2027 and decisions go out on 9 April 2027.',
    'Submission closes on 1 March 2027, authors hear back on 9 April 2027.',
  ].map(
    (sentence): ReadRow => [
      `what stands behind a day is told of the next one: ${sentence}`,
      `<h1>Call for papers: Reed 2027</h1><p>${sentence}</p>`,
      '2027-01-05',
      ['submission 2027-03-01', 'notification 2027-04-09'],
    ],
  ),
  [
    'a clause behind a semicolon says what falls due, whatever happens to what comes in before',
    '<h1>Call for papers: Reed 2027</h1><p>Submissions open 1 December 2026 and will be reviewed as they arrive; the deadline is 1 March 2027.</p>',
    '2027-01-05',
    ['opens 2026-12-01', 'submission 2027-03-01'],
  ],
  ...[
    'The first deadline of 1 February 2027 has passed; the second is 1 May 2027.',
    'La première date limite du 1er février 2027 est passée ; la deuxième est le 1er mai 2027.',
  ].map(
    (sentence): ReadRow => [
      `the second deadline, behind what is said of the first: ${sentence}`,
      `<h1>Call for papers: Reed 2027</h1><p>${sentence}</p>`,
      '2027-02-05',
      ['submission 2027-02-01', 'submission 2027-05-01'],
    ],
  ),
  [
    'places that are full, in another sentence and of another thing',
    '<h1>Call for papers: Reed 2027</h1><p>Papers are due on 1 March 2027. The hotel closes its list once full.</p>',
    '2027-01-05',
    ['submission 2027-03-01 {zone-unstated}'],
  ],
  ...['Papers received after 5 March 2027 will be rejected.', 'Applications arriving after 5 March 2027 cannot be considered.'].map(
    (sentence): ReadRow => [
      `what comes too late: ${sentence}`,
      `<h1>Call for papers: Reed 2027</h1><p>${sentence}</p>`,
      '2027-01-05',
      ['submission 2027-03-05'],
    ],
  ),
  [
    'what is rejected for another reason',
    '<h1>Call for papers: Reed 2027</h1><ul><li>Papers: 5 March 2027</li></ul><p>Papers that appeared after 5 May 2026 elsewhere will be rejected.</p>',
    '2027-01-05',
    ['submission 2027-03-05'],
  ],
  [
    'deadlines named right behind their days, in one name',
    '<h1>Kelp fund</h1><p>We have a March 1, 2027 submission deadline for papers, and we also keep a June 1 deadline for posters.</p><p>May 3rd inquiry deadline for the August 3rd full proposal deadline (for work that begins on January 1st or later)</p>',
    '2027-01-15',
    ['submission 2027-03-01', 'submission 2027-06-01', 'submission 2027-05-03', 'submission 2027-08-03'],
  ],
  [
    'lists in which each deadline leads to its day keep their order',
    '<h1>Kelp 2027</h1><p>Abstract deadline 1 March 2027 Paper deadline 8 March 2027 Poster deadline 5 April 2027</p>',
    '2027-01-15',
    ['abstract 2027-03-01', 'submission 2027-03-08', 'submission 2027-04-05'],
  ],
  [
    'authors who are registered at the event by a day',
    '<h1>Kelp 2027</h1><p>Papers are due on 1 March 2027.</p><p>Publication is guaranteed on condition that the presenting author is registered at the Symposium by May 1st, 2027.</p>',
    '2027-01-15',
    ['submission 2027-03-01', 'registration 2027-05-01'],
  ],
  [
    'the few days below the name of a call are those of the event',
    '<p>First Call for Posters<br><b>10-13 September 2027</b></p><p>Reed Hotel, Graz, Austria</p><table><tr><td>Submission deadline for posters:</td><td>6 May 2027</td></tr></table>',
    on,
    ['event 2027-09-10..2027-09-13', 'submission 2027-05-06'],
  ],
  [
    'those who judge choose and tell until a day that is no deadline',
    called(
      'Talk ideas are due 3 March 2027.',
      'The programme board reads them all and informs the lucky speakers until 20 March 2027.',
      'The committee will pick the posters by 22 March 2027.',
      'Our team goes through the demos until 24 March 2027.',
    ),
    on,
    ['submission 2027-03-03', 'notification 2027-03-20', 'notification 2027-03-22', 'notification 2027-03-24'],
  ],
  [
    'what they choose from is handed in until then, and so is what others choose',
    called(
      'The committee will select the posters received by 3 March 2027.',
      'We will choose speakers among those who apply by 4 March 2027.',
      'The jury will select talks for which proposals are sent by 5 March 2027.',
      'Authors will select a track and submit by 6 March 2027.',
    ),
    on,
    ['submission 2027-03-03', 'submission 2027-03-04', 'submission 2027-03-05', 'submission 2027-03-06'],
  ],
  [
    'an award that is planned to be told, and an answer to be expected',
    called(
      'Nominations are due 3 March 2027. The jury plans to make the announcement on 9 April 2027.',
      'Poster authors can expect an answer by 10 April 2027.',
    ),
    on,
    ['submission 2027-03-03', 'notification 2027-04-09', 'notification 2027-04-10'],
  ],
  [
    'a call for weeks, and one with its days on its line, is a window',
    '<h1>Kelp Days</h1><p>First call for papers<br>1 May - 15 June 2027</p>',
    on,
    ['opens 2027-05-01', 'submission 2027-06-15'],
  ],
  [
    'a call with a few days on its line',
    '<h1>Kelp Days</h1><p>First call for papers: 1-4 May 2027</p>',
    on,
    ['opens 2027-05-01', 'submission 2027-05-04'],
  ],
  [
    'a paper is printed if its author has registered',
    '<h1>Kelp Days</h1><p>Papers are due on 1 May 2027. They will appear only if an author of each accepted paper has registered by 3 June 2027.</p><p>Acceptance of an abstract is conditional on one of its authors pre-registering for KelpConf before 4 June 2027.</p>',
    on,
    ['submission 2027-05-01', 'registration 2027-06-03', 'registration 2027-06-04'],
  ],
  [
    'those who are registered hand in',
    '<h1>Kelp Days</h1><p>If you are registered, please send your paper by 3 May 2027.</p><p>Your talk will only be judged if you submit it by 4 May 2027.</p>',
    on,
    ['submission 2027-05-03', 'submission 2027-05-04'],
  ],
  [
    'an event that will be organized then',
    '<h1>Kelp Days</h1><p>The Kelp conference will be organized by the Reed Institute in Graz on 10-13 September 2027.</p><ul><li>Papers due: 6 May 2027</li></ul>',
    on,
    ['event 2027-09-10..2027-09-13', 'submission 2027-05-06'],
  ],
  [
    'what took place below past dates, and what was due there in a year that is not said',
    '<h2>Dates</h2><ul><li>5 February: submission of papers</li><li>17-19 September: workshop in Graz</li></ul><h2>Past dates</h2><ul><li>20 January: submission of abstracts</li><li>2 May 2026: presentation at BELL 2026</li></ul>',
    '2027-02-01',
    ['submission 2027-02-05', 'event 2027-09-17..2027-09-19', 'abstract 2027-01-20'],
  ],
  [
    'a fair, its day, and its itinerary',
    '<h1>Deadlines of the Kelp Science Fair</h1><div><span>15 May 2027</span><h3>Final project submission</h3></div><div><span>22 - 23 June 2027</span><h3>Kelp Fair Day</h3></div><h2>Fair day itinerary</h2><p>Tuesday, 22 June: check-in</p>',
    on,
    ['submission 2027-05-15', 'event 2027-06-22..2027-06-23'],
  ],
  [
    'dates before their labels, behind words for all of them',
    called(
      'Key dates: 6 February 2027 – paper submission; 1 March 2027 – notification; 5 April 2027 – camera-ready; 3 May 2027 – workshop.',
    ),
    on,
    ['submission 2027-02-06', 'notification 2027-03-01', 'camera-ready 2027-04-05', 'event 2027-05-03'],
  ],
  [
    'labels in brackets behind their dates',
    called('Deadlines: 6 February 2027 (abstracts), 1 March 2027 (full papers), 5 April 2027 (notification).'),
    on,
    ['abstract 2027-02-06', 'submission 2027-03-01', 'notification 2027-04-05'],
  ],
  [
    'labels before their dates, behind the same words',
    called('Key dates: paper submission 6 February 2027, notification 1 March 2027, camera-ready 5 April 2027.'),
    on,
    ['submission 2027-02-06', 'notification 2027-03-01', 'camera-ready 2027-04-05'],
  ],
  [
    'clauses that leave out their verb',
    called('The deadline for full papers is 6 February 2027, for posters 1 March 2027 and for demos 5 April 2027.'),
    on,
    ['submission 2027-02-06', 'submission 2027-03-01', 'submission 2027-04-05'],
  ],
  [
    'a final version among them, and no event',
    called('Papers are due 6 February 2027, camera-ready versions 1 March 2027. They speak of the flood of 3 May 2027, a day of bells.'),
    on,
    ['submission 2027-02-06', 'camera-ready 2027-03-01'],
  ],
  [
    'authors of what was chosen are told nothing',
    called(
      'Abstracts are due by 6 February 2027. Authors of selected abstracts will be invited to submit full papers by 1 March 2027, and successful applicants will be asked to send a poster by 5 April 2027.',
    ),
    on,
    ['abstract 2027-02-06', 'submission 2027-03-01', 'submission 2027-04-05'],
  ],
  [
    'until a day there is something left to do',
    called(
      'The deadline for papers is 6 February 2027. Authors will receive reviews by 1 March 2027, have until 8 March 2027 to respond to reviews, and have until 5 April 2027 to submit the final version.',
    ),
    on,
    ['submission 2027-02-06', 'notification 2027-03-01', 'response 2027-03-08', 'camera-ready 2027-04-05'],
  ],
  [
    'people who are told',
    called(
      'Apply by 6 February 2027. The awardees will be announced by 1 March 2027. All others will receive a response by 8 March 2027, and no talk about it.',
    ),
    on,
    ['submission 2027-02-06', 'notification 2027-03-01', 'notification 2027-03-08'],
  ],
  [
    'a wish to speak',
    called('If you would like to present or are interested in speaking about bells, let us know by 6 February 2027.'),
    on,
    ['submission 2027-02-06'],
  ],
  [
    'a deadline that names nothing, beside what is asked for',
    called('We have extended the deadline to 6 February 2027. Please send us your proposals now, with a title and the bells you need.'),
    on,
    ['submission 2027-02-06'],
  ],
  [
    'an event that starts and ends at some hours',
    called(
      'Please register by 6 February 2027. This is a hackathon starting on 5 March 2027 at 12 noon and ending on 7 March 2027 at 12 noon.',
    ),
    on,
    ['registration 2027-02-06', 'event 2027-03-05..2027-03-07'],
  ],
  [
    'a grant that is all that a page calls for',
    '<h1>Travel grants</h1><p>Members may ask for help.</p><ul><li>Application deadline: 6 February 2027</li><li>Notification: 1 March 2027</li></ul>',
    on,
    ['submission 2027-02-06', 'notification 2027-03-01'],
  ],
  [
    'a grant named by its label alone',
    called('Travel grant applications are due on 6 February 2027, and must be sent by mail to the treasurer of the society.'),
    on,
    ['submission 2027-02-06'],
  ],
  [
    'a grant beside papers',
    called('Applications for travel grants must be submitted by 6 February 2027. Papers are due by 1 March 2027, and no later than that.'),
    on,
    ['other 2027-02-06', 'submission 2027-03-01'],
  ],
  ['rooms are no grant', '<h1>Travel</h1><ul><li>Hotel booking deadline: 6 February 2027</li></ul>', on, []],
  [
    'money paid back is no grant',
    '<h1>Questions</h1><h3>Can I get a refund?</h3><p>Until 6 February 2027 we pay back the full fee.</p>',
    on,
    [],
  ],
  ['a page of grants', '<h1>Bell grants</h1><p>Deadline: 6 February 2027</p>', on, ['submission 2027-02-06']],
  [
    'theses and the years in which they were accepted',
    called('For theses accepted from 1 January 2026 on. Nominations are due by 6 February 2027.'),
    on,
    ['submission 2027-02-06'],
  ],
  [
    'a fellowship that starts some day',
    '<h1>Bell Fellowship</h1><p>The application deadline is 6 February 2027 for fellowships starting in September 2027, of two years each.</p>',
    on,
    ['submission 2027-02-06'],
  ],
  [
    'a deadline before the name of what it is for',
    '<h1>News & CFPs</h1><h3>Deadline 6 February 2027: Bell Congress and Workshop</h3><p>A congress of bells, as every year.</p>',
    on,
    ['submission 2027-02-06'],
  ],
  [
    'events proposed until a day',
    '<h1>Bell Days 2027</h1><h2>Symposia (until 6 February 2027)</h2><p>Send a proposal of two pages.</p>',
    on,
    ['submission 2027-02-06'],
  ],
  [
    'the beginning and the end of what a heading names',
    '<h1>Bell Days</h1><p>Send proposals by 6 February 2027.</p><h2>Event details</h2><ul><li>Start: 3 May 2027</li><li>End: 5 May 2027</li></ul>',
    on,
    ['submission 2027-02-06', 'event 2027-05-03..2027-05-05'],
  ],
  [
    'a number of a section is no day decades ahead',
    '<h1>Call for Papers</h1><h3>1.1.32 Papers</h3><p>Papers are due 6 February 2027.</p>',
    on,
    ['submission 2027-02-06'],
  ],
  [
    'a zone of two capitals alone in its cell',
    '<h1>Call</h1><table><tr><th>What</th><th>Day</th><th>Hour</th><th>Zone</th></tr><tr><td>Papers due</td><td>6 February 2027</td><td>17:00</td><td>ET</td></tr></table>',
    on,
    ['submission 2027-02-06 17:00 America/New_York'],
  ],
  [
    'letters that others write',
    '<h1>Bell Fellowship</h1><ul><li>Applications due: 6 February 2027</li><li>Letters of recommendation due: 1 March 2027</li></ul>',
    on,
    ['submission 2027-02-06', 'other 2027-03-01'],
  ],
  [
    'a window of most of a year, both its years said',
    '<h1>Call</h1><ul><li>Closed panels: submission 1st March 2027 -- 1st Dec. 2027; notification by 5 January 2028</li></ul>',
    on,
    ['opens 2027-03-01', 'submission 2027-12-01', 'notification 2028-01-05'],
  ],
  [
    'what is collected for some time',
    called(
      'We invite groups of researchers to propose volumes. Proposals will be collected from March 15 to May 31, 2027, and read at once.',
    ),
    on,
    ['opens 2027-03-15', 'submission 2027-05-31'],
  ],
  [
    'an event between two days',
    called(
      'Proposals are due by 6 February 2027. The workshops will run concurrently with the congress between September 9 to September 13, 2027.',
    ),
    on,
    ['submission 2027-02-06', 'event 2027-09-09..2027-09-13'],
  ],
  [
    'the submissions of a header are the abstracts of a list',
    '<h1>Call for papers</h1><p>Submission deadline: 6 February 2027</p><h2>Timeline</h2><ul><li>Submission of abstracts: 6 February 2027</li><li>First draft of papers: 5 May 2027</li><li>Revised drafts of papers: 5 October 2027</li></ul>',
    on,
    ['abstract 2027-02-06', 'submission 2027-05-05', 'camera-ready 2027-10-05'],
  ],
  [
    'a mail that quotes another',
    '<pre>Hello,\n\na gentle reminder.\n\nOn 1/2/27 18:11, A. Bell wrote:\n&gt; We are excited to announce that the Bell Summit will be held in\n&gt; Graz on 16-18 April 2027.\n&gt;\n&gt; The call for proposals (CFP) is now open through February 6, 2027.\n</pre>',
    on,
    ['event 2027-04-16..2027-04-18', 'submission 2027-02-06'],
  ],
  [
    'what was chosen is announced on a day, behind what is asked for',
    "<p>You can still send talks until 17 March 2027, so be quick; we'll announce the full set of selected sessions on 20 March!</p>",
    '2027-02-15',
    ['submission 2027-03-17', 'notification 2027-03-20'],
  ],
  [
    'all that was chosen is announced by a day: nothing is handed in then',
    '<p>We will announce all selected proposals by 20 April 2027.</p><p>Papers are due 3 March 2027.</p>',
    '2027-02-15',
    ['notification 2027-04-20', 'submission 2027-03-03'],
  ],
  [
    'what was chosen is handed in again, whatever is announced before',
    '<p>Winners are announced in May. Submit final versions of selected papers by 20 June 2027.</p>',
    '2027-02-15',
    ['notification 2027-05', 'camera-ready 2027-06-20'],
  ],
  [
    'a society that gives grants has a secretary and meetings',
    '<h1>Bell Travel Grant</h1><p>The grant is paid by the treasurer after the annual general meeting, whose agenda and minutes are sent to members.</p><h2>Deadlines for applications</h2><p>Applications are due to the secretary by March 31st and August 31st, with all papers that prove them.</p>',
    on,
    ['submission 2027-03-31', 'submission 2027-08-31'],
  ],
  [
    'a period of applications that runs',
    '<h1>Bell Fellowships</h1><h2>How to apply</h2><p>The application period runs from 1 February to 15 March 2027.</p>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-15'],
  ],
  [
    'what a tower has for some weeks is no period of applications',
    '<h1>Bell Fellowships</h1><h2>The tower</h2><p>The heating period runs from 1 February to 15 March 2027.</p>',
    on,
    [],
  ],
  [
    'a window that opens and runs until its last day',
    called('The application window opens on 1 February 2027 and runs until 15 March 2027, 17:00 CET.'),
    on,
    ['opens 2027-02-01', 'submission 2027-03-15 17:00 Europe/Berlin'],
  ],
  [
    'a registration that stays open, an exhibition that runs',
    called(
      'Registration opens on 1 February 2027 and stays open until 15 March 2027. The exhibition opens on 3 May 2027 and runs until 5 May 2027. Papers are due 20 January 2027.',
    ),
    on,
    ['opens 2027-02-01', 'registration 2027-03-15', 'event 2027-05-03..2027-05-05', 'submission 2027-01-20'],
  ],
  [
    'a deadline that was, and no other',
    '<h1>Bell Studies</h1><h2>Call for papers</h2><p>The submission deadline was January 5, 2027. Notifications will be sent by February 1, 2027.</p>',
    on,
    ['submission 2027-01-05', 'notification 2027-02-01'],
  ],
  [
    'a deadline that was, without its year, or of the last edition',
    '<h1>Bell Studies</h1><h2>Call for papers</h2><p>The submission deadline was January 5. Last year’s submission deadline was January 7, 2026. Papers are due March 1, 2027.</p>',
    on,
    ['submission 2027-03-01 was 2027-01-05'],
  ],
  [
    'what falls due long before the event has no day of its own',
    '<h2>Call for workshops</h2><p>Proposals are due 90 days before the conference (June 1, 2027).</p>',
    on,
    [],
  ],
  ['the same in German', '<h2>Call for Papers</h2><p>Beiträge sind sechs Wochen vor der Tagung am 1. Juni 2027 einzureichen.</p>', on, []],
  [
    'the same in Turkish, where it stands behind the day',
    '<h2>Bildiri çağrısı</h2><p>Bildiriler 1 Haziran 2027’den iki hafta önce gönderilmelidir.</p>',
    on,
    [],
  ],
  [
    'a day that is named beside its distance is the day',
    '<h2>Call for papers</h2><p>Papers are due three weeks before the conference, by May 10, 2027.</p>',
    on,
    ['submission 2027-05-10'],
  ],
  [
    'days of one sort of which the last says its year',
    called(
      'There are two cycles per year, with application deadlines on 1 February and 1 September 2027. Papers are due by October 1 and March 1, 2027.',
    ),
    on,
    ['submission 2027-02-01', 'submission 2027-09-01', 'submission 2026-10-01', 'submission 2027-03-01'],
  ],
  [
    'days of two sorts, of which the last says its year',
    called('Papers are due 20 November; the early registration ends on 1 February 2027.'),
    '2026-10-10',
    ['submission 2026-11-20', 'registration 2027-02-01'],
  ],
  [
    'a place that is confirmed, finalists that are interviewed and others that are told',
    called(
      'Apply by 31 January 2027. Successful applicants will be informed by 20 February 2027 and must confirm their place by 1 March 2027. Finalists will be interviewed in the tower, and fellows will be announced by 5 April 2027. Interviews will be held by 20 April 2027.',
    ),
    on,
    ['submission 2027-01-31', 'notification 2027-02-20', 'registration 2027-03-01', 'notification 2027-04-05'],
  ],
  [
    'months of a programme from one to another',
    '<h1>Call for applications</h1><p>The program runs January 2028 through December 2028 and includes weekly meetings. Applications are due March 15, 2027.</p>',
    on,
    ['submission 2027-03-15'],
  ],
  [
    'months of a residency from one to another',
    '<h1>Call for artists</h1><ul><li>Submission of proposals: 1 March 2027</li><li>Residency: June 2027 – August 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'event 2027-06'],
  ],
  [
    'when someone would start',
    '<h1>Call for applications</h1><p>Apply by 1 March 2027 for a September 2027 start.</p>',
    on,
    ['submission 2027-03-01', 'other 2027-09'],
  ],
  [
    'a remark in brackets behind a deadline tells how far it is from the event',
    '<h2>Important dates</h2><ul><li>Paper submission deadline: 5 March 2027 (two weeks before the workshop)</li><li>Notification: 5. April 2027 (sechs Wochen vor der Tagung)</li></ul>',
    on,
    ['submission 2027-03-05', 'notification 2027-04-05'],
  ],
  [
    'what is due days before a deadline shows the deadline, the last day that is known',
    '<h2>Call for papers</h2><p>Papers must be submitted at least three days before the deadline of 5 March 2027.</p>',
    on,
    ['submission 2027-03-05 {before-day,zone-unstated}'],
  ],
  [
    'the days in brackets of an event that is upcoming',
    '<p>We invite all to send talks for the upcoming KelpConf Graz (September 14-15, 2027, Graz).</p><p>This call closes on April 30th.</p>',
    on,
    ['event 2027-09-14..2027-09-15', 'submission 2027-04-30'],
  ],
  [
    'an upcoming deadline is no event, and what may be held is none',
    '<p>Mind the upcoming Deadline Week (March 14-15, 2027) of our office. Deadline for abstracts: 2 March 2027. Some workshops may be held on the 24th or 25th of August because of time.</p>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'a final deadline beside an early one, with no word of decisions',
    '<h1>Call for papers</h1><p>The early submission deadline is 1 March 2027. The final submission deadline is 15 March 2027.</p>',
    on,
    ['submission 2027-03-01', 'submission 2027-03-15'],
  ],
  [
    'a final submission beside the submission itself',
    '<h1>Call for papers</h1><p>The submission deadline is 1 March 2027. The final submission deadline is 15 June 2027.</p>',
    on,
    ['submission 2027-03-01', 'camera-ready 2027-06-15'],
  ],
  [
    'results that must be submitted are no results told',
    '<p>The test data will be released on 1 May 2027 and results must be submitted by 8 May 2027. Results will be announced on 1 June 2027.</p>',
    '2027-03-15',
    ['opens 2027-05-01', 'submission 2027-05-08', 'notification 2027-06-01'],
  ],
  [
    'authors answer in a span of days; what reviewers then do, and one day, is no deadline of theirs',
    called(
      'Papers are due 12 February 2027. Author feedback is scheduled for 3–9 April 2027.',
      'Reviewers will discuss the author feedback 12–16 April 2027. The author feedback of 20 April 2027 was kind.',
    ),
    on,
    ['submission 2027-02-12', 'response 2027-04-03..2027-04-09'],
  ],
  [
    'German, a part behind a semicolon begins anew',
    '<p>Über die Annahme wird bis 1. Juni 2027 entschieden; Beiträge sind bis 8. Mai 2027 einzureichen.</p>',
    '2027-03-15',
    ['notification 2027-06-01', 'submission 2027-05-08'],
  ],
  [
    'Italian, a call that stays open',
    '<p>Call for papers: la call resterà aperta fino all’8 maggio 2027.</p>',
    '2027-03-15',
    ['submission 2027-05-08'],
  ],
  [
    'a sentence on when the event is and when papers are due',
    "<h1>Kelp Days</h1><p>This year's conference is <b>14-16 of September in Graz</b> and the submission deadline is 3 May 2027.</p>",
    on,
    ['event 2027-09-14..2027-09-16', 'submission 2027-05-03'],
  ],
  [
    'the same in the other order',
    '<h1>Kelp Days</h1><p>The submission deadline is 3 May 2027 and the workshop will be on 14 September 2027.</p>',
    on,
    ['submission 2027-05-03', 'event 2027-09-14'],
  ],
  [
    'what was, and what the deadline of an event is',
    '<h1>Kelp Days</h1><p>The previous conference is from 14 to 16 September 2026 and the submission deadline for the workshop is 3 May 2027.</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'what of an event is then',
    '<h1>Kelp Days</h1><p>The submission deadline is 3 May 2027, and the board of the workshop is on 14 September 2027 at the desk.</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'a round table and a session behind a deadline are no rounds',
    '<h1>Kelp Days</h1><p>Papers are due on 3 May 2027. A round table is on 12 June 2027.</p><p>Posters are due on 4 May 2027. The info session will be on 13 June 2027.</p>',
    on,
    ['submission 2027-05-03', 'submission 2027-05-04'],
  ],
  [
    'rounds that are named by their number alone, or with small words behind',
    '<h1>Kelp Days</h1><p>Session 1: papers are due on 3 May 2027. Session 2: 12 June 2027.</p><p>Papers of the first round are due on 4 May 2027, those of the second round on 13 June 2027.</p>',
    on,
    ['submission 2027-05-03', 'submission 2027-06-12', 'submission 2027-05-04', 'submission 2027-06-13'],
  ],
  [
    'a round that opens behind the deadline of another',
    '<h1>Kelp Days</h1><p>Papers are due on 3 May 2027. A second round opens on 12 June 2027.</p>',
    on,
    ['submission 2027-05-03', 'opens 2027-06-12'],
  ],
  [
    'what is late or regular and no stage of registration',
    '<h1>Kelp Days</h1><p>Papers are due on 3 May 2027.</p><p>Early bird registration ends on 5 June 2027. The late arrivals dinner is on 12 June 2027; a regular bus goes on 13 June 2027.</p>',
    on,
    ['submission 2027-05-03', 'registration 2027-06-05'],
  ],
  [
    'the days of an event and its town, and a sentence of what is asked for',
    '<h1>Conference on bells</h1><p>16–17 September 2027, Apolda. Proposals for talks by 28 February 2027.</p>',
    on,
    ['event 2027-09-16..2027-09-17', 'submission 2027-02-28'],
  ],
  [
    'the days of an event and its town, and a sentence of what is asked for, in Spanish',
    '<h1>Jornadas de campanas</h1><p>3 y 4 de junio de 2027, Ronda. Se reciben resúmenes hasta el 10 de marzo de 2027.</p>',
    on,
    ['event 2027-06-03..2027-06-04', 'submission 2027-03-10'],
  ],
  [
    'the day of an event and its town, and when what is asked for closes, in Japanese',
    '<h1>釣鐘学会</h1><p>2027年6月19日(土)、銚子。発表申込の締切は3月12日(金)です。</p>',
    on,
    ['event 2027-06-19', 'submission 2027-03-12'],
  ],
  [
    'days that stand before their names, sentence by sentence',
    '<h1>Conference on bells</h1><p>28 February 2027 – proposals for talks. 3 May 2027 – notification of acceptance.</p>',
    on,
    ['submission 2027-02-28', 'notification 2027-05-03'],
  ],
  [
    'what a text invites falls due on the deadline that it tells, under a title that names nothing',
    '<h1>Kelp journal</h1><p>We invite articles on kelp. The deadline is 1 April 2027 and authors are notified by 1 May 2027.</p>',
    on,
    ['submission 2027-04-01', 'notification 2027-05-01'],
  ],
  [
    'the line above the deadline invites',
    '<h1>Kelp-Tage</h1><p>Wir laden herzlich zu Beiträgen über Kelp ein.</p><p>Frist: 1. April 2027</p>',
    on,
    ['submission 2027-04-01'],
  ],
  ['nobody is asked for anything', '<h1>Kelp-Tage</h1><p>Wir laden herzlich zu einem Fest ein.</p><p>Frist: 1. April 2027</p>', on, []],
  [
    'a clause that only counts on',
    '<h1>Kelp journal</h1><p>We seek articles on kelp. The first deadline is 1 April 2027, the second 1 June 2027, and the last one falls on 1 August 2027.</p>',
    on,
    ['submission 2027-04-01', 'submission 2027-06-01', 'submission 2027-08-01'],
  ],
  [
    'the same in German and in Spanish',
    '<h1>Call for papers</h1><p>Die erste Einreichungsfrist ist der 1. April 2027, die zweite der 1. Mai 2027.</p><p>El primer plazo de envío vence el 2 de abril de 2027 y el segundo el 2 de mayo de 2027.</p>',
    on,
    ['submission 2027-04-01', 'submission 2027-05-01', 'submission 2027-04-02', 'submission 2027-05-02'],
  ],
  [
    'the second of something else is no second deadline',
    '<h1>Kelp journal</h1><p>We invite articles on kelp. The deadline is 1 April 2027, the second workshop day 1 March 2028, the last day of the conference 5 May 2028.</p>',
    on,
    ['submission 2027-04-01'],
  ],
  [
    'a day until which a paper may be withdrawn is none for handing in',
    '<h1>Call for papers</h1><p>Papers are due 2 February 2027. A paper may be withdrawn until 15 December 2027.</p>',
    on,
    ['submission 2027-02-02', 'other 2027-12-15'],
  ],
  [
    'rounds of a contest that are held, behind the day of final versions',
    '<h1>KISV 2027</h1><p>Submission: 9 July 2027. Camera-ready: 13 August. The contest has three rounds: poster on 20 October, talks on 22 October.</p>',
    on,
    ['submission 2027-07-09', 'camera-ready 2027-08-13'],
  ],
] satisfies ReadRow[];
