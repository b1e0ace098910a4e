import { type Instant, instantAt, parseInstant } from '#model/instant.ts';
import { nextChangeOfTimeLeft, timeLeft } from '#model/time-left.ts';
import { sayMine } from '#ui/say-date.ts';
import { words } from '../words.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const locale = navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB';
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });

const now = (): Instant => instantAt(Date.now());

/** Puts every moment into the reader's own time; what the page said in UTC stays as its title. */
function tellMoments(page: ParentNode): void {
  for (const time of page.querySelectorAll<HTMLTimeElement>('time[data-mine]')) {
    const at = parseInstant(time.dateTime);
    if (!at) continue;
    time.title ||= time.textContent?.trim() ?? '';
    time.textContent = sayMine(at, { now: now(), zone, locale });
    time.dataset.mine = 'told';
  }
  for (const clock of page.querySelectorAll('.clock')) clock.textContent = words.yourTime(zone);
}

/** How long, and how pressing: never longer than the earliest moment allows. */
function sayLeft(at: Instant, over: Instant, isPlain: boolean): { readonly text: string; readonly urgency: string } {
  const left = timeLeft(now(), at);
  if (!left) return over < now() ? { text: 'passed', urgency: 'over' } : { text: 'may have passed', urgency: 'today' };
  const text = relative.format(left.count, left.unit);
  const urgency = left.unit !== 'day' ? 'today' : left.count < 7 ? 'soon' : 'later';
  return { text: at === over || isPlain ? text : text.replace(/^in /, 'at least '), urgency };
}

function tellLeft(page: ParentNode): void {
  for (const row of page.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = parseInstant(row.dataset.at ?? '');
    const place = row.querySelector('.left');
    if (!at || !place) continue;
    const { text, urgency } = sayLeft(at, parseInstant(row.dataset.over ?? '') ?? at, row.dataset.plain !== undefined);
    if (place.textContent !== text) place.textContent = text;
    row.dataset.urgency = urgency;
  }
}

/** A line at today on each timeline that spans it. */
function markToday(page: ParentNode): void {
  for (const picture of page.querySelectorAll<SVGSVGElement>('svg[data-from]')) {
    const { from = '', to = '', left, width } = picture.dataset;
    const [start, end] = [Date.parse(from), Date.parse(to) + 86_400_000];
    const share = (Date.now() - start) / (end - start);
    if (!(share >= 0 && share <= 1)) continue;
    const x = String(Number(left) + share * Number(width));
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    for (const [name, value] of Object.entries({ x1: x, x2: x, y1: '18', y2: picture.getAttribute('height') ?? '', class: 'today' }))
      line.setAttribute(name, value);
    picture.append(line);
  }
}

const shortestWait = 1000;
const longestWait = 3_600_000;

/** Sleeps until the first countdown on the page says something else. */
function untilNextChange(page: ParentNode): number {
  const changes = [...page.querySelectorAll<HTMLElement>('[data-at]')].flatMap(({ dataset: { at = '' } }) => {
    const moment = parseInstant(at);
    const change = moment && nextChangeOfTimeLeft(now(), moment);
    return change ? [Date.parse(change) - Date.now()] : [];
  });
  return Math.min(longestWait, Math.max(shortestWait, ...(changes.length ? [Math.min(...changes)] : [longestWait])));
}

/** Tells the reader's time now, and the time left from now on. */
export function startClock(page: Document): void {
  tellMoments(page);
  markToday(page);
  const tick = () => {
    tellLeft(page);
    setTimeout(tick, untilNextChange(page));
  };
  tick();
  page.addEventListener('visibilitychange', () => tellLeft(page));
}
