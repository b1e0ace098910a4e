import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const closes = 'submission 2027-02-10';

/** What those send who have won, and how long what they won is valid: title, text. */
const told: readonly (readonly [title: string, text: string])[] = [
  ['Linocut Prize', 'Prints are due 10 February 2027. Winners must send a short biography and a photo by 18 June 2027.'],
  ['Druckgrafikpreis', 'Einsendeschluss: 10. Februar 2027. Die Preisträger schicken bis 18. Juni 2027 einen Lebenslauf und ein Foto.'],
  [
    'Concours de gravure',
    'Envoi jusqu’au 10 février 2027. Les lauréats doivent envoyer une biographie et une photo au plus tard le 18 juin 2027.',
  ],
  ['Baskı Yarışması', 'Son başvuru 10 Şubat 2027. Kazananlar özgeçmiş ve fotoğraflarını 18 Haziran 2027’ye kadar göndermelidir.'],
  ['Lomba Grafis', 'Karya dikirim paling lambat 10 Februari 2027. Pemenang mengirimkan biodata dan foto paling lambat 18 Juni 2027.'],
  ['版画大赛征稿', '投稿截止2027年2月10日。获奖者须在6月18日前提交简历和照片。'],
  ['版画コンテスト 作品募集', '応募締切は2027年2月10日です。受賞者は6月18日までに略歴と写真をお送りください。'],
  ['판화 공모전', '접수 마감은 2027년 2월 10일입니다. 당선자는 6월 18일까지 약력과 사진을 보내 주셔야 합니다.'],
  ['Förderung von Forschung', 'Anträge bis 10. Februar 2027. Die Zusage bleibt bis 30. Juni 2028 gültig.'],
  ['Granty badawcze', 'Wnioski przyjmujemy do 10 lutego 2027 r. Przyznany grant zachowuje ważność do 30 czerwca 2028 r.'],
  ['资助项目申请', '申请截止2027年2月10日。2026年度入选而未派出者，其资格保留至2027年6月30日。'],
  ['研究助成 公募', '申請は2027年2月10日までです。採択の有効期限は2028年6月30日までです。'],
];

/** Nothing that is judged is handed in then. */
export default [
  ...told.map(([title, text]): ReadRow => [`of those who won: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, [closes]]),
  [
    'entries that are valid until a day are due then; a span in which a form is filled in',
    '<h1>판화 공모전</h1><p>응모작은 2027년 2월 10일 소인분까지 유효합니다.</p><h1>资助项目申请</h1><p>申请人须在2027年3月8日至3月26日期间登录系统填写申请表，逾期系统将自动关闭。各学院于4月2日前完成审核。</p>',
    on,
    [closes, 'opens 2027-03-08', 'submission 2027-03-26'],
  ],
  [
    'Indonesian: a deadline that we put off',
    '<h1>Simposium Lumut</h1><p>Batas waktu pengumpulan abstrak kami undur dari 3 Februari menjadi 10 Februari 2027.</p>',
    on,
    [`${closes} was 2027-02-03`],
  ],
  ...[
    ['공모전', '작품 접수: 2027년 3월 3일', '수상작 액자 형태로 작품 제출: 2027년 4월 5일'],
    ['コンテスト', '応募締切：2027年3月3日', '受賞作品の提出：2027年4月5日'],
    ['征文大赛', '投稿截止：2027年3月3日', '获奖作品提交原件：2027年4月5日'],
    ['Concours', 'Envoi des œuvres : 3 mars 2027', 'Remise des œuvres primées : 5 avril 2027'],
    ['Concurso', 'Envío de obras: 3 de marzo de 2027', 'Entrega de las obras premiadas: 5 de abril de 2027'],
  ].map(
    ([contest, works, again]): ReadRow => [
      `works that won are handed in once more: ${again}`,
      `<h1>${contest}</h1><p>${works}</p><p>${again}</p>`,
      '2027-02-01',
      ['submission 2027-03-03', 'camera-ready 2027-04-05'],
    ],
  ),
  [
    'Chinese: when the works that won are made known, to the month too',
    '<h1>征文大赛</h1><p>投稿截止：2027年3月3日</p><p>获奖作品公布：2027年4月5日</p><p>入围作品公布：2027年4月</p>',
    '2027-02-01',
    ['submission 2027-03-03', 'notification 2027-04-05', 'notification 2027-04'],
  ],
] as const satisfies readonly ReadRow[];
