import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const told = ['event 2027-06-23..2027-06-25', 'submission 2027-02-14'];

const lines: readonly (readonly [line: string, text: string])[] = [
  ['Deadline extended: Symposium on Soil (Aarhus, 23-25 June 2027)', 'Abstracts are now due on 14 February 2027.'],
  ['Extended deadline: Symposium on Soil, Aarhus, 23-25 June 2027', 'Abstracts are now due on 14 February 2027.'],
  ['Symposium on Soil, Aarhus, 23-25 June 2027: deadline extended', 'Abstracts are now due on 14 February 2027.'],
  ['Fristverlängerung: Tagung Boden, Graz, 23.-25. Juni 2027', 'Die neue Frist für Beiträge ist der 14. Februar 2027.'],
  ['Appel prolongé : colloque Sols, Brest, 23-25 juin 2027', 'Les propositions sont attendues au plus tard le 14 février 2027.'],
  ['Plazo ampliado: Congreso de Suelos, Lima, 23-25 de junio de 2027', 'Las propuestas se enviarán hasta el 14 de febrero de 2027.'],
  ['Срок продлён: конференция «Почвы», Казань, 23–25 июня 2027 г.', 'Доклады принимаются до 14 февраля 2027 г.'],
];

/** An extension told in the line that names the event: its days are no old day and no new one. */
export default [
  ...lines.flatMap(([line, text]): readonly ReadRow[] => [
    [`in a paragraph: ${line}`, `<h1>Soil</h1><p>${line}</p><p>${text}</p>`, on, told],
    [`in the title: ${line}`, `<h1>${line}</h1><p>${text}</p>`, on, told],
  ]),
  [
    'the new day stands behind',
    '<h1>Soil</h1><p>Symposium on Soil, Aarhus, 23-25 June 2027: deadline extended to 14 February 2027</p><p>Send us your abstracts.</p>',
    on,
    told,
  ],
  [
    'a deadline that moves from a day to another',
    '<h1>Soil</h1><p>Extended workshop deadline for papers: 3-10 May 2027</p>',
    on,
    ['submission 2027-05-10 was 2027-05-03'],
  ],
] satisfies readonly ReadRow[];
