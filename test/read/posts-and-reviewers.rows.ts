import type { ReadRow } from './row.ts';

const on = '2027-04-20';

/** What those who review, work, study, play or vote are asked for, in each language, by the title of the page. */
const quiet: readonly (readonly [title: string, text: string])[] = [
  ['Guidelines for reviewers', 'Bids must be entered by 20 May 2027. Reviews are due on 12 June 2027.'],
  ['Hinweise für Gutachterinnen und Gutachter', 'Gutachten sind bis 12. Juni 2027 einzureichen.'],
  ['Consignes aux relecteurs', 'Les rapports sont à rendre avant le 12 juin 2027.'],
  ['Guía para revisores', 'Los informes deben enviarse antes del 12 de junio de 2027.'],
  ['Diretrizes para avaliadores', 'Os pareceres devem ser enviados até 12 de junho de 2027.'],
  ['Istruzioni per i revisori', 'Le recensioni vanno inviate entro il 12 giugno 2027.'],
  ['Wytyczne dla recenzentów', 'Recenzje prosimy przesyłać do 12 czerwca 2027 r.'],
  ['Памятка рецензента', 'Отзывы следует прислать до 12 июня 2027 года.'],
  ['审稿指南', '审稿意见请于2027年6月12日前提交。'],
  ['査読要領', '査読結果は2027年6月12日までに提出してください。'],
  ['심사위원 안내', '심사 의견은 2027년 6월 12일까지 제출해 주십시오.'],
  ['Doktorandin oder Doktorand gesucht', 'Lebenslauf und Motivationsschreiben bitte bis 12. Juni 2027 einreichen.'],
  ['Stanowisko: adiunkt', 'CV i list motywacyjny prosimy przesłać do 12 czerwca 2027 r.'],
  ['Doktora sonrası araştırmacı aranıyor', 'Özgeçmişinizi 12 Haziran 2027 tarihine kadar gönderiniz.'],
  ['Dibutuhkan peneliti', 'Kirim CV dan surat lamaran paling lambat 12 Juni 2027.'],
  ['박사후연구원 채용', '이력서를 2027년 6월 12일까지 제출해 주십시오.'],
  ['Yüksek lisans başvuruları', 'Başvurular 12 Haziran 2027 tarihine kadar yapılır. Sonuçlar 1 Temmuz’da ilan edilir.'],
  ['Pendaftaran mahasiswa baru', 'Pendaftaran ditutup 12 Juni 2027. Pengumuman hasil seleksi 1 Juli 2027.'],
  ['신입생 모집요강', '원서 접수: 2027년 6월 1일 ~ 6월 12일. 합격자 발표: 2027년 7월 1일.'],
  ['Turniej tenisa', 'Zgłoszenia do 12 czerwca 2027 r. Finał 3 lipca 2027 r.'],
  ['Torneo di calcetto', 'Iscrizioni entro il 12 giugno 2027. Finale il 3 luglio 2027.'],
  ['Clubkampioenschap tennis', 'Inschrijven kan tot 12 juni 2027. De finale is op 3 juli 2027.'],
  ['Elezioni dei rappresentanti degli studenti', 'Presentazione delle candidature entro il 12 giugno 2027.'],
];

/** Calls with such words. */
const calls: readonly (readonly [title: string, text: string, ...read: string[]])[] = [
  [
    'Information for authors and reviewers',
    'Papers are due on 12 June 2027. Reviews are due on 1 July 2027.',
    'submission 2027-06-12',
    'other 2027-07-01',
  ],
  ['Schreibwerkstatt: Aufruf', 'Texte und ein kurzer Lebenslauf sind bis 12. Juni 2027 einzureichen.', 'submission 2027-06-12'],
  ['Residencia de artistas: convocatoria', 'Enviar proyecto y carta de motivación hasta el 12 de junio de 2027.', 'submission 2027-06-12'],
  ['Öykü yarışması 2027', 'Öykünüzü ve özgeçmişinizi 12 Haziran 2027 tarihine kadar gönderiniz.', 'submission 2027-06-12'],
  ['이끼 학술대회 논문 모집', '초록과 이력서를 2027년 6월 12일까지 제출해 주십시오.', 'submission 2027-06-12'],
  ['海藻征文大赛', '请于2027年6月12日前将作品和个人简历发送至邮箱。', 'submission 2027-06-12'],
];

const page = (title: string, text: string): string => `<title>${title}</title><h1>${title}</h1><p>${text}</p>`;

export default [
  ...quiet.map(([title, text]): ReadRow => [title, page(title, text), on, []]),
  ...calls.map(([title, text, ...read]): ReadRow => [title, page(title, text), on, read]),
] satisfies readonly ReadRow[];
