import type { Instant } from '#model/instant.ts';
import { isOver } from '#model/order.ts';
import type { DateOnPage } from './read-document.ts';

/** Names of ours in the page's registry of highlights, which is shared with the page and with other extensions. */
const prefix = 'lastcall-by-extension';

type Look = 'passed' | 'replaced' | 'doubtful' | 'current' | 'pointed at';

const looks: readonly Look[] = ['passed', 'replaced', 'doubtful', 'current', 'pointed at'];

function lookOf({ sighting: { verdict }, deadline }: DateOnPage, now: Instant): Look {
  if (verdict === 'replaced') return 'replaced';
  return verdict === 'struck' || isOver(deadline, now) ? 'passed' : verdict === 'doubtful' ? 'doubtful' : 'current';
}

const nameOf = (look: Look) => `${prefix}-${look.replace(' ', '-')}`;

/**
 * Each look differs by its line as well as by its colour. The grounds are thin, so that the page's own colour of text stays readable on
 * light and on dark pages. Print and forced colours are left alone.
 */
const rules: Readonly<Record<Look, string>> = {
  current: 'background-color: rgb(255 190 40 / 0.38); text-decoration: underline solid 2px #b86b00;',
  doubtful: 'background-color: rgb(255 190 40 / 0.2); text-decoration: underline wavy 1.5px #b86b00;',
  replaced: 'background-color: rgb(128 134 145 / 0.22); text-decoration: line-through solid 2px #7a808a;',
  passed: 'background-color: rgb(128 134 145 / 0.12); text-decoration: underline dotted 2px #7a808a;',
  'pointed at': 'background-color: #ffc24b; color: #171a1f;',
};

const css = `@media screen and (forced-colors: none) {
${looks.map((look) => `::highlight(${nameOf(look)}) { ${rules[look]} }`).join('\n')}
}`;

let sheet: CSSStyleSheet | undefined;

/** The looks reach a shadow tree only from a sheet of its own. */
function adopt(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function paintOne(look: Look, ranges: readonly Range[]): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = looks.indexOf(look);
  CSS.highlights.set(nameOf(look), highlight);
}

/** Paints dates by how they stand, in place of what was painted before. The document's nodes stay as they are. */
export function paint(dates: readonly DateOnPage[], now: Instant): void {
  for (const { ranges } of dates) for (const range of ranges) adopt(range.startContainer.getRootNode());
  const by = Map.groupBy(dates, (date) => lookOf(date, now));
  for (const look of looks) paintOne(look, by.get(look)?.flatMap(({ ranges }) => ranges) ?? []);
}

/** Paints the one date that the reader points at; none where undefined. */
export function paintPointedAt(date: DateOnPage | undefined): void {
  paintOne('pointed at', date?.ranges ?? []);
}

/** Takes all paint of ours off the page. */
export function unpaint(): void {
  for (const look of looks) CSS.highlights.delete(nameOf(look));
}
