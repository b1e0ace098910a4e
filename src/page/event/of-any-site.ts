import { lastEndOf, withoutSigns } from '../phrases/signs.ts';

/** 応募規程, 発表について */
const isOnRules = (heading: string): boolean => lastEndOf(heading, 'on rules') === heading.length;

/** What a heading says that not any site could say. */
export const ownPart = (heading: string): string => (isOnRules(heading) ? '' : withoutSigns(heading, 'on any site'));

/** A text without the small words between others. */
export const withoutSmall = (text: string): string => withoutSigns(text, 'small');
