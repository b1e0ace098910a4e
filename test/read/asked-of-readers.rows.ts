import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const due = ['submission 2027-03-19'];

/** A call that says only whom to write to, what to fill in or that one may take part, until a day. */
const asked: readonly (readonly [title: string, texts: readonly string[]])[] = [
  [
    'Kelp Day – call for contributions',
    [
      'Drop us a line by 19 March 2027.',
      'Enter your film by 19 March 2027.',
      'Fill in the form by 19 March 2027.',
      'Anyone with an idea should contact Ana Pires by 19 March 2027.',
    ],
  ],
  [
    'Kelptag – Aufruf zu Beiträgen',
    [
      'Schreiben Sie uns bis zum 19. März 2027.',
      'Füllen Sie bis zum 19. März 2027 das Formular aus.',
      'Nehmen Sie bis 19. März 2027 Kontakt mit uns auf.',
    ],
  ],
  [
    'Journée Varech – appel à contributions',
    ['Contactez-nous jusqu’au 19 mars 2027.', 'Merci de remplir le formulaire au plus tard le 19 mars 2027.'],
  ],
  [
    'Jornada Alga – convocatoria de contribuciones',
    ['Escríbanos hasta el 19 de marzo de 2027.', 'Rellene el formulario hasta el 19 de marzo de 2027.'],
  ],
  ['Jornada Alga – chamada de contribuições', ['Escreva-nos até 19 de março de 2027.', 'Preencha o formulário até 19 de março de 2027.']],
  ['Giornata Alga – call for contributions', ['Scriveteci entro il 19 marzo 2027.', 'Proponete un tema entro il 19 marzo 2027.']],
  [
    'Kelpdag – oproep voor bijdragen',
    ['Mail uiterlijk 19 maart 2027 naar kelp@example.org.', 'Vul het formulier uiterlijk 19 maart 2027 in.'],
  ],
  [
    'Dzień Morszczynu – call for papers',
    [
      'Czekamy na referaty i plakaty. Napisz do nas do 19 marca 2027 r.',
      'Czekamy na referaty i plakaty. Wypełnij formularz do 19 marca 2027 r.',
    ],
  ],
  ['День ламинарии – приглашение к участию с докладами', ['Напишите нам до 19 марта 2027 года.', 'Заполните форму до 19 марта 2027 года.']],
  ['Hari Kelp – panggilan makalah', ['Hubungi kami paling lambat 19 Maret 2027.', 'Isi formulir paling lambat 19 Maret 2027.']],
  ['海藻日征稿启事', ['请于2027年3月19日前填写表格。']],
  ['海藻の日 発表募集', ['2027年3月19日までにご連絡ください。']],
];

const page = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

/** Whom to write to until when, on pages that call for something, and what else one is asked to tell. */
export default [
  ...asked.flatMap(([title, texts]) => texts.map((text): ReadRow => [`asked of those who read: ${text}`, page(title, text), on, due])),
  [
    'what else is told by those who read a call',
    '<h1>Kelp Day – call for talks</h1><p>Abstracts are due on 1 March 2027.</p><p>Tell us about dietary needs by 1 April 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a page that calls for nothing',
    page('Kelp Day', 'Kelp Day takes place on 3 May 2027. Contact us by 1 April 2027 if you wish to bring a friend.'),
    on,
    [],
  ],
  [
    'questions on a call',
    '<h1>Kelp Day – call for talks</h1><p>Talks may be proposed until 1 March 2027. Please email us by 20 February 2027 with any questions.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  ...[
    ['Kelp Day – call for papers', 'Write to us by 3 April 2027 with a short abstract. Papers are due on 1 May 2027.'],
    ['Zeewierdag: oproep', 'Stuur ons tot 3 april 2027 een bericht met uw samenvatting. De deadline voor papers is 1 mei 2027.'],
  ].map(
    ([title, text]): ReadRow => [
      `what is sent with it is named behind the day: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      ['submission 2027-04-03', 'submission 2027-05-01'],
    ],
  ),
] satisfies readonly ReadRow[];
