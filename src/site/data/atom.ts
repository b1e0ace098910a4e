import { safeAddress, safeText } from '#calendar/safe-text.ts';
import { type Instant, instantAt } from '#model/instant.ts';
import type { StoredChange } from '#store/store.ts';
import { venueName } from '#ui/venue-name.ts';
import { sayTold, type Told, told } from '../say-change.ts';
import { words } from '../words.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML 1.0: control characters cannot stand there even escaped, and neither can two code points of Unicode. */
const xml = (text: string): string =>
  safeText(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? '');

const mostEntries = 100;

/** Names that last, whatever address the site is served at (RFC 4151). */
const tag = (name: string) => `tag:lastcall.invalid,2026:${name}`;

function entryOf({ stored, count }: Told, edition: string | undefined, base: string): string {
  const { number, change, noticedAt, call } = stored;
  const page = edition ? `${base}call/${encodeURIComponent(edition)}/` : safeAddress(call.url);
  const quote = count === 1 ? (change.after?.quote ?? '') : '';
  return [
    '  <entry>',
    `    <id>${tag(`change/${number}`)}</id>`,
    `    <title>${xml(`${venueName(call)} · ${sayTold({ stored, count })}`)}</title>`,
    `    <updated>${noticedAt}</updated>`,
    ...(page ? [`    <link href="${xml(page)}"/>`] : []),
    `    <category term="${xml(change.kind)}"/>`,
    `    <summary>${xml(quote && `“${quote}” (${stored.source})`)}</summary>`,
    '  </entry>',
  ].join('\n');
}

const epoch: Instant = instantAt(0);

/** Changes as an Atom feed (RFC 4287), newest first. Titles are plain text: no mark-up of a page comes through. */
export function changesAtom(changes: readonly StoredChange[], editionOf: ReadonlyMap<string, string>, base: string | null): string {
  const newest = told(changes).slice(0, mostEntries);
  const root = base ?? '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${tag('changes')}</id>`,
    `  <title>${xml(`${words.title}: ${words.changesTitle}`)}</title>`,
    `  <author><name>${words.title}</name></author>`,
    `  <updated>${newest[0]?.stored.noticedAt ?? epoch}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(`${root}changes.atom`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(`${root}changes/`)}"/>`,
    ...newest.map((one) => entryOf(one, editionOf.get(one.stored.call.id), root)),
    '</feed>',
    '',
  ].join('\n');
}
