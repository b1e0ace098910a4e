/** A word without the marks around it. */
export const bare = (word: string): string => word.replace(/^[("“«'‘]{1,3}|[)"”».,;:'’]{1,3}$/gu, '');
