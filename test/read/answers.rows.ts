import type { ReadRow } from './row.ts';

const first: Readonly<Record<string, string>> = {
  en: 'Send an abstract by 6 March 2027.',
  de: 'Senden Sie ein Abstract bis 6. März 2027.',
  fr: 'Envoyez un résumé au plus tard le 6 mars 2027.',
  es: 'Envíen un resumen hasta el 6 de marzo de 2027.',
  pt: 'Envie um resumo até 6 de março de 2027.',
  it: 'Inviare un abstract entro il 6 marzo 2027.',
  nl: 'Stuur uiterlijk 6 maart 2027 een abstract.',
  pl: 'Abstrakty prosimy nadsyłać do 6 marca 2027.',
  ru: 'Присылайте тезисы до 6 марта 2027 г.',
  tr: "Özetlerinizi 6 Mart 2027'ye kadar gönderiniz.",
  id: 'Kirim abstrak paling lambat 6 Maret 2027.',
  zh: '请于2027年3月6日截止前提交摘要。',
  ja: '2027年3月6日までに要旨を送ってください。',
  ko: '초록을 2027년 3월 6일까지 보내 주십시오.',
};

/** Those who handed in are answered, by whoever says so. */
const answered: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The programme committee will respond by 5 May.'],
  ['en', 'By 5 May the jury will reply.'],
  ['en', 'We will answer all of you by 5 May.'],
  ['en', 'You will receive our answer by 5 May.'],
  ['en', 'Replies go out by 5 May.'],
  ['de', 'Die Kommission entscheidet am 5. Mai.'],
  ['de', 'Das Komitee antwortet bis zum 5. Mai.'],
  ['de', 'Sie bekommen bis zum 5. Mai eine Rückmeldung.'],
  ['fr', 'Le comité répondra au plus tard le 5 mai.'],
  ['fr', 'Vous recevrez une réponse au plus tard le 5 mai.'],
  ['fr', 'Une réponse vous sera adressée au plus tard le 5 mai.'],
  ['es', 'El comité contestará hasta el 5 de mayo.'],
  ['es', 'Recibirán hasta el 5 de mayo una respuesta.'],
  ['pt', 'A comissão decidirá até 5 de maio.'],
  ['pt', 'Até 5 de maio você receberá uma resposta.'],
  ['it', 'Entro il 5 maggio il comitato darà risposta.'],
  ['it', 'Vi risponderemo entro il 5 maggio.'],
  ['nl', 'De commissie beslist op 5 mei.'],
  ['nl', 'U krijgt uiterlijk 5 mei bericht.'],
  ['pl', 'Komitet odpowie do 5 maja.'],
  ['ru', 'Программный комитет примет решение до 5 мая.'],
  ['ru', 'Вы получите ответ до 5 мая.'],
  ['tr', "Bilim kurulu 5 Mayıs'a kadar yanıt verecektir."],
  ['id', 'Panitia akan memberi jawaban paling lambat 5 Mei.'],
  ['zh', '委员会将于5月5日答复作者。'],
  ['ja', '5月5日までにお返事します。'],
  ['ko', '위원회는 5월 5일까지 회신합니다.'],
];

/** Questions are answered, or something is asked for, and nobody who handed in is told anything. */
const silent: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The committee will answer questions by 5 May.'],
  ['de', 'Das Komitee antwortet auf Fragen bis zum 5. Mai.'],
  ['fr', 'Le comité répondra aux questions au plus tard le 5 mai.'],
  ['it', 'Il comitato risponde ai quesiti entro il 5 maggio.'],
];

const row = ([language, text]: readonly [string, string], also: readonly string[]): ReadRow => [
  text,
  `<h1>Kelp</h1><p>${first[language]} ${text}</p>`,
  '2027-01-10',
  ['submission 2027-03-06', ...also],
];

/** From when on authors are told, behind a verb that elsewhere says that something is not known yet. */
const from: readonly (readonly [language: string, sentence: string])[] = [
  ['es', 'La aceptación se comunicará a partir del 5 de mayo de 2027.'],
  ['pt', 'O resultado será divulgado a partir de 5 de maio de 2027.'],
  ['it', "L'accettazione sarà comunicata a partire dal 5 maggio 2027."],
  ['fr', 'Les réponses seront données à partir du 5 mai 2027.'],
];

/** Answers to those who handed in, amid other sentences. */
export default [
  [
    'those who submit are answered',
    '<h1>Talks</h1><p>Talks are taken until 14 February 2027. Everyone who submits gets an answer by 7 March 2027.</p>',
    '2027-01-10',
    ['submission 2027-02-14', 'notification 2027-03-07'],
  ],
  ...[
    'Send your paper by 5 May 2027 and you will receive an answer by 1 June.',
    'Abstracts by 5 May 2027, and you will receive an answer by 1 June.',
    'Abstracts bis 5. Mai 2027, Sie erhalten bis zum 1. Juni eine Antwort.',
    'Résumés au plus tard le 5 mai 2027, le comité répondra au plus tard le 1er juin.',
  ].map(
    (text): ReadRow => [
      `handed in by one day and answered by another: ${text}`,
      `<h1>Kelp</h1><p>${text}</p>`,
      '2027-01-10',
      ['submission 2027-05-05', 'notification 2027-06-01'],
    ],
  ),
  ...answered.map((one) => row(one, ['notification 2027-05-05'])),
  ...silent.map((one) => row(one, [])),
  ...from.map(
    ([language, sentence]): ReadRow => [
      `from when on authors are told: ${sentence}`,
      `<h1>Kelp 2027</h1><p>${first[language]}</p><p>${sentence}</p>`,
      '2027-01-10',
      ['submission 2027-03-06', 'notification 2027-05-05'],
    ],
  ),
] satisfies readonly ReadRow[];
