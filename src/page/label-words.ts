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

/** One of `concepts`. */
export type Concept = (typeof concepts)[number];

/** What is handed in to be judged. */
export const thingsJudged: ReadonlySet<Concept> = new Set(['paper', 'proposal', 'abstract', 'whole abstract']);

/**
 * Which languages must have words for a sign: each of them; each that says it before what it goes with, while others say it behind; or
 * some, where it tells two things apart that elsewhere are never one, or is said in another way.
 */
export type SaidIn = 'each' | 'before' | 'some';

/** What words tell by where they stand: alone in the head of a column, before a colon, right before a name. */
export const signs = {
  // heads of columns
  'first day': 'each', // from, start
  'last day': 'each', // to, end
  'a final version': 'some', // final: beside a column of notices
  'a conference': 'each', // conference, name of the congress: those of others
  'a name': 'each', // event, name, title: of anything
  address: 'each', // website, link, rank
  'a paper is registered': 'some', // before it is handed in, or by those who will present it
  'registers who comes': 'some', // where papers that are registered have one who presents them
  'a year': 'each', // of the days in the columns beside it
  // heads and names of lines
  where: 'each', // venue, location
  town: 'each',
  room: 'each',
  when: 'each', // when, dates and place
  'the day': 'some', // date: of the event, beside its place
  published: 'each', // of the page itself
  'a journal issue': 'some', // "special issue", "guest editors": on which work is collected
  'issue of news': 'each',
  // right before a day, or a span of days
  between: 'before',
  'from a day': 'before',
  'made or taken in': 'each', // "lodged", "considered": of what is asked for, around the days from and to which it is
  'is, before days': 'some', // behind what is handed in on them
  'from today': 'some', // right before the day on which it ends
  'time of a call': 'some', // what an event has as well
  'during days': 'before',
  after: 'before', // after, since; before what must have happened too
  since: 'some', // of "after": what goes on from that day
  'its whole day': 'some', // "mit Ablauf des", before a day: no word for "from"
  'and then': 'each', // between two days of one thing
  'not after': 'some', // what ends like that and says until
  none: 'some', // "no": right before what is taken in no more
  'is taken in': 'some', // behind it
  'after, among own words': 'some', // a word that means much else elsewhere, and this where its language is spoken
  'through a day': 'some', // until its end, where the word means much else
  'until, among own words': 'some',
  'until, right before a day': 'some', // which says "for" anywhere else
  'until, or by whom': 'some', // a word that also says who does something or how
  'a moment': 'some', // behind such a word
  'on a day': 'before',
  'before a day': 'some',
  'on or before a day': 'some', // what ends like that, and has the day itself
  'as of a day': 'some', // how things stand
  'until, before its verb': 'some', // in languages in which a clause ends with its verb
  'until, within a clause': 'some', // what begins another day there
  'on a day, before its verb': 'some',
  passive: 'some', // before what is done at the end of such a clause
  begins: 'some', // of a term, right before the day on which it does
  not: 'some',
  'carried out': 'some', // what is done with what was handed in or won, until a day: "be completed", "be collected"
  'we meet': 'some', // behind the day on which all do who come
  'every year': 'some', // of days that come again
  'those who won': 'some', // what a clause begins with on what they send
  'of themselves': 'some', // what they send then: no work
  'stays valid': 'some', // what was granted: nothing is handed in until then
  'runs in rounds': 'some', // "scheme": opens and closes on a page of funds
  'so much later': 'some', // "a week later": before the day that it comes to
  'last year': 'some', // what a sentence begins with on what was then
  'is back': 'some', // "returns": behind the name of the page
  'presented then': 'some', // "will be presented": on the day of an event
  'is shown': 'each', // "on show", "exhibited": works that were judged
  'opens its doors': 'some', // museums, offices, terms: what opens and closes besides calls
  'to begin': 'some', // what may not be done before a day
  may: 'some', // "can": before what is done from a day on
  'is possible': 'some', // "vom 1. bis 31. Mai möglich": what may be done in a span of days
  'of the past': 'some', // "was", "has been": of what was done on a day
  'of the future': 'some', // "will be", right before what is published on a day
  'moved to': 'some', // between an old day and the new one
  'lasts, and is no deadline': 'some', // where no article tells what is extended: an exhibition, a stay
  'changed to it': 'some', // right behind the new day
  'new day': 'each', // the same, with nothing else between the two
  'perhaps the new day': 'each', // "revised": the same in a bracket, or the day of a revised version
  'brought forward': 'some', // to an earlier day: of two days that one holds
  'old day': 'some', // in a bracket behind the new one, right before it
  'before an hour': 'before',
  'joins a day to its hour': 'some', // where what hands both on stands behind the hour
  'from an hour': 'before', // "from 6 March, from 8 p.m.": right before the hour at which a day opens
  // right before a name
  'at a host': 'some',
  'with a host': 'some',
  // right before a stop
  abbreviation: 'some', // which ends no sentence
  // what a span of days begins with
  'span of days': 'some',
  // right behind a day
  'or later': 'each',
  'was praised': 'some', // "was a great success": what is told of an event that is over
  'is no more': 'some', // "is no longer possible": what ends with the day named after "after"
  inclusive: 'each',
  'before it': 'some', // that day, or the one before
  'as of it': 'some', // how things stand on it
  'was done on': 'some', // the same, right before a day
  'gone by': 'some', // "el pasado": right before a day that lies behind whoever writes
  was: 'some', // before what was done on a day
  'done in them': 'some', // "published": right behind a span of days, the word for it aside
  'was done on it': 'some', // "amended", "came into force": what calls for nothing
  'step of a manuscript': 'some', // "received", "accepted": what happened to it, right before a day
  'was handed in on': 'some', // right before a day
  'is to be handed in on': 'some', // what ends like that
  'came in': 'some', // "were submitted": behind how many
  'counted in words': 'some', // "round two": behind a round
  'whatever it is': 'some', // "anything that reaches us": of what is refused behind a day
  'came in by it': 'some', // right behind a day, before how many
  'we received': 'some', // right before how many
  'must not be': 'some', // "not have been": before what was done by a day
  'shut out': 'some', // "excluded": of what was handed in
  'let us suppose': 'some', // what a sentence begins with whose day is an example
  if: 'some', // the same, before a deadline
  'looks like': 'some', // before an example
  asks: 'some', // what a question begins with
  'leads to another clause': 'some', // "but", "while": what it begins with
  'who signs': 'some', // "the committee": what the line right above the day of a letter ends with
  'was made known': 'some', // "was published": what an item of news that begins with its day ends with
  'first day of': 'some',
  'last day of': 'some', // of an event: nothing falls due on it
  'spoken of': 'some', // "this": what was told before
  'it, told before': 'each', // where it is moved
  'it, or stays': 'some', // "they remain": what leads from there to when it closes
  'a decision': 'some', // the beginning of its words
  'by means of, or until': 'some', // "through"
  'goes on to an end': 'some', // behind that: "the end", "noon"
  'before what one counts from': 'some', // "one week before our": something falls due so long before
  'that is': 'some', // "i.e."
  'until, before a task': 'some', // "have until" a day "to submit"
  'to do': 'some',
  'begins anew': 'some', // "and we": behind a day, of something else
  'does not hold': 'before', // "no longer": right before an hour or a zone
  'met then': 'some', // "held": of conferences, between what is read of them and a span of days
  'comes or goes': 'some', // "arrival": in a bracket behind the days of an event
  'is honoured': 'some', // "are awarded their prizes": of those who win, on the day of a ceremony
  'may not appear': 'some', // "may not be published", with its verb of allowing: works that are held back until a day
  'not made public': 'some', // the same where its verb of allowing stands before the day: "dürfen bis zum … nicht veröffentlicht"
  'is allowed': 'some', // "dürfen": the verb before the day of what is not made public until then
  'is given back': 'some', // "will be returned": works, to those who made them
  'in place of': 'some', // "instead of": leads to the first of two days, which does not hold
  'does not hold, before it': 'some', // "değil": right behind an hour or a day
  'may close earlier': 'some', // "or until all places are taken": beside what closes on a day
  'of all of them': 'some', // "respectively": behind the last day, of what is said of each
  firm: 'some', // in brackets behind a day: it is not moved any more
  'asks when': 'some', // what a heading begins with over a day
  'told of an award': 'some', // "progress report": due of those who got one
  'day of print': 'some', // the same as a name, in a bracket or a list
  'will be out then': 'each', // of an issue that is written for: in a bracket with a day, right before it or behind it
  'published already': 'some', // right before a day or behind it: of papers that are not handed in
  'costs more': 'some', // what fees do from a day on
  'part of the programme': 'some', // "dinner": of an event
  'may take part': 'some', // "eligibility window"
  'who may take part': 'some', // a title over it
  'a post': 'some', // what is applied for
  starting: 'some', // behind it
  'not known before': 'some', // "details": what is announced later
  'will be made known': 'some', // behind it
  'told later': 'some', // "announced at a later date": of a place, an hour, and no day on which anything is told
  'done by someone': 'some', // "submitted by"
  'until when': 'some', // what a heading asks
  organises: 'some', // holds: before the day of what is held
  'what is sent': 'some', // texts and what comes with them, where they are sent until a day
  'written by': 'some', // "von": beside the day of a post, before a name
  'must be there': 'some', // "should reach", "are asked to email": what is sent
  'stands open': 'some',
  'a day between': 'some', // one of the days, not what is done on them
  'lasts for some days': 'some', // right before the days that it lasts
  'a thesis': 'some',
  'done to a thesis': 'some',
  'a degree': 'some',
  'done to a degree': 'some', // right before the day until which one must have it
  'sent along': 'some', // "instructions": not handed in
  example: 'some', // what a heading begins with
  other: 'some', // before events of others
  'events of others': 'some', // behind that
  'deadlines of others': 'some', // the same, where more words say whose
  elsewhere: 'some', // what such a heading ends with
  'of what was accepted': 'some', // "camera-ready": what is printed
  'on a subject': 'some', // behind the noun of an event
  'noun of research': 'some', // "advances": what leads to a subject as well
  'recent progress': 'some', // a subject, and no news
  'what a programme is of': 'some', // right before or behind it: what one may apply to, no order of talks
  'a programme': 'some',
  'chosen, behind what was': 'some', // "aceptados": English says there that papers are taken
  'before those chosen': 'some', // "of": what is chosen is handed in by nobody
  'each of them': 'some',
  'form of a paper': 'some', // "full", "short"
  'as soon as': 'some', // what must have happened first
  'is asked to': 'some', // "will be invited to": nobody is told anything then
  'that old on it': 'some',
  'until it': 'some', // in languages that say it behind the day
  'on it': 'some', // the same: an ending, or a word
  'from it': 'some',
  'on or from it, before a verb': 'some', // where a verb at the end of the clause says what happens
  particle: 'some', // hands the day to the words behind it
  'goes on with a day': 'some', // right behind the stop of a Korean day
  'end of a phrase': 'some', // the last letters of a word
  'between them': 'some', // behind two days
  'is called': 'some',
  already: 'some', // what has come in by then
  'will be': 'some', // what its clause tells of happens on that day
  'must arrive': 'some', // "received", "postmarked": nothing but a hand-in does
  // right behind the noun of an event
  'leads on a name': 'some', // "of", "in": more of its name
  // what a clause begins with
  including: 'each',
  'to those who asked': 'some', // to the authors
  'on its last day': 'some', // "on the closing date": behind the hour of a deadline
  'another turn': 'some', // "the second one": behind a clause on the first deadline
  invites: 'some', // "we seek", "are welcome": in a line that names what is asked for
  for: 'before', // right before what is asked for
  // anywhere in a text
  'of any deadline': 'some', // words of labels that tell none from another: "extended", "the"
  'one date': 'some', // where the word for many is another
  all: 'each', // deadlines, submissions
  night: 'each', // from one day to the next
  except: 'before', // right before what is none of all
  excepted: 'each', // right behind it
  round: 'each', // one of several turns of the same call
  'first of rounds': 'some', // "first", "second"
  'round with its number': 'some', // "session 2", where "info session" is none
  'time of a round': 'some', // "fall round": right before it
  'of a round': 'some', // between its number and it: "2nd review round"
  'counted like rounds': 'some', // "quarter 2"
  'one of several': 'some', // what a call has several of besides rounds
  'a part with papers': 'some', // at the end of its name: "industry track", "special sessions"
  'call for': 'before', // right before what is called for
  'asked for in rounds': 'some', // right before what follows: "application window"
  'time to hand in': 'some',
  interview: 'each',
  applies: 'some', // "applications": for help that was told of right before
  funds: 'each', // grant, scholarship, contest
  'for the journey': 'some', // of those who come to an event
  'a decree': 'some', // what it is called by its day
  'of its day': 'before', // "приказ от": right before the day of a decree
  'shown elsewhere': 'some', // "below", in a bracket behind what is
  without: 'before', // right before what somebody comes without
  'as an attachment': 'some', // how something is handed in
  'along with': 'some', // what is attached to what is handed in, or booked with it
  'who helps': 'some', // at an event: "volunteers"
  'who takes part': 'some', // in a list with those who help
  'of a host': 'each', // co-located with, as part of
  'behind an event': 'some', // who prints it, pays for it or runs it
  online: 'each',
  'on working days': 'each', // beside the hours of an office
  in: 'before', // right before a place
  'welcome in': 'before', // "see you in"
  'said in a welcome': 'some', // "here", "in person": between it and the place
  'in, before a verb': 'some', // of languages that part no words
  'taking in': 'some', // "acceptance of": of what is handed in as well as of what was judged
  'day of the event': 'each', // "on the day of the event"
  'is on a day': 'some', // behind an event
  'but, behind what was': 'some', // "…でしたが": what stands between an old day and the new one
  'is or was': 'some', // the same, right before the day of a deadline
  'by how much': 'some', // something was extended: "by one week"
  'in its turn': 'some', // "next": a deadline that replaces none
  'has registered': 'some', // in a condition
  'on condition': 'some', // before what must be done first
  'an earlier edition': 'some', // what a sentence about it begins with
  'an edition': 'some', // of an event: beside the verb of what is held
  'an information meeting': 'each', // for those who may apply
  'an announcement': 'some', // whole label of a day: of the call, or of what was chosen
  'held, before its name': 'some', // of languages in which what is held stands behind its verb
  'goes on': 'some', // is held: of what is handed in as of events
  upcoming: 'each', // right before the name of an event
  early: 'each', // of a deadline before another one
  stage: 'each', // of registration: "regular", "on site"
  perhaps: 'some', // right before "held"
  'calls attention': 'some', // before what is to be read, and no name
  'ends the title of a notice': 'some', // and the day behind it is that of the notice
  'falls due': 'some', // behind the name of what does
  'shown at an event': 'some', // what is asked for, and names a part of the event as well: posters, tutorials
  'a time': 'each', // a span in which something may be done: "window"
  'time of what is paid for': 'before', // "funding period": at the head of a line
  'finished or spent': 'each', // of what is carried out or paid
  'is carried out': 'some', // beside what is paid for
  'what is carried out': 'some',
  'begin of what is awarded': 'some', // "date of appointment": the name of that day
  'chosen first': 'some', // "preselected": for a next stage, in which more is handed in
  questions: 'some', // about a call, which one may ask until a day
  'questions, right before a day': 'some', // in languages that part no words
  'against a decision': 'some', // "appeals against"
  'money given': 'some', // "funding", "expenses": what a span of days without anything asked for is one of
  'what is awarded': 'some', // "fellowship": what one gets, and which begins on some day
  'is out of use': 'some', // nothing is taken while it lasts
  'other than': 'some', // a span that a sentence leaves out
  'is granted': 'some', // what is done with it, told until a day
  'a portal': 'some', // where something is handed in: it opens and closes
  'small within a title': 'some', // "their", "across": more of it follows
  small: 'some', // what stands between other words: "of", "and the"
  'small in a label': 'some', // what says nothing there: "please", "new"
  article: 'some',
  'own words': 'some', // without which no sentence of a language does
  'verb of a sentence': 'some', // "is", "will"
  'of any title': 'some', // "guidelines", "how to"
  'leads to a list': 'some', // "such as", what a title ends with
  'on rules': 'some', // what their headings end with
  'counts editions': 'some', // "fourth", "annual": before that noun
  'of many lands': 'some', // "international": the same
  'one of many': 'some', // "a", "an"
  'run by or held with': 'some', // what is told behind its name, written large too
  'tells more of it': 'some', // "which": a clause on what was named right before
  'leaves a name': 'some', // "which": another clause begins
  'a school': 'some', // of a university, or in summer
  'has schools': 'some', // "university": before it
  season: 'some',
  'a body': 'some', // "society", "association": those who hold it
  'beside the main days': 'some', // "tutorials"
  'nowhere but': 'some', // "fully", right before "online"
  'is as an event': 'some', // "is a": before an online one
  'how papers look': 'some', // "format", "template"
  'noun of an event': 'some', // its beginning, which stands within longer words too
  'that has won': 'some', // beside works that are handed in once more
  'how long it lasts': 'some', // a contest, which takes in works as long
  'a contest': 'some', // what is won: in titles of contests
  'of a contest': 'some', // the same, behind what is a part of it
  'final of a contest': 'some',
  'noun of a contest': 'some',
  'before the name of an event': 'some', // "welcome to", "invitation to the"
  'closes a notice': 'some', // behind that name, where a notice tells of it
  'asked of speakers': 'some', // "speak at": before the name of an event in a title
  'label of a name': 'some', // "full title", "conference name": before a colon and what the event is called
  'label of a short name': 'some', // "acronym"
  'of any event': 'some', // "digital", "IEEE": names none without another word
  'way of taking part': 'some', // "hybrid", beside a place
  'held within another event': 'some', // "workshop", "tutorial"
  'not known yet': 'some', // "TBD"
  'of an earlier edition': 'each', // a title over what was asked for then: "Dates of the previous edition"
  'time now': 'some', // "current server time": right before the moment at which a page was made
  'a response': 'some', // "response deadline": of reviewers or of those who answer a call
  'what readers wrote': 'some', // "3 comments": titles below which nothing is the organiser's
  'files, or an archive': 'some', // titles of what a site keeps, or of what is to be sent
  'beside any page': 'some', // "related posts": titles of what a site shows beside it
  cookies: 'some', // in what a site tells whoever visits it
  'posts to fill': 'some', // "vacancies": titles of jobs beside a call
  'what comes next': 'some', // "upcoming events"
  'says so': 'some', // between who wrote a comment and its day
  'read so often': 'some', // "120 views", "3 comments": beside a number, on the line that tells when something was put up
  'what was printed': 'some', // "published papers": titles below which nothing falls due
  'clock of the reader': 'some', // "your timezone", before a moment that the page tells by its own clock as well
  'has passed': 'each', // around a day that lies behind whoever reads it: "closed on", "has passed"
  'closed, in brackets': 'each', // the same behind a day, in brackets or at the end of its line: "(closed)"
  'to the minute': 'each', // beside an hour, and says no more: "17:00 sharp"
  'to be revised': 'each', // with "accepted": what authors do with what was chosen
  'in a month': 'some', // right before a month without a day: "in March", "im März"
  'time of day': 'each', // before an hour on a line of its own
  'to act on': 'each', // a button or a state beside a date that something else names: "Submit here", "Open"
  'beside a date': 'each', // what sites put there and no label says: "in 42 days", "Add to calendar"
  about: 'some', // what leads from the noun of an event to its subject
  'about, behind adjectives too': 'some', // "Congreso Paraguayo de"
  'on any site': 'some', // words of headings: "home", "registration"
  house: 'some', // in which events are held: "hall", "university"
  'proposals, behind what is proposed': 'some',
  'proposals of': 'some', // what is proposed
  'within a name': 'some', // small words: "of", "de"
  'counted back': 'each', // "weeks before", right before what is counted from; right behind it in other languages
  'an age': 'each', // which those must have reached, or not, who take part
  'years old': 'some', // right before the day on which one is
  results: 'some', // told, or handed in
  'results, alone': 'some', // what a label that says no more calls the day on which they are told
  'what is released': 'some', // before a contest: "training data"
  'by the end of': 'some', // with which a clause of its own says nothing but when
  'on the occasion of': 'some', // before registration: when something is handed in
  'in order to': 'some', // what a clause begins with that says what something is done for
  'to take part': 'some', // what a sentence begins with that says what must be done for it
  'fills in': 'some', // a form, as all who take part must
  'because of': 'some', // "due to": nothing falls due
  done: 'some', // "defended": right before the time in which it was
  'field of study': 'some', // what a section may be called as well: history, archives
  of: 'some', // right before a field
  slides: 'each', // of who speaks: never judged
  'a form': 'each', // on which one registers: a means, not what falls due
  // beside what was handed in before
  'chosen from': 'some', // right before what is handed in until a day
  'those who judge choose': 'some',
  'are chosen': 'some', // right before "by" a day
  'are chosen, behind the day': 'some', // where the verb stands there
  'are judged': 'some', // the same: "are assessed"
  'are judged, behind the day': 'some',
  'choose, as they do': 'each',
  'a gala': 'some', // where prizes are given, if it tells of them
  'a prize': 'some', // beside that it is handed out
  'is handed out': 'some',
  'takes in': 'each', // what is sent to whoever stands before it
  sends: 'some', // as whoever stands before it does, with what behind it
  'those who edit': 'some', // who answers authors as a jury does, and to whom they send their work
  'those who judge': 'some',
  'those who win': 'some', // "the laureates"
  'a message': 'some', // what those get who win
  'a poster': 'each', // what hangs on a board at an event
  'on the boards': 'each', // put up, taken down: what is done with posters there
  'they get': 'some', // before a message
  whether: 'some', // behind a message: what it says of what was handed in
  'a part of rules': 'some', // "article", before its number
  'you get': 'each', // beside an answer
  'an answer': 'each',
  'we answer': 'each',
  'for, behind whom': 'some', // "öğrenciler için"
  'for a reason': 'some', // "for technical reasons"
  'that came in': 'some', // of what is answered, behind the day by which it did
  'answer, as they do': 'each', // or decide, beside those who judge
  'people meet': 'each', // at an event
  'for which time': 'each', // "for the sixth time", "again"
  'judge, as they do': 'some', // beside them: what they do with what was handed in
  chosen: 'each', // accepted, selected
  'makes known': 'some', // announces: beside what was chosen, which is then told
  must: 'some', // before what is to be handed in on a day
  'in full': 'some', // of a paper that an abstract comes before
  'some of those who hand in': 'some', // "members", "students": they may do so for longer or shorter than others
  'of students': 'some', // "doctoral", right before an event of theirs
  got: 'each', // "having received": beside an answer that came before
  'need not': 'some', // of what is not asked for by a day
  'a desk at an event': 'some', // where those who come are received: its hours are no deadlines
  'a notice of whatever': 'some', // in languages whose calls are called notices too
  'no answer yet': 'some', // "have not heard", of those who wait for a decision
  // of the past, or of those who write
  'i did then': 'each', // behind a day: "and I sent it in at night"
  'done, as news': 'each', // "accepted", "submitted": of what one has done
  'from where, of news': 'each', // "from": behind "News"
  'we ourselves': 'each', // before what those do or did who write: "we submitted", "I will send"
  'an example': 'some', // right before a day that is none
  'handed in, as a name': 'some', // "submitted": the name of a line that says when it was
  'asks readers': 'some', // "write to us", "fill in the form": of a page that calls for something
  'asks those who read': 'some', // "are asked to", "please", where others are told what they will do
  'was held': 'each', // the event is over
  'first of a series': 'some', // an edition by its number, beside what was held
  'why it is': 'some', // "because of", "at the request of": a reason, no thing
  'beside a verb': 'some', // "now", "officially": between a thing and what is done with it
  'extended, right behind what is': 'some', // in languages without articles
  'hands over to a verb': 'some', // a particle: what stands before it is that of which the verb tells
  'last year, behind what was': 'some', // "tahun lalu"
  'asked whether': 'some', // before what may be moved: what was asked for is not granted by that
  'extension asked for': 'some',
  'extended on request': 'some', // "an extension on request", "only if": no day is moved for all
  'not moved': 'some', // "may be extended", "not extended": no day is moved
} as const satisfies Readonly<Record<string, SaidIn>>;

/** One of `signs`. */
export type Sign = keyof typeof signs;

/** What one language says for these signs: a file each under `words/signs/`. */
export type SignWords = Readonly<Partial<Record<Sign, readonly string[]>>>;

/** How one language says "the first of every month". */
export interface EveryMonth {
  /** A word that no such phrase does without. */
  readonly month: string;
  /** The first group is the day. */
  readonly phrases: readonly RegExp[];
  readonly first: string;
  readonly last: string;
}

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
  /** Letters that no other of these languages has. */
  readonly ownLetters?: string;
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  readonly signs: SignWords;
  readonly everyMonth?: EveryMonth;
}
