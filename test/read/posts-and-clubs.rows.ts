import type { ReadRow } from './row.ts';

const on = '2027-01-15';

/** Who fills posts asks for no work that is judged; nor does a club that takes in members. */
const quiet: readonly (readonly [title: string, lines: string])[] = [
  ['Konkurs na stanowisko adiunkta', '<p>Termin składania zgłoszeń: 15 lutego 2027 r.</p>'],
  ['Vacature: postdoc', '<p>Solliciteren kan tot 15 februari 2027.</p>'],
  ['Oferta de empleo: técnico de archivo', '<p>Presentación de solicitudes: hasta el 15 de febrero de 2027.</p>'],
  ['Вакансия: научный сотрудник', '<p>Заявки принимаются до 15 февраля 2027 г.</p>'],
  ['Lowongan kerja peneliti', '<p>Batas akhir pengiriman lamaran: 15 Februari 2027</p>'],
  ['特任研究員の公募', '<p>応募締切：2027年2月15日（必着）</p>'],
  ['任期付き研究員を募集', '<p>応募の締め切りは、2027年6月30日午後5時。選考は書類審査と面接で行う。</p>'],
  ['研究所公开招聘', '<p>报名截止：2027年2月15日</p>'],
  ['Öğretim üyesi alımı', '<p>Son başvuru tarihi: 15 Şubat 2027</p>'],
  ['Job openings', '<p>Apply by 15 February 2027 with a CV.</p>'],
  ['L’institut recrute', '<h2>Postes à pourvoir</h2><p>Les inscriptions sont ouvertes jusqu’au 9 février 2027.</p>'],
  [
    'Offres de postes 2027',
    '<p>L’institut ouvre 12 chaires de professeur junior. Les candidatures sont ouvertes du 14 février 2027 au 20 mars 2027, 23h59 heure de Paris.</p>',
  ],
  [
    'Les Canotiers de la Loutre',
    '<p>La prochaine saison commence en septembre : certificat médical et cotisation sont à remettre lors des permanences.</p><p>Dépôt du dossier complet : mercredi 16 juin 2027 de 18h à 20h</p>',
  ],
  [
    'Ruderverein Otterbach',
    '<p>Für die neue Saison brauchen wir ein ärztliches Attest und den Mitgliedsbeitrag.</p><p>Abgabe der Unterlagen bis 16. Juni 2027.</p>',
  ],
  [
    'Canottieri della Lontra',
    '<p>Per la prossima stagione servono il certificato medico e la quota associativa.</p><p>Consegna dei documenti entro il 16 giugno 2027.</p>',
  ],
];

/** Calls with some of their words. */
const calls: readonly (readonly [title: string, lines: string, ...read: string[]])[] = [
  ['Konkurs na projekt stanowiska pracy', '<p>Termin składania prac: 15 lutego 2027 r.</p>', 'submission 2027-02-15'],
  ['特別研究員の募集', '<p>申請受付期限：2027年2月15日</p>', 'submission 2027-02-15'],
  ['若手研究会', '<p>研究発表を募集する。応募の締め切りは、2027年6月30日午後5時。</p>', 'submission 2027-06-30 17:00'],
  ['Call for papers: Vacancies and lacunae', '<p>Papers due: 15 February 2027</p>', 'submission 2027-02-15'],
  ['Les offres de postes et leurs lecteurs : colloque', '<p>Propositions à envoyer avant le 15 février 2027.</p>', 'submission 2027-02-15'],
  ['Le festival recrute des films', '<p>Les films sont à envoyer avant le 20 mars 2027.</p>', 'submission 2027-03-20'],
  [
    'Résidence d’artistes',
    '<p>L’abbaye recrute chaque année deux artistes pour la prochaine saison. Les candidatures sont ouvertes jusqu’au 20 mars 2027.</p>',
    'submission 2027-03-20',
  ],
  [
    'Revue Travail : titularisation et recrutement',
    '<p>Les articles sont à soumettre au plus tard le 15 février 2027.</p>',
    'submission 2027-02-15',
  ],
  [
    'Photo contest of the rowing club',
    '<p>Club membership is not needed; photographs are shown next season.</p><p>Entries are due by 20 March 2027.</p>',
    'submission 2027-03-20',
  ],
];

export default [
  ...quiet.map(([title, lines]): ReadRow => [title, `<title>${title}</title><h1>${title}</h1>${lines}`, on, []]),
  ...calls.map(([title, lines, ...read]): ReadRow => [title, `<title>${title}</title><h1>${title}</h1>${lines}`, on, read]),
] satisfies readonly ReadRow[];
