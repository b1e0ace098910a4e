/**
 * Everything may be read by programs: Google's calendar is said to obey this file for feeds. Personal feeds are in no list to begin with.
 */
export const robotsText = 'User-agent: *\nDisallow:\n';
