import { endOfSign, goesOnWithSign } from '../../phrases/signs.ts';

/** "Until" stands behind the date: "10 Mart tarihine kadar", "1 Mart ve 1 Eylül tarihlerine dek", 3月15日まで. */
export const isPostposition = (behind: string): boolean => goesOnWithSign(behind, 'until it');

/** Turkish hands a day on with an ending, or a word for it: "1 Mayıs 2027'de", "1 Mayıs 2027 tarihinde". */
export const isLocative = (behind: string): boolean => goesOnWithSign(behind, 'on it');

/** The words behind a day and behind what hands it on to them: 3月15日までに | 選ばれます, "15 Mart'a kadar | seçilecek". */
export const behindUntil = (rest: string): string => rest.slice(endOfSign(rest, 'until it') ?? 0).replace(/^に/, '');
