import type { ReadRow } from './row.ts';

const on = '2027-01-15';

/** A list of examples of topics ends before the paragraphs that say until when. */
const pages: readonly (readonly [lead: string, item: string, more: string, due: string])[] = [
  [
    '<p>Examples of topics:</p>',
    'river banks',
    'Contributions are welcome in English and in French, of twenty minutes at most.',
    'Proposals are due by 31 March 2027.',
  ],
  [
    '<h3>Beispiele für Themen</h3>',
    'Flussufer',
    'Beiträge sind auf Deutsch und auf Englisch willkommen, von höchstens zwanzig Minuten.',
    'Vorschläge bitte bis 31. März 2027 einreichen.',
  ],
  [
    '<p><b>Exemples de sujets</b></p>',
    'les berges',
    'Les contributions sont possibles en français et en anglais, de vingt minutes au plus.',
    'Les propositions sont à envoyer avant le 31 mars 2027.',
  ],
  [
    '<p>Ejemplos de temas admitidos:</p>',
    'las orillas',
    'Se admiten comunicaciones en español y en inglés, de veinte minutos como máximo.',
    'Las propuestas se enviarán hasta el 31 de marzo de 2027.',
  ],
  [
    '<p>Esempi di contributi ammessi:</p>',
    'le rive',
    'Sono ammessi contributi in italiano e in inglese, di venti minuti al più ciascuno.',
    'Il termine per inviare la proposta è il 31 marzo 2027.',
  ],
  [
    '<p>Exemplos de temas:</p>',
    'as margens',
    'São aceites comunicações em português e em inglês, de vinte minutos no máximo.',
    'As propostas devem ser enviadas até 31 de março de 2027.',
  ],
  [
    '<p>Voorbeelden van onderwerpen:</p>',
    'oevers',
    'Bijdragen zijn welkom in het Nederlands en in het Engels, van ten hoogste twintig minuten.',
    'Voorstellen kunnen tot 31 maart 2027 worden ingediend.',
  ],
  [
    '<p>Przykłady tematów:</p>',
    'brzegi',
    'Wystąpienia są możliwe po polsku i po angielsku, trwają najwyżej dwadzieścia minut.',
    'Propozycje prosimy przesyłać do 31 marca 2027.',
  ],
  [
    '<p>Примеры тем:</p>',
    'берега',
    'Доклады возможны на русском и на английском языках, не дольше двадцати минут каждый.',
    'Заявки принимаются до 31 марта 2027 г.',
  ],
];

/** Dates below a list of examples, which are none themselves. */
export default [
  ...pages.map(
    ([lead, item, more, due]): ReadRow => [
      `what falls due behind a list of examples: ${lead}`,
      `<h1>Lutra 2027: call for papers</h1>${lead}<ul><li>${item}</li></ul><p>${more}</p><p>${due}</p>`,
      on,
      ['submission 2027-03-31'],
    ],
  ),
  [
    'deadlines that are the examples themselves',
    '<h1>How to hold a conference</h1><p>Example deadlines:</p><ul><li>Papers due: 1 March 2027</li></ul><p>Notification of acceptance follows a month later, by 2 April 2027, as above.</p>',
    on,
    [],
  ],
] satisfies readonly ReadRow[];
