import { tidy } from '../labels/tidy.ts';
import { see } from '../outline/see.ts';
import { withoutEdition } from './edition.ts';

const edition = /^[\s'’@-]{0,3}(?:(?:19|20)\d\d|['’]\d\d)/u;
const colon = /^\s?[:：]\s+/u;
const dash = /^\s[-–—]{1,2}\s/u;
/** Where it is held, and its address, are told behind another mark. */
const otherPart = /\s(?:--|[-–—|·@])\s|\s\(?https?:|\n/u;
const fewestWords = 2;
/** A dash parts sorts of pages from the name of a site as well. */
const fewestBehindDash = 4;

/** "KISV 2027: Ringing and hearing old bells": what a text says that begins with the short name; undefined where it says nothing. */
export function behindAcronym(text: string, acronym: string): string | undefined {
  const base = withoutEdition(acronym);
  if (base === '' || !text.startsWith(base)) return undefined;
  const behind = text.slice(base.length).replace(edition, '');
  const isColon = colon.test(behind);
  if (!isColon && !dash.test(behind)) return undefined;
  const rest = behind.replace(isColon ? colon : dash, '');
  const name = tidy(rest.split(otherPart)[0] ?? '');
  if (see({ text: name, struck: [] }).dates.length > 0) return undefined;
  return name.split(/\s+/).length >= (isColon ? fewestWords : fewestBehindDash) ? name : undefined;
}
