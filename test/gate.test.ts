import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { couldBeCall } from '#browser/gate/could-be-call.ts';
import { gateWords } from '#browser/gate/words.ts';
import { parseInstant } from '#model/instant.ts';
import { readPage } from '#page/read.ts';
import { labelLanguages } from '#page/words/index.ts';
import { pageOf } from '../src/harvest/page-of.ts';

const documentOf = (html: string) => new JSDOM(html).window.document;
const pass = (html: string) => couldBeCall(documentOf(html));

const inEachLanguage: Readonly<Record<string, string>> = {
  de: '<h2>Wichtige Termine</h2><p>Einreichungsfrist: 3. März 2027</p>',
  en: '<table><tr><td>Paper submission deadline</td>\n\t\t\t\t<td>March 3, 2027</td></tr></table>',
  es: '<p>Fecha límite para el envío de resúmenes: 3 de marzo de 2027</p>',
  fr: '<p>Date limite de soumission : 1er mars 2027</p>',
  id: '<li>Batas akhir pengiriman makalah: 3 Maret 2027</li>',
  it: '<p>Le proposte vanno inviate entro il 3 marzo 2027.</p>',
  ja: '<dl><dt>投稿締切</dt><dd>2027年3月3日</dd></dl>',
  ko: '<li>논문 제출 마감: 2027년 3월 3일</li>',
  nl: '<p>De oproep staat open tot 3 maart.</p>',
  pl: '<li>Termin nadsyłania abstraktów: 3 marca 2027</li>',
  pt: '<p>Prazo para submissão de resumos: 3 de março de 2027</p>',
  ru: '<p>Прием тезисов до 3 марта 2027 г.</p>',
  tr: '<li>Bildiri gönderimi için son tarih: 3 Mart 2027</li>',
  zh: '<p>投稿截止日期：2027年3月3日</p>',
};

const filler = '<p>The harbour lay quiet in the evening, and nobody spoke of the bridge that had been closed on 4 May 2019.</p>';

describe('the gate', () => {
  it('knows every language that the reader knows', () => {
    const languages = labelLanguages.map(({ lang }) => lang).sort();
    expect(Object.keys(gateWords).sort()).toEqual(languages);
    expect(Object.keys(inEachLanguage).sort()).toEqual(languages);
  });

  it.each(Object.entries(inEachLanguage))('lets a call in through: %s', (_, html) => expect(pass(html)).toBe(true));

  it.each([
    ['dates that are to be announced', '<li>Abstract submission deadline: TBA</li>'],
    ['numbers alone', '<li>Papers due: 2027-03-03</li>'],
    ['blanks that nobody sees between the words', '<li>Paper \u200b submission \u200b due: \u200b 3 \u200b May \u200b 2027</li>'],
    ['words and date in cells far apart in the source', `<tr><td>Submission due</td>${' '.repeat(400)}<td>3 May</td></tr>`],
    [
      'a column under its head',
      `<table><tr><th>Track<th>Submission deadline</tr><tr><td>${'Hydraulic logic and seas. '.repeat(9)}<td>3 May 2027</tr></table>`,
    ],
    ['a call below a page of other things', `<title>Tidal Workshop</title>${filler.repeat(900)}<p>Papers are due 3 May 2027</p>`],
    ['a call that only a shadow shows', '<tide-call></tide-call>'],
  ])('lets through %s', (what, html) => {
    const document = documentOf(html);
    const host = document.querySelector('tide-call');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = inEachLanguage.en ?? what;
    expect(couldBeCall(document)).toBe(true);
  });

  it.each([
    ['an empty page', ''],
    ['news', `${filler.repeat(20)}<p>The deadline was missed on 3 May 2026, said the council.</p>`],
    ['a shop', '<p>Submit your order by 3 pm and it is sent on the same day. Apply code TIDE before checkout.</p>'],
    ['a recipe', '<p>Whisk until stiff, about 3 minutes. Published May 3, 2026.</p>'],
    ['what no one reads', `<script>const text = "Submission deadline: 3 May 2027"</script>${filler}`],
    ['a long page about no venue', `<title>Harbours</title>${filler.repeat(900)}<p>Papers are due 3 May 2027</p>`],
  ])('keeps the reader off %s', (_, html) => expect(pass(html)).toBe(false));
});

const folder = join(import.meta.dirname, 'fixtures/pages');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.html'));
const readAt = parseInstant('2026-11-21T10:00:00Z');

describe('what the reader finds deadlines in', () => {
  const calls = fixtures.filter((name) => {
    const page = pageOf({ bytes: readFileSync(join(folder, name)), url: 'https://venue.example/', contentType: null });
    return page.ok && readAt && readPage(page.value, { url: 'https://venue.example/', readAt }).call.deadlines.length > 0;
  });

  it('is there', () => expect(calls.length).toBeGreaterThan(10));
  it.each(calls)('passes the gate: %s', (name) => expect(pass(readFileSync(join(folder, name), 'utf8'))).toBe(true));
});
