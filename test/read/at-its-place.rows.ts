import type { ReadRow } from './row.ts';

const on = '2026-11-20';
const list = '<p>Deadline for papers: 12 January 2027</p>';
const call = (sentence: string, more = ''): string => `<title>Moss</title><h1>Moss on Roofs: call for papers</h1><p>${sentence}</p>${more}`;

/** A name of an edition, where it meets, and its days: nothing is handed in on them, whatever is asked for before the name. */
export default [
  ...[
    'We invite you to submit a paper to MOSS 2027, in Graz, Austria, from 3 to 5 June 2027.',
    'You are welcome to send your papers to MOSS 2027, organised in Graz from 3 to 5 June 2027.',
    'Papers may be proposed for MOSS 2027, to be organized in Graz, Austria, June 3rd – June 5th, 2027.',
    'Nous vous invitons à soumettre un article à MOUSSES 2027, qui sera organisé à Graz, Autriche, du 3 au 5 juin 2027.',
    'Nous vous invitons à proposer une communication pour MOUSSES 2027, à Graz, du 3 au 5 juin 2027.',
    'Les invitamos a enviar propuestas para MUSGOS 2027, que se organizará en Graz, Austria, del 3 al 5 de junio de 2027.',
    'Puede presentar su propuesta para MUSGOS 2027, en Graz, Austria, del 3 al 5 de junio de 2027.',
    'Convidamos a submeter artigos ao MUSGOS 2027, a ser organizado em Graz, Áustria, de 3 a 5 de junho de 2027.',
    'Siete invitati a inviare proposte per MUSCHI 2027, che sarà organizzato a Graz, Austria, dal 3 al 5 giugno 2027.',
    'U kunt een voorstel indienen voor MOS 2027, dat wordt georganiseerd in Graz, Oostenrijk, van 3 tot 5 juni 2027.',
    'Zapraszamy do zgłaszania referatów na MECH 2027, organizowany w Graz, Austria, w dniach 3–5 czerwca 2027 r.',
    'Приглашаем подать доклад на «Мох-2027», организуемый в Граце, Австрия, 3–5 июня 2027 года.',
    'Wir laden dazu ein, Beiträge für MOOS 2027 einzureichen, das in Graz, Österreich, vom 3. bis 5. Juni 2027 stattfindet.',
    'Sie können Beiträge für MOOS 2027 einreichen, das vom 3. bis 5. Juni 2027 in Graz stattfindet.',
    'Beiträge können eingereicht werden für MOOS 2027 (3. bis 5. Juni 2027, Graz).',
    'U kunt een voorstel indienen voor MOS 2027, dat van 3 tot 5 juni 2027 in Graz wordt gehouden.',
    'Please send your papers to MOSS 2027 (from 3 to 5 June 2027 in Graz).',
    'Please send your papers for MOSS 2027, from 3 to 5 June 2027 in Graz, Austria.',
    'Vous pouvez proposer un article pour MOUSSES 2027, du 3 au 5 juin 2027 à Graz.',
    'Puede enviar su propuesta a MUSGOS 2027, que del 3 al 5 de junio de 2027 se celebrará en Graz.',
    'Inviate le vostre proposte per MUSCHI 2027, dal 3 al 5 giugno 2027 a Graz.',
    'Zgłoś referat na MECH 2027 (3–5 czerwca 2027 r.).',
    'Подайте доклад на «Мох-2027», который с 3 по 5 июня 2027 года пройдёт в Граце.',
    'Kirimkan makalah Anda untuk LUMUT 2027, dari 3 hingga 5 Juni 2027 di Bandung.',
  ].map(
    (sentence): ReadRow => [
      `where the edition meets, and when: ${sentence}`,
      call(sentence, list),
      on,
      ['event 2027-06-03..2027-06-05', 'submission 2027-01-12'],
    ],
  ),
  ...[
    "3-5 Haziran 2027 tarihlerinde Graz'da düzenlenecek olan YOSUN 2027'ye bildiri gönderebilirsiniz.",
    "3-5 Haziran 2027 tarihleri arasında Graz'da gerçekleştirilecek YOSUN 2027 sempozyumuna bildirilerinizi bekliyoruz.",
    '2027年6月3日から5日まで金沢で開催されるMOSS 2027に論文を投稿してください。',
    '2027年6月3日から5日まで金沢で開かれる国際会議の論文を募集します。',
    '2027년 6월 3일부터 5일까지 부산에서 열리는 MOSS 2027에 논문을 투고하시기 바랍니다.',
    '诚邀您向2027年6月3日至5日在青岛举行的MOSS 2027投稿。',
  ].map(
    (sentence): ReadRow => [
      `what is held on those days is named behind its verb: ${sentence}`,
      call(sentence, list),
      on,
      ['event 2027-06-03..2027-06-05', 'submission 2027-01-12'],
    ],
  ),
  ...[
    'You can submit to MOSS 2027 from 3 to 8 January 2027.',
    'Papers for MOSS 2027 in Graz can be handed in from 3 to 8 January 2027.',
    'Submit your abstract to the symposium, organised by the University of Graz, from 3 to 8 January 2027.',
    'Sie können Beiträge für MOOS 2027 in Graz vom 3. bis 8. Januar 2027 einreichen.',
    'Vous pouvez soumettre vos articles à MOUSSES 2027, du 3 au 8 janvier 2027, sur la plateforme.',
    'Papers for MOSS 2027, from 3 to 8 January 2027, are sent by e-mail.',
    'Puede presentar propuestas para MUSGOS 2027 del 3 al 8 de enero de 2027.',
    'Vous pouvez soumettre vos articles à MOUSSES 2027 du 3 au 8 janvier 2027.',
    "Bildiriler 3-8 Ocak 2027 tarihlerinde YOSUN 2027'ye gönderilecektir.",
    '论文请于2027年1月3日至8日投稿至MOSS 2027。',
  ].map((sentence): ReadRow => [`a window of a few days: ${sentence}`, call(sentence), on, ['opens 2027-01-03', 'submission 2027-01-08']]),
] satisfies readonly ReadRow[];
