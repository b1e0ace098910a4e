import { yearAhead } from './year-ahead.ts';

const english = `the of harbour light and market river stone people water report year city council members said that would new plan for trains by the
old bridge which had been closed since winter although nobody expected a change before spring residents complained about noise dust delays`;
const german = `der die das Stadt Fluss und Brücke wurde im Winter gesperrt obwohl niemand eine Änderung erwartet hatte Anwohner klagten über Lärm Staub
Verzögerungen Ausschuss Bericht Haushalt Schule Museum Garten Wetter bis zum nächsten Jahr`;
const chinese = `城市 河流 桥梁 冬天 关闭 居民 抱怨 噪音 灰尘 委员会 公布 年度 预算 学校 博物馆 花园 天气 市场 人们 报告 成员 计划 火车`;
const months = ['January', 'March', 'May', 'July', 'September', 'November'];

/** Words of a list in an order without pattern, the same in every run. */
const words = (list: string, count: number, seed: number): string => {
  const all = list.split(/\s+/);
  return Array.from({ length: count }, (_, i) => all[(seed * 7919 + i * i * 31 + i * 17) % all.length]).join(' ');
};
const date = (seed: number) => `${1 + (seed % 28)} ${months[seed % months.length]} ${2015 + (seed % 12)}`;

/** Parts that pages are made of, by what they are like. */
const parts: Readonly<Record<string, (n: number) => string>> = {
  news: (n) => `<p>${words(english, 60, n)}, <a href="/x/${n}">${words(english, 2, n)}</a> ${words(english, 30, n)}. ${date(n)}.</p>`,
  'news in German': (n) => `<div class="row"><p>${words(german, 70, n)}</p><span>${date(n)}</span></div>`,
  'news in Chinese': (n) => `<p>${words(chinese, 60, n)}，2020年${(n % 12) + 1}月。</p>`,
  'a list': (n) => `<li class="item-${n}"><a href="/t/${n}"><b>${words(english, 3, n)}</b></a><time>${date(n)}</time> by ${n} people</li>`,
  'a table': (n) => `<tr><td>${n}</td><td>${words(english, 3, n)}</td><td>${n * 3}</td><td>${date(n)}</td></tr>`,
  'a forum': (n) =>
    `<div><b>${words(english, 2, n)}</b> wrote on ${date(n)}:<br>${words(english, 40, n)}<br>the deadline was missed by ${n}</div>`,
  'an application': (n) => (n % 8 ? `<p>${words(english, 40, n)}</p>` : `<script>var d${n} = "${words(english, 200, n)}"</script>`),
};

function filled(size: number, part: (n: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0; length < size; length += pieces.at(-1)?.length ?? size) pieces.push(part(pieces.length));
  return pieces.join('\n');
}

const page = (title: string, body: string) => `<!doctype html><meta charset="utf-8"><title>${title}</title><main>${body}</main>`;
const around = (body: string) => (body.startsWith('<tr>') ? `<table>${body}</table>` : body.startsWith('<li') ? `<ul>${body}</ul>` : body);

/** Pages that are no calls, of 100 KB to 1 MB, with their names. */
export const ordinaryPages = (): readonly (readonly [string, string])[] =>
  Object.entries(parts).flatMap(([name, part]) =>
    [100_000, 300_000, 1_000_000].map((size) => [`${name}, ${size / 1000} KB`, page('Harbours', around(filled(size, part)))] as const),
  );

const importantDates = `<h2>Important dates</h2><p>All deadlines are 23:59 AoE.</p>
    <ul><li>Abstract submission deadline: 3 May ${yearAhead}</li><li>Paper submission deadline: <s>6 May ${yearAhead}</s> 12 May ${yearAhead}</li>
    <li>Notification: 1 July ${yearAhead}</li><li>Camera-ready: 1 August ${yearAhead}</li></ul>`;

const programme = (size: number) =>
  filled(size, (n) => `<section><h3>Topic ${n}</h3><p>${words(english, 90, n)}.</p><p>Chair since ${date(n)}.</p></section>`);

/** A call with a programme behind it, so long. */
export const longCall = (size: number): string =>
  page(`TIDES ${yearAhead}: call for papers`, `<h1>TIDES ${yearAhead}</h1>${importantDates}${programme(size)}`);

/** The same, which says what it is only once `becomeCall` of its own script is called. */
export const lateCall = (size: number): string =>
  page(`TIDES ${yearAhead}`, `<h1>TIDES ${yearAhead}</h1><div id="dates" style="height: 20em"></div>${programme(size)}`) +
  `<script>const becomeCall = () => { document.getElementById('dates').innerHTML = ${JSON.stringify(importantDates)}; };</script>`;

/** The same, whose own script tells in `marked` how many milliseconds after its document was there the first date was marked. */
export const watchedCall = (size: number): string =>
  `${longCall(size)}<script>const marked = new Promise((resolve) => {
    const look = () => {
      if (![...CSS.highlights.values()].some((highlight) => highlight.size)) return requestAnimationFrame(look);
      resolve(performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd);
    };
    look();
  });</script>`;
