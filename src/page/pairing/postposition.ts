const postposition = /^\s*(?:tarih(?:in|lerin)e\s+)?(?:kadar|dek|değin)(?!\p{L})|^\s*(?:まで|までに|까지|之前|以前|前)/u;
/** "Until" stands behind the date: "10 Mart tarihine kadar", "1 Mart ve 1 Eylül tarihlerine dek", 3月15日まで. */
export const isPostposition = (behind: string): boolean => postposition.test(behind);

const locative = /^\s*['’]?(?:[dt][ae]|tarihinde|tarihlerinde|günü)(?!\p{L})/iu;
/** Turkish hands a day on with an ending, or a word for it: "1 Mayıs 2027'de", "1 Mayıs 2027 tarihinde". */
export const isLocative = (behind: string): boolean => locative.test(behind);
