import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const kelp = (text: string): string => `<h1>Kelp 2027</h1><p>${text}</p>`;
const row = (awkward: string, text: string, expected: readonly string[]): ReadRow => [`${awkward}: ${text}`, kelp(text), on, expected];

const event = ['event 2027-04-20', 'submission 2027-03-06'];
const isHeldAs = [
  'Kelp 2027 will be a half-day event on 20 April 2027. Send abstracts by 6 March 2027.',
  'We plan Kelp 2027 as a small hands-on workshop on 20 April 2027. Send abstracts by 6 March 2027.',
  'Kelp 2027 ist eine eintägige Tagung am 20. April 2027. Senden Sie Ihr Abstract bis 6. März 2027.',
  'Kelp 2027 sera une journée d’étude le 20 avril 2027. Les propositions sont attendues au plus tard le 6 mars 2027.',
  'Kelp 2027 será un taller el 20 de abril de 2027. Los resúmenes se enviarán hasta el 6 de marzo de 2027.',
  'Kelp 2027 sarà un convegno il 20 aprile 2027. Gli abstract vanno inviati entro il 6 marzo 2027.',
  'Kelp 2027 wordt een congres op 20 april 2027. Abstracts moeten uiterlijk 6 maart 2027 worden ingediend.',
];

const noon = ['submission 2027-03-07 14:00'];
const hourBefore = [
  'Projects have to be pushed to the repository by 14:00 on 7 March 2027; demos start at 15:00 the same day.',
  'Submit papers by 14:00 on 7 March 2027 and come to the demos at 15:00.',
  'Beiträge bitte bis 14 Uhr am 7. März 2027 einreichen, um 15 Uhr tagt die Jury.',
  'Les propositions sont à envoyer au plus tard à 14 h le 7 mars 2027 ; la réunion commence à 15 h.',
];

const helped = ['submission 2027-03-06', 'other 2027-04-02'];
const applied = [
  'Send papers by 6 March 2027. A few travel bursaries are available for students, who should apply by 2 April 2027.',
  'Send papers by 6 March 2027. Travel grants are available. Applications should reach us by 2 April 2027.',
  'Beiträge bis zum 6. März 2027 einreichen. Reisestipendien stehen bereit; Anträge sind bis zum 2. April 2027 zu stellen.',
  'Las propuestas se enviarán hasta el 6 de marzo de 2027. Hay becas de viaje; las solicitudes se reciben hasta el 2 de abril de 2027.',
  'Le proposte vanno inviate entro il 6 marzo 2027. Sono disponibili borse di viaggio; le domande vanno presentate entro il 2 aprile 2027.',
];

const earlier = [
  'Send papers by 6 March 2027. The previous call closed on 6 March 2026.',
  'Les propositions sont attendues au plus tard le 6 mars 2027. L’appel précédent s’est clos le 6 mars 2026.',
  'Le proposte vanno inviate entro il 6 marzo 2027. Il bando precedente si è chiuso il 6 marzo 2026.',
];

const told = ['submission 2027-03-06', 'notification 2027-04'];
const months = [
  'Send papers by 6 March 2027. Reviews will be back in mid-April 2027.',
  'Les propositions sont attendues au plus tard le 6 mars 2027. Le comité répondra avant la fin du mois d’avril.',
  'Les propositions sont attendues au plus tard le 6 mars 2027. Le comité répondra fin avril 2027.',
];

/** What stands in sentences as it may come from any secretary. */
export default [
  ...isHeldAs.map((text) => row('told what it is on its day', text, event)),
  row('what a deadline is for is held later', 'The deadline for papers for what is a small workshop is 6 March 2027.', [
    'submission 2027-03-06',
  ]),
  ...hourBefore.map((text) => row('its own hour stands before the day', text, noon)),
  row('an hour from which, before the day', 'Papers may be submitted from 9:00 on 7 March 2027 until 18:00 at the latest.', [
    'submission 2027-03-07 18:00',
  ]),
  ...applied.map((text) => row('applied for after help was told of', text, helped)),
  row('help is all that is asked for', 'Two fellowships are available for young scholars. Apply by 2 April 2027.', [
    'submission 2027-04-02',
  ]),
  row('talks after help', 'Send papers by 6 March 2027. Travel grants are available. Talks may be proposed until 2 April 2027.', [
    'submission 2027-03-06',
    'submission 2027-04-02',
  ]),
  ...earlier.map((text) => row('an earlier call', text, ['submission 2027-03-06'])),
  row('an earlier call, and this one', 'The previous call closed on 6 March 2026; the next one closes on 5 March 2027.', [
    'submission 2027-03-05',
  ]),
  ...months.map((text) => row('told in a month', text, told)),
  row('days of one name in order', 'Applications close on 15 February 2027, 15 June and 15 October.', [
    'submission 2027-02-15',
    'submission 2027-06-15',
    'submission 2027-10-15',
  ]),
  row('a task behind a bracket', 'You have until 14 March 2027 (end of day, Lisbon time) to pitch your talk. It may be short.', [
    'submission 2027-03-14 24:00 Europe/Lisbon',
  ]),
  row(
    'final versions behind reviews',
    'Send papers by 6 March 2027. Reviews are back on 14 April and final versions are to be sent in by 24 April 2027.',
    ['submission 2027-03-06', 'notification 2027-04-14', 'camera-ready 2027-04-24'],
  ),
  row('a long list and a short one', 'Send stories by 6 March 2027. The longlist appears on 20 March 2027 and the shortlist on 10 April.', [
    'submission 2027-03-06',
    'notification 2027-03-20',
    'notification 2027-04-10',
  ]),
  row(
    'booked by those who come',
    'Send papers by 6 March 2027. Booking closes on 23 April 2027; hotel rooms must be booked by 1 April 2027.',
    ['submission 2027-03-06', 'registration 2027-04-23'],
  ),
] satisfies readonly ReadRow[];
