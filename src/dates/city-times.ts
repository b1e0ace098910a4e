/**
 * "Pariser Zeit", "по парижскому времени", 巴黎时间: the clock of a city where a language makes an adjective of its name, has a name of its
 * own for it, or puts it right beside the word for time. Where such words mean an age, as those of Rome in German and Dutch, or an hour
 * that is free, as those of Vienna in Korean, another form stands for them. Of languages that lead to it with a small word ("hora de", "ora di") the names
 * stand among those of places.
 */
interface CityWords {
  readonly zone: string;
  /** Before "Zeit". */
  readonly de: string;
  /** Before "tijd". */
  readonly nl: string;
  /** Without its ending. */
  readonly pl: string;
  /** Without its ending. */
  readonly ru: string;
  /** Before 时间. */
  readonly zh: string;
  /** Before 時間. */
  readonly ja: string;
  /** Before 시간. */
  readonly ko: string;
  /** Before "saati". */
  readonly tr: string;
  /** Behind "waktu". */
  readonly id: string;
}

const row = (zone: string, words: string): CityWords => {
  const [de = '', nl = '', pl = '', ru = '', zh = '', ja = '', ko = '', tr = '', id = ''] = words.split(' | ');
  return { zone, de, nl, pl, ru, zh, ja, ko, tr, id };
};

const cities: readonly CityWords[] = [
  row('America/Chicago', 'chicagoer | chicagose | chicagowsk | чикагск | 芝加哥 | シカゴ | 시카고 | chicago | chicago'),
  row(
    'America/Los_Angeles',
    'kalifornischer | californische | kalifornijsk | калифорнийск | 洛杉矶 | ロサンゼルス | 로스앤젤레스 | los angeles | los angeles',
  ),
  row('America/New_York', 'new yorker | new yorkse | nowojorsk | нью - йоркск | 纽约 | ニューヨーク | 뉴욕 | new york | new york'),
  row(
    'America/Sao_Paulo',
    'brasilianischer | braziliaanse | brazylijsk | бразильск | 巴西 | サンパウロ | 상파울루 | sao paulo | sao paulo',
  ),
  row('America/Toronto', 'torontoer | torontose | torontońsk | торонтск | 多伦多 | トロント | 토론토 | toronto | toronto'),
  row('Asia/Dubai', 'dubaier | dubaise | dubajsk | дубайск | 迪拜 | ドバイ | 두바이 | dubai | dubai'),
  row('Asia/Hong_Kong', 'hongkonger | hongkongse | hongkońsk | гонконгск | 香港 | 香港 | 홍콩 | hong kong | hong kong'),
  row('Asia/Kolkata', 'indischer | indiase | indyjsk | индийск | 印度 | インド | 인도 표준 | hindistan | india'),
  row('Asia/Seoul', 'seouler | koreaanse | seulsk | сеульск | 首尔 | ソウル | 서울 | seul | seoul'),
  row('Asia/Shanghai', 'pekinger | chinese | pekińsk | пекинск | 北京 | 北京 | 베이징 | pekin | beijing'),
  row('Asia/Singapore', 'singapurer | singaporese | singapursk | сингапурск | 新加坡 | シンガポール | 싱가포르 | singapur | singapura'),
  row('Asia/Tokyo', 'japanischer | japanse | tokijsk | токийск | 东京 | 東京 | 도쿄 | tokyo | tokyo'),
  row('Australia/Sydney', 'sydneyer | sydneyse | sydnejsk | сиднейск | 悉尼 | シドニー | 시드니 | sidney | sydney'),
  row(
    'Europe/Amsterdam',
    'amsterdamer | amsterdamse | amsterdamsk | амстердамск | 阿姆斯特丹 | アムステルダム | 암스테르담 | amsterdam | amsterdam',
  ),
  row('Europe/Athens', 'athener | atheense | ateńsk | афинск | 雅典 | アテネ | 아테네 | atina | athena'),
  row('Europe/Berlin', 'berliner | berlijnse | berlińsk | берлинск | 柏林 | ベルリン | 베를린 | berlin | berlin'),
  row('Europe/Brussels', 'brüsseler | brusselse | brukselsk | брюссельск | 布鲁塞尔 | ブリュッセル | 브뤼셀 | brüksel | brussel'),
  row(
    'Europe/Budapest',
    'budapester | boedapestse | budapeszteńsk | будапештск | 布达佩斯 | ブダペスト | 부다페스트 | budapeşte | budapest',
  ),
  row('Europe/Helsinki', 'helsinkier | helsinkische | helsińsk | хельсинкск | 赫尔辛基 | ヘルシンキ | 헬싱키 | helsinki | helsinki'),
  row(
    'Europe/Istanbul',
    'istanbuler | istanboelse | stambulsk | стамбульск | 伊斯坦布尔 | イスタンブール | 이스탄불 | istanbul | istanbul',
  ),
  row('Europe/Kyiv', 'kiewer | kievse | kijowsk | киевск | 基辅 | キーウ | 키이우 | kiev | kyiv'),
  row('Europe/Lisbon', 'lissabonner | lissabonse | lizbońsk | лиссабонск | 里斯本 | リスボン | 리스본 | lizbon | lisbon'),
  row('Europe/London', 'londoner | londense | londyńsk | лондонск | 伦敦 | ロンドン | 런던 | londra | london'),
  row('Europe/Madrid', 'madrider | madrileense | madryck | мадридск | 马德里 | マドリード | 마드리드 | madrid | madrid'),
  row('Europe/Moscow', 'moskauer | moskouse | moskiewsk | московск | 莫斯科 | モスクワ | 모스크바 | moskova | moskwa'),
  row('Europe/Paris', 'pariser | parijse | parysk | парижск | 巴黎 | パリ | 파리 | paris | paris'),
  row('Europe/Prague', 'prager | praagse | prask | пражск | 布拉格 | プラハ | 프라하 | prag | praha'),
  row('Europe/Rome', 'römer | rome | rzymsk | римск | 罗马 | ローマ | 로마 | roma | roma'),
  row(
    'Europe/Stockholm',
    'stockholmer | stockholmse | sztokholmsk | стокгольмск | 斯德哥尔摩 | ストックホルム | 스톡홀름 | stokholm | stockholm',
  ),
  row('Europe/Vienna', 'wiener | weense | wiedeńsk | венск | 维也纳 | ウィーン | 비엔나 | viyana | wina'),
  row('Europe/Warsaw', 'warschauer | warschause | warszawsk | варшавск | 华沙 | ワルシャワ | 바르샤바 | varşova | warsawa'),
  row('Europe/Zurich', 'zürcher | zürichse | zurysk | цюрихск | 苏黎世 | チューリッヒ | 취리히 | zürih | zurich'),
];

const phrasesOf = ({ de, nl, pl, ru, zh, ja, ko, tr, id }: CityWords): readonly string[] => [
  `${de} zeit`,
  `${de} ortszeit`,
  `${nl} tijd`,
  `czasu ${pl}iego`,
  `czas ${pl}i`,
  `${ru}ому времени`,
  `${ru}ого времени`,
  `${ru}ое время`,
  `${zh}时间`,
  `${zh}時間`,
  `${ja}時間`,
  `${ko} 시간`,
  `${tr} saati`,
  `${tr} saatiyle`,
  `${tr} saatine göre`,
  `waktu ${id}`,
];

/** Each phrase with the zone that it names, once. */
export const cityTimes: readonly (readonly [phrase: string, zone: string])[] = cities.flatMap((city) =>
  [...new Set(phrasesOf(city))].map((phrase) => [phrase, city.zone] as const),
);
