/** An edition's year behind a short name, whole or by its last figures: "KISV 2027", "KISV’27". */
const editionAtEnd = /[\s'’@-]{0,3}(?:(?:19|20)\d\d|['’]\d\d)$/u;

/** "KISV" for "KISV 2027". */
export const withoutEdition = (name: string): string => name.replace(editionAtEnd, '');
