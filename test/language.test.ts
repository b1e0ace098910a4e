import { describe, expect, it } from 'vitest';
import type { Line } from '../src/page/block.ts';
import { languageOf, languagesOfPage } from '../src/page/language.ts';

const line = (text: string): Line => ({ kind: 'line', role: 'paragraph', depth: 0, group: 0, bold: false, text, struck: [], machine: [] });
const page = (lang: string | null, ...texts: string[]) => ({ title: '', lang, blocks: texts.map(line) });

/** The text decides: what is declared, what stands there, what it is. */
const told: readonly [declared: string | null, text: string, language: string][] = [
  [null, 'We invite the submission of papers on all topics of the conference. The papers will be published by the society.', 'en'],
  ['en', 'Die Beiträge sind bis zum 3. Mai einzureichen und werden von den Mitgliedern des Programmkomitees begutachtet.', 'de'],
  [null, 'Les propositions de communication sont à envoyer avant le 3 mai ; elles seront évaluées par le comité.', 'fr'],
  ['en', 'Los trabajos se deben enviar antes del 3 de mayo y serán evaluados por el comité de la conferencia.', 'es'],
  ['en', 'Os trabalhos devem ser enviados até 3 de maio e serão avaliados pelo comitê da conferência, que não aceita resumos.', 'pt'],
  [null, 'I contributi sono da inviare entro il 3 maggio e saranno valutati dal comitato della conferenza.', 'it'],
  [null, 'De bijdragen worden door de leden van het comité beoordeeld en zijn niet eerder gepubliceerd.', 'nl'],
  ['en', 'Zgłoszenia należy przesyłać do 3 maja; są one oceniane przez komitet, który nie przyjmuje streszczeń po tym terminie.', 'pl'],
  [
    'en',
    'Bildiriler 3 Mayıs tarihine kadar sisteme yüklenmelidir; bu tarihten sonra gönderilen bildiriler kabul için uygun değildir.',
    'tr',
  ],
  [null, 'Makalah dikirim paling lambat 3 Mei dan akan dinilai oleh panitia. Peserta dapat mendaftar untuk seminar ini.', 'id'],
  [
    'en',
    'Lomba Karya Tulis Lumut 2027. Lomba ini merupakan kompetisi siswa SMA/SMK, tingkat nasional, yang ditujukan untuk siswa sederajat. Pendaftaran, technical meeting, pengumpulan karya, pengumuman finalis, dan final: kampus Lumut, Graha Lumut, Aula Lumut',
    'id',
  ],
  ['en', 'Доклады принимаются до 3 мая и рецензируются программным комитетом.', 'ru'],
  ['en', '论文须于五月三日之前提交，并由程序委员会评审。', 'zh'],
  ['en', '論文は5月3日までに提出してください。採否は委員会が決めます。', 'ja'],
  [null, '発表申込締切 論文提出締切 総合研究棟', 'ja'],
  ['ja', '演題締切 参加受付時間', 'ja'],
  [null, '論文投稿截止 會議時間 錄取通知', 'zh'],
  [null, '논문은 5월 3일까지 제출하여야 하며 심사위원회에서 심사합니다.', 'ko'],
  // English words in a Japanese page; a Japanese name in an English one
  ['ja', 'Call for Papersの締切は23:59 AoE (Anywhere on Earth)です。IEEE International Conference on Ferry Timetables', 'ja'],
  ['ja', 'The deadline for the submission of papers is the third of May. The conference will be held in 京都 and is open to all.', 'en'],
];

/** The text is too short, or in a language without a list: what is declared stands. */
const declared: readonly [declared: string | null, text: string, language: string][] = [
  ['en-GB', 'We invite the submission of papers on all topics of the conference. The papers will be published by us.', 'en-GB'],
  ['en_GB', 'Ferry 2031', 'en-GB'],
  ['TR', 'Ferry 2031', 'tr'],
  ['cs', 'Příspěvky zasílejte nejpozději třetího května. Program bude zveřejněn v červnu na těchto stránkách.', 'cs'],
  ['uk', 'Доповіді приймаються до третього травня.', 'uk'],
  ['not a tag', 'Ferry 2031', 'und'],
  ['', '', 'und'],
  [null, '12.05.2031', 'und'],
  // a line of names decides nothing
  ['fr', 'Delft Ghent Uppsala Turku', 'fr'],
];

describe('the language of a page', () => {
  it.each(told)('declared %s, "%s": %s', (lang, text, language) => {
    expect(languageOf(page(lang, text))).toBe(language);
  });

  it.each(declared)('declared %s stands over "%s": %s', (lang, text, language) => {
    expect(languageOf(page(lang, text))).toBe(language);
  });

  it('hears the whole page, not its first line', () => {
    const german = 'Die Beiträge sind bis zum 3. Mai einzureichen und werden von den Mitgliedern des Komitees begutachtet.';
    expect(languageOf(page('en', 'Call for Papers', 'Important Dates', german, german))).toBe('de');
  });

  const banner = 'We use cookies to improve your visit of this site. You may change this at any time in the settings of your browser.';
  const german = 'Die Beiträge sind bis zum 3. Mai einzureichen und werden von den Mitgliedern des Komitees begutachtet.';
  it.each([
    [null, [banner, banner, german], { lang: 'en', beside: 'de' }],
    ['id', [banner, 'Pengumpulan makalah: 3 Mei'], { lang: 'en', beside: 'id' }],
    [null, [banner, '論文は5月3日までに提出してください。'], { lang: 'en', beside: 'ja' }],
    [
      'en',
      [banner, 'The conference in 京都 is open to all who are interested in the history of bells and of the towers for them.'],
      { lang: 'en', beside: undefined },
    ],
    ['en', [banner, 'Delft Ghent Uppsala Turku'], { lang: 'en', beside: undefined }],
  ] as const)('declared %s, %s: one beside English', (lang, texts, languages) => {
    expect(languagesOfPage(page(lang, ...texts))).toEqual(languages);
  });
});
