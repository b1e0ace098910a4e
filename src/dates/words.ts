/**
 * What one language calls the parts of a date: a file each under `words/`. All lower case, without the closing dot of an
 * abbreviation; a phrase of several words parts them by one blank, but East Asian words stand as they are. Forms without
 * diacritics are learnt by themselves. A test holds the months and weekdays to those that `Intl` knows.
 */
export interface Words {
  readonly lang: string;
  /** Twelve entries, January first: every form that stands in dates, inflected ones too. Empty where months are numbers. */
  readonly months: readonly (readonly string[])[];
  /** Seven entries, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Seven characters, Monday first, that are weekdays in brackets behind a day: （火）. */
  readonly weekdaysInBrackets?: readonly string[];
  /** Month words that are also everyday words when written small ("may"): they count only beside a year or an ordinal. */
  readonly weakMonths?: readonly string[];
  /** Month words that count right behind a day's number ("15 marca") and else only beside a year. */
  readonly monthsBehindDay?: readonly string[];
  /** Month words that are everyday words even with a capital ("Out", "Des"): they count only beside a year or a link ("de out"). */
  readonly doubtfulMonths?: readonly string[];
  /** Weekday words that mean other things too ("mi", "sex"): they count only before a date or alone in brackets. */
  readonly weakWeekdays?: readonly string[];
  /** What may be glued to a day's number ("st", "er", "го"). */
  readonly ordinals?: readonly string[];
  /** Words between the parts of a date that carry no meaning ("of", "de"). */
  readonly links?: readonly string[];
  /** Words behind a year that belong to it ("2027 г."). */
  readonly yearUnits?: readonly string[];
  /** Words and phrases between the two ends of a range ("to", "bis zum"). */
  readonly until?: readonly string[];
  readonly and?: readonly string[];
  readonly or?: readonly string[];
  /** Words for "and" between names of things that part no days: "および"; those of one letter stand between Han alone. */
  readonly andOfNames?: readonly string[];
  /** "early", "mid", "end" before a month. */
  readonly partOfMonth?: readonly string[];
  /** The same behind a month: 上旬, "sonu". */
  readonly partBehindMonth?: readonly string[];
  readonly week?: readonly string[];
  /** Words on which a day and a month in figures hang, the day first ("bis 15.3."). */
  readonly shortDayLeads?: readonly string[];
  /** Words between two such days, whatever stands before the first ("7/8 a 7/9"). */
  readonly shortDayUntil?: readonly string[];
  /** What a number measures behind it, so that it is no day ("15.03 zł"). */
  readonly measures?: readonly string[];
  /** What names a length, or counts it behind figures, so that two fractions are no span of days (要旨：1/2～2/3ページ). */
  readonly lengths?: readonly string[];
  /** What names a day or a span of days, so that two figures right behind it are a month and a day (締切：12/6, 접수기간 11.30 ~ 12.06). */
  readonly dayNames?: readonly string[];
  /** Turns of a call, a few of which are counted ("round 2"): a number behind one that could be such a count is no day. */
  readonly turns?: readonly string[];
  /** Other words that a number belongs to, so that it is no day ("chapter 2"). */
  readonly counters?: readonly string[];
  readonly noon?: readonly string[];
  readonly midnight?: readonly string[];
  readonly endOfDay?: readonly string[];
  /** When offices close: five in the afternoon, unless the page says otherwise. */
  readonly closeOfBusiness?: readonly string[];
  /** Words before an hour that say which half of the day: 午前, 午後. */
  readonly beforeNoon?: readonly string[];
  readonly afterNoon?: readonly string[];
  /** The night before an hour, whose twelve is midnight: 晚上12时. */
  readonly atNight?: readonly string[];
  /** The same behind an hour: "in the morning", "del pomeriggio"; the twelve of a night ("de la noche") is midnight. */
  readonly beforeNoonBehind?: readonly string[];
  /** A morning that lasts up to its twelve, which is noon: "de la mañana"; or no half at all, so that the earlier one holds: "o'clock". */
  readonly morningBehind?: readonly string[];
  readonly afterNoonBehind?: readonly string[];
  readonly atNightBehind?: readonly string[];
  /** Words behind an hour ("h", "uhr"). */
  readonly hourMarks?: readonly string[];
  /** Words behind an hour that count hours as well ("18 heures", but "2 heures" may be a duration). */
  readonly hourNouns?: readonly string[];
  readonly minuteMarks?: readonly string[];
  /** Words that count days: what stands behind "57 days" is left of a countdown, no hour. */
  readonly dayNouns?: readonly string[];
  /** Words between an hour and its day ("by 5 on 12 March"), besides the links of a date. */
  readonly dayLeads?: readonly string[];
  /** Words before an hour ("at", "um"). */
  readonly hourLeads?: readonly string[];
  /** Words that make an hour of a number only where the noun is behind it: "до 12 часов", but "до 15.03". */
  readonly hourNounLeads?: readonly string[];
  /** The hours of the day in words, one first: "dix-sept heures". */
  readonly hourNumerals?: readonly string[];
  /** What takes half an hour or a quarter off the hour behind it: "halb", "quarter to". */
  readonly halfShort?: readonly string[];
  readonly quarterShort?: readonly string[];
  /** A morning or a noon, right behind its day and at the end of what is said of it ("in the morning", "midi"): it ends at noon. */
  readonly mornings?: readonly string[];
  /** Words that make a bare number behind them an hour ("ore 12", "pukul 23.59"). */
  readonly hourWords?: readonly string[];
  /** What names the time of day before a colon: "Uhrzeit: 18.00". */
  readonly hourNames?: readonly string[];
  /** Words that do where a day follows ("entro le 12 del 15 aprile"). */
  readonly hourArticles?: readonly string[];
  /** Words before such a word ("antes de las 12"). */
  readonly hourOpeners?: readonly string[];
  /** Words between "local time" and its place ("in", "à"), and small words within the name of a place ("Rio de Janeiro"). */
  readonly placeLeads?: readonly string[];
  readonly placeLinks?: readonly string[];
  /** "Hora", "heure": of a place that a link leads to, perhaps behind a word of its sort ("oficial"). */
  readonly timeNouns?: readonly string[];
  readonly timeSorts?: readonly string[];
  /** Phrases for a date that is not known yet. */
  readonly notYet?: readonly string[];
}
