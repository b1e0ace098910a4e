/** Each sentence apart: "… in Ghent. The agenda …"; a short word keeps its dot: "St. Louis", "Washington, D.C.". */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\p{Ll}{4}|\d{4}|\))[.!?](?=\s)|[;。]|\n/u);

const isSaid = (text: string): boolean => text.trim() !== '';

/** The rest of the sentence in which a date stands, first what follows it; a mark right beside the date parts nothing: "Ghent; 3 May". */
export const beside = (text: string, [start, end]: readonly [number, number]): readonly string[] => [
  sentencesOf(text.slice(end)).find(isSaid) ?? '',
  sentencesOf(text.slice(0, start)).findLast(isSaid) ?? '',
];
