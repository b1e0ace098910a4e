const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a line where no style says otherwise (HTML Standard, section 15.3). */
export const blockTags = set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary ' +
    'table tbody td tfoot th thead tr ul xmp',
);

/** Elements whose content is no text of the page, or stands there only for who cannot see the real one. */
export const unreadTags = set(
  'applet area audio base canvas datalist embed frame frameset head iframe link map meta noembed noframes noscript object ' +
    'param script select source style svg template textarea title track video',
);

/** Elements that mark out a part of a page with its own heading. */
export const sectionTags = set('section aside article nav');
export const listTags = set('ul ol menu dir dl');
export const headingTags = set('h1 h2 h3 h4 h5 h6');
export const strikeTags = set('s strike del');
export const boldTags = set('b strong');
/** Elements whose text keeps the line breaks of its source. */
export const preTags = set('pre listing xmp plaintext');
/** Inside a heading these begin text of their own: an unclosed heading must not swallow the page. */
export const endsHeading = set('p ul ol dl dir menu table pre section article form');
/** Small print that belongs to the word before it: 1<sup>st</sup>. */
export const attachedTags = set('sup sub wbr');
