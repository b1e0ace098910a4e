import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** What programmes that fund, and other calls, name the steps of their lists: each with the day of its language in March, May the last. */
const steps: readonly (readonly [title: string, day: string, last: string, steps: Readonly<Record<string, readonly string[]>>])[] = [
  [
    'Reed Grants 2027: Call for Proposals',
    '3 March 2027',
    'Submission deadline: 20 May 2027',
    {
      notification: [
        'Invitation to full proposal',
        'Full application invitations',
        'Invitations to apply in full',
        'Invitations to the second stage',
      ],
      'camera-ready': ['Definitive versions', 'Final texts'],
      supplement: ['Code and data upload'],
      response: ['Discussion with the reviewers'],
    },
  ],
  [
    'Ausschreibung Schilfförderung 2027',
    '3. März 2027',
    'Einreichungsfrist: 20. Mai 2027',
    {
      submission: ['Systemdemonstrationen', 'Artefakte', 'Antragsskizzen'],
      notification: [
        'Auswahl der Projekte',
        'Aufforderung zur Vollantragstellung',
        'Einladung zum Vollantrag',
        'Einladung zur zweiten Stufe',
      ],
      'camera-ready': ['Langfassungen für den Tagungsband'],
    },
  ],
  [
    'Appel à projets Roseau 2027',
    '3 mars 2027',
    'Date limite de dépôt : 20 mai 2027',
    {
      submission: [
        'Propositions de sessions spéciales',
        'Lettre d’intention',
        'Déclarations d’intention',
        'Projets complets',
        'Expressions d’intérêt',
      ],
      notification: ['Invitation à soumettre un projet complet', 'Invitation à la deuxième phase'],
    },
  ],
  [
    'Convocatoria de ayudas Junco 2027',
    '3 de marzo de 2027',
    'Fecha límite de envío: 20 de mayo de 2027',
    {
      submission: ['Nominaciones', 'Expresiones de interés', 'Preproyectos'],
      notification: ['Invitación a presentar la propuesta completa', 'Invitación a la segunda fase'],
    },
  ],
  [
    'Chamada de projetos Junco 2027',
    '3 de março de 2027',
    'Data limite de envio: 20 de maio de 2027',
    {
      notification: ['Convite para apresentação da proposta completa', 'Convite para a segunda fase'],
      submission: ['Indicações ao prêmio'],
    },
  ],
  [
    'Bando Giunco 2027',
    '3 marzo 2027',
    'Scadenza per l’invio: 20 maggio 2027',
    { notification: ['Invito a presentare la proposta completa', 'Invito alla seconda fase'] },
  ],
  [
    'Subsidieronde Riet 2027',
    '3 maart 2027',
    'Deadline voor inzending: 20 mei 2027',
    {
      submission: ['Blijken van belangstelling', 'Aanmelding van projecten'],
      notification: ['Bericht aan de auteurs', 'Reactie aan auteurs', 'Selectie van projecten', 'Uitnodiging voor volledige aanvraag'],
    },
  ],
  [
    'Konkurs grantowy Trzcina 2027',
    '3 marca 2027',
    'Termin nadsyłania: 20 maja 2027',
    { submission: ['Rękopisy', 'Filmy'], notification: ['Odpowiedź dla autorów', 'Wybór projektów'], 'camera-ready': ['Teksty końcowe'] },
  ],
  [
    'Конкурс грантов «Тростник» 2027',
    '3 марта 2027',
    'Срок подачи: 20 мая 2027',
    { submission: ['Демонстрации', 'Письма о намерениях', 'Видеоролики'], notification: ['Отбор проектов', 'Приглашение на второй этап'] },
  ],
  [
    'Kamış Destek Çağrısı 2027',
    '3 Mart 2027',
    'Son gönderim tarihi: 20 Mayıs 2027',
    {
      submission: ['Demolar', 'Sempozyum önerileri', 'Niyet mektupları'],
      notification: ['Yazarlara dönüş', 'Projelerin seçimi', 'Tam başvuru daveti'],
    },
  ],
  [
    'Undangan Hibah Alang 2027',
    '3 Maret 2027',
    'Batas pengiriman: 20 Mei 2027',
    {
      submission: ['Demonstrasi', 'Surat minat', 'Praproposal', 'Pendaftaran karya'],
      notification: ['Jawaban kepada penulis', 'Seleksi proyek', 'Undangan proposal lengkap'],
      opens: ['Awal penerimaan makalah'],
    },
  ],
  [
    '芦苇研究基金2027年度征集',
    '2027年3月3日',
    '提交截止：2027年5月20日',
    {
      submission: ['系统演示', '提名', '意向书', '墙报'],
      notification: ['程序委员会决定', '项目遴选', '评委会决定'],
      'camera-ready': ['付印稿'],
    },
  ],
  [
    '葦研究助成2027年度募集',
    '2027年3月3日',
    '提出締切：2027年5月20日',
    {
      submission: ['シンポジウム企画', '趣意書'],
      notification: ['プログラム委員会の決定', '著者への回答', '採択課題の決定', '審査委員会の決定', '本申請の案内'],
      opens: ['システム公開'],
      registration: ['著者登録'],
    },
  ],
  [
    '갈대 연구지원 2027 공모',
    '2027년 3월 3일',
    '제출 마감: 2027년 5월 20일',
    {
      submission: ['심포지엄 제안', '의향서'],
      notification: ['프로그램 위원회 결정', '저자 회신', '과제 선정', '심사위원회 결정'],
      'camera-ready': ['완성 원고'],
    },
  ],
];

export default [
  ...steps.flatMap(([title, day, last, kinds]) =>
    Object.entries(kinds).flatMap(([kind, labels]) =>
      labels.map(
        (label): ReadRow => [
          label,
          `<h1>${title}</h1><ul><li>${label}: ${day}</li><li>${last}</li></ul>`,
          on,
          [`${kind} 2027-03-03`, 'submission 2027-05-20'],
        ],
      ),
    ),
  ),
  [
    'an invitation to the second workshop, and to write, tells nobody of an answer',
    '<h1>Invitation to the Second Workshop on Reeds</h1><p>Invitation to the second workshop on reeds: 3 June 2027, Graz. Papers are due 20 March 2027.</p>',
    on,
    ['event 2027-06-03', 'submission 2027-03-20'],
  ],
] satisfies readonly ReadRow[];
