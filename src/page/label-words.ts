/** What a label, a heading or a sentence can speak of: the same in every language. */
export const concepts = [
  // what is asked
  'deadline', // an end is named: deadline, due, cut-off
  'until', // small words before an end: by, until, no later than
  'submit', // handing in: submission, submit, upload
  'paper', // what is judged and is later published: paper, article, manuscript, contribution
  'proposal', // other things that are judged: proposal, application, poster, demo, talk, artifact, entry
  'abstract',
  'whole abstract', // an abstract that is all there is: extended abstract
  'notify', // decisions told to authors
  'final', // camera-ready
  'register',
  'response', // rebuttal
  'supplement',
  'review', // work of reviewers and committees
  'aid', // visa, hotel, travel grants, mentoring
  'event', // what the call is for
  'held', // takes place
  'opens',
  'closes',
  // what is said of a date
  'extended',
  'formerly', // was, originally
  'tentative',
  'cancelled',
  'refused', // not taken any more
  'every', // all deadlines, each date: a statement for the page
  // what a section is
  'dates', // important dates, timeline
  'news',
  'programme',
  'past', // previous editions, history
  'call', // call for papers
  'posted', // last updated, copyright
] as const;

export type Concept = (typeof concepts)[number];

/** What words tell by where they stand: alone in the head of a column, before a colon, right before a name. */
export const signs = [
  // heads of columns
  'first day', // from, start
  'last day', // to, end
  'a conference', // conference, name of the congress: those of others
  'a name', // event, name, title: of anything
  'address', // website, link, rank
  // heads and names of lines
  'where', // venue, location
  'town',
  'room',
  'when', // when, dates and place
  'the day', // date: of the event, beside its place
  'published', // of the page itself
  'issue of news',
  // right before a day, or a span of days
  'between',
  'from a day',
  'during days',
  'after', // after, since; before what must have happened too
  'not after', // what ends like that and says until
  'after in Dutch', // a word of other languages too
  'through a day', // until its end, where the word means much else
  'on a day',
  'before a day',
  'on or before a day', // what ends like that, and has the day itself
  'until, before its verb', // in languages in which a clause ends with its verb
  'on a day, before its verb',
  'passive', // before what is done at the end of such a clause
  'moved to', // between an old day and the new one
  'before an hour',
  // right before a name
  'at a host',
  'with a host',
  // right before a stop
  'abbreviation', // which ends no sentence
  // what a span of days begins with
  'span of days',
  // right behind a day
  'or later',
  'inclusive',
  'before it', // that day, or the one before
  'as of it', // how things stand on it
  'that old on it',
  // right behind the noun of an event
  'leads on a name', // "of", "in": more of its name
  'will be', // what its clause tells of happens on that day
  'must arrive', // "received", "postmarked": nothing but a hand-in does
  // what a clause begins with
  'including',
  'to those who asked', // to the authors
  'for', // right before what is asked for
  // anywhere in a text
  'night', // from one day to the next
  'except', // right before what is none of all
  'excepted', // right behind it
  'round', // one of several turns of the same call
  'first of rounds', // "first", "second"
  'round with its number', // "session 2", where "info session" is none
  'interview',
  'funds', // grant, scholarship, contest
  'of a host', // co-located with, as part of
  'online',
  'on working days', // beside the hours of an office
  'in', // right before a place
  'welcome in', // "see you in"
  'taking in', // "acceptance of": of what is handed in as well as of what was judged
  'day of the event', // "on the day of the event"
  'is on a day', // behind an event
  'has registered', // in a condition
  'on condition', // before what must be done first
  'upcoming', // right before the name of an event
  'early', // of a deadline before another one
  'stage', // of registration: "regular", "on site"
  'perhaps', // right before "held"
  'a time', // a span in which something may be done: "window"
  'small', // what stands between other words: "of", "and the"
  'small in a label', // what says nothing there: "please", "new"
  'article',
  'verb of a sentence', // "is", "will"
  'of any title', // "guidelines", "how to"
  'on rules', // what their headings end with
  'noun of an event', // its beginning, which stands within longer words too
  'noun of a contest',
  'about', // what leads from the noun of an event to its subject
  'about, behind adjectives too', // "Congreso Paraguayo de"
  'on any site', // words of headings: "home", "registration"
  'house', // in which events are held: "hall", "university"
  'proposals, behind what is proposed',
  'proposals of', // what is proposed
  'within a name', // small words: "of", "de"
  'counted back', // "weeks before", right before what is counted from; right behind it in other languages
  'years old', // right before the day on which one is
  'done', // "defended": right before the time in which it was
  'field of study', // what a section may be called as well: history, archives
  'of', // right before a field
  'slides', // of who speaks: never judged
  'a form', // on which one registers: a means, not what falls due
  // beside what was handed in before
  'chosen', // accepted, selected
  'must', // before what is to be handed in on a day
  'begins', // right before the day on which a term does
  'in full', // of a paper that an abstract comes before
  'got', // "having received": beside an answer that came before
] as const;

export type Sign = (typeof signs)[number];

/** What one language says for these signs: a file each under `words/signs/`. */
export type SignWords = Readonly<Partial<Record<Sign, readonly string[]>>>;

/**
 * How one language speaks of these things: a file each under `words/`. Phrases in lower case, words parted by one blank (which also
 * matches a hyphen or a line break on the page); a closing `*` stands for any ending. East Asian phrases match anywhere.
 */
export interface LabelWords {
  readonly lang: string;
  /**
   * The small words that every sentence of the language needs, parted by blanks: what tells the languages of one script apart. A word that
   * two languages share counts for both, so that the words which they do not share decide. None where the letters tell the language.
   */
  readonly functionWords?: string;
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  readonly signs: SignWords;
}
