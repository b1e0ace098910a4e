/**
 * Countries by the zone in which most of their events are held, as they are called in the fourteen languages of the reader
 * (names of CLDR, and those that calls use besides). In lower case; matched without accents.
 */
export const countries: Readonly<Record<string, string>> = {
  'Asia/Dubai':
    'united arab emirates | vereinigte arabische emirate | émirats arabes unis | emiratos árabes unidos | emirati arabi uniti | emirados árabes unidos | verenigde arabische emiraten | zjednoczone emiraty arabskie | birleşik arap emirlikleri | uni emirat arab | оаэ | 阿拉伯联合酋长国 | アラブ首長国連邦 | 아랍에미리트',
  'Europe/Tirane': 'albania | albanien | albanie | arnavutluk | албания | 阿尔巴尼亚 | アルバニア | 알바니아',
  'Asia/Yerevan': 'armenia | armenien | arménie | ermenistan | армения | 亚美尼亚 | アルメニア | 아르메니아',
  'America/Argentina/Buenos_Aires':
    'argentina | argentinien | argentine | argentinië | argentyna | arjantin | аргентина | 阿根廷 | アルゼンチン | 아르헨티나',
  'Europe/Vienna': 'austria | österreich | autriche | oostenrijk | avusturya | австрия | 奥地利 | オーストリア | 오스트리아',
  'Australia/Sydney': 'australia | australien | australie | avustralya | австралия | 澳大利亚 | オーストラリア | 오스트레일리아',
  'Asia/Baku':
    'azerbaijan | aserbaidschan | azerbaïdjan | azerbaiyán | azerbaigian | azerbaijão | azerbeidzjan | azerbejdżan | azerbaycan | азербайджан | 阿塞拜疆 | アゼルバイジャン | 아제르바이잔',
  'Europe/Sarajevo':
    'bosnia & herzegovina | bosnien und herzegowina | bosnie-herzégovine | bosnia y herzegovina | bosnia ed erzegovina | bósnia e herzegovina | bosnië en herzegovina | bośnia i hercegowina | bosna-hersek | bosnia dan herzegovina | босния и герцеговина | 波斯尼亚和黑塞哥维那 | ボスニア・ヘルツェゴビナ | 보스니아 헤르체고비나 | bosnia',
  'Asia/Dhaka': 'bangladesh | bangladesch | bangladés | bangladesz | бангладеш | 孟加拉国 | バングラデシュ | 방글라데시',
  'Europe/Brussels': 'belgium | belgien | belgique | bélgica | belgio | belgië | belgia | belçika | бельгия | 比利时 | ベルギー | 벨기에',
  'Europe/Sofia': 'bulgaria | bulgarien | bulgarie | bulgarije | bulgaristan | болгария | 保加利亚 | ブルガリア | 불가리아',
  'Asia/Bahrain': 'bahrain | bahreïn | baréin | bahrajn | bahreyn | бахрейн | 巴林 | バーレーン | 바레인',
  'America/La_Paz': 'bolivia | bolivien | bolivie | boliwia | bolivya | боливия | 玻利维亚 | ボリビア | 볼리비아',
  'America/Sao_Paulo':
    'brazil | brasilien | brésil | brasil | brasile | brazilië | brazylia | brezilya | бразилия | 巴西 | ブラジル | 브라질',
  'Europe/Minsk':
    'belarus | biélorussie | bielorrusia | bielorussia | bielorrússia | białoruś | беларусь | 白俄罗斯 | ベラルーシ | 벨라루스',
  'America/Toronto': 'canada | kanada | канада | 加拿大 | カナダ | 캐나다',
  'Europe/Zurich':
    'switzerland | schweiz | suisse | suiza | svizzera | suíça | zwitserland | szwajcaria | isviçre | швейцария | 瑞士 | スイス | 스위스',
  'America/Santiago': 'chile | chili | cile | şili | чили | 智利 | チリ | 칠레',
  'Africa/Douala': 'cameroon | kamerun | cameroun | camerún | camarões | kameroen | камерун | 喀麦隆 | カメルーン | 카메룬',
  'Asia/Shanghai': 'china | chine | cina | chiny | çin | tiongkok | китай | 中国 | 중국 | pr china | p.r. china | p. r. china | 中國',
  'America/Bogota': 'colombia | kolumbien | colombie | kolumbia | kolombiya | kolombia | колумбия | 哥伦比亚 | コロンビア | 콜롬비아',
  'America/Costa_Rica': 'costa rica | kostaryka | kosta rika | коста-рика | 哥斯达黎加 | コスタリカ | 코스타리카',
  'America/Havana': 'cuba | kuba | куба | 古巴 | キューバ | 쿠바',
  'Asia/Nicosia': 'cyprus | zypern | chypre | chipre | cipro | cypr | kıbrıs | siprus | кипр | 塞浦路斯 | キプロス | 키프로스',
  'Europe/Prague':
    'czechia | tschechien | tchéquie | chequia | cechia | tchéquia | tsjechië | czechy | çekya | ceko | чехия | 捷克 | チェコ | 체코 | czech republic | česká republika | česko | tschechische republik | république tchèque | república checa | repubblica ceca',
  'Europe/Berlin':
    'germany | deutschland | allemagne | alemania | germania | alemanha | duitsland | niemcy | almanya | jerman | германия | 德国 | ドイツ | 독일',
  'Europe/Copenhagen':
    'denmark | dänemark | dinamarca | danimarca | denemarken | dania | danimarka | дания | 丹麦 | デンマーク | 덴마크 | danmark',
  'America/Santo_Domingo':
    'dominican republic | dominikanische republik | république dominicaine | república dominicana | repubblica dominicana | dominicaanse republiek | dominikana | dominik cumhuriyeti | republik dominika | доминиканская республика | 多米尼加共和国 | ドミニカ共和国 | 도미니카 공화국',
  'Africa/Algiers':
    'algeria | algerien | algérie | argelia | algerije | algieria | cezayir | aljazair | алжир | 阿尔及利亚 | アルジェリア | 알제리',
  'America/Guayaquil': 'ecuador | équateur | equador | ekwador | ekvador | ekuador | эквадор | 厄瓜多尔 | エクアドル | 에콰도르',
  'Europe/Tallinn': 'estonia | estland | estonie | estonya | эстония | 爱沙尼亚 | エストニア | 에스토니아 | eesti',
  'Africa/Cairo': 'egypt | ägypten | égypte | egipto | egitto | egito | egipt | mısır | mesir | египет | 埃及 | エジプト | 이집트',
  'Europe/Madrid':
    'spain | spanien | espagne | españa | spagna | espanha | spanje | hiszpania | ispanya | spanyol | испания | 西班牙 | スペイン | 스페인',
  'Africa/Addis_Ababa': 'ethiopia | äthiopien | éthiopie | etiopía | etiyopya | эфиопия | 埃塞俄比亚 | エチオピア | 에티오피아',
  'Europe/Helsinki': 'finland | finnland | finlande | finlandia | finlandiya | финляндия | 芬兰 | フィンランド | 핀란드 | suomi',
  'Europe/Paris': 'france | frankreich | francia | frança | frankrijk | francja | fransa | prancis | франция | 法国 | フランス | 프랑스',
  'Europe/London':
    'united kingdom | vereinigtes königreich | royaume-uni | reino unido | regno unito | verenigd koninkrijk | wielka brytania | birleşik krallık | inggris raya | великобритания | 英国 | イギリス | 영국 | england | scotland | wales | northern ireland | great britain | britain | grande-bretagne | großbritannien | gran bretaña | gran bretagna',
  'Asia/Tbilisi': 'georgia | georgien | géorgie | gruzja | gürcistan | грузия | 格鲁吉亚 | ジョージア | 조지아 | republic of georgia',
  'Africa/Accra': 'ghana | gana | гана | 加纳 | ガーナ | 가나',
  'Europe/Athens':
    'greece | griechenland | grèce | grecia | griekenland | grecja | yunanistan | yunani | греция | 希腊 | ギリシャ | 그리스 | crete | ελλάδα',
  'America/Guatemala': 'guatemala | gwatemala | гватемала | 危地马拉 | グアテマラ | 과테말라',
  'Asia/Hong_Kong': 'hong kong | hong kong sar | hongkong | 香港',
  'Europe/Zagreb':
    'croatia | kroatien | croatie | croacia | croazia | kroatië | chorwacja | hırvatistan | kroasia | хорватия | 克罗地亚 | クロアチア | 크로아티아 | hrvatska',
  'Europe/Budapest':
    'hungary | ungarn | hongrie | hungría | ungheria | hongarije | węgry | macaristan | hungaria | венгрия | 匈牙利 | ハンガリー | 헝가리 | magyarország',
  'Asia/Jakarta': 'indonesia | indonesien | indonésie | indonezja | endonezya | индонезия | 印度尼西亚 | インドネシア | 인도네시아',
  'Europe/Dublin':
    'ireland | irland | irlande | irlanda | ierland | irlandia | ирландия | 爱尔兰 | アイルランド | 아일랜드 | republic of ireland',
  'Asia/Jerusalem': 'israel | israele | izrael | israil | израиль | 以色列 | イスラエル | 이스라엘',
  'Asia/Kolkata': 'india | indien | inde | hindistan | индия | 印度 | インド | 인도 | bharat',
  'Asia/Baghdad': 'iraq | irak | iraque | ирак | 伊拉克 | イラク | 이라크',
  'Asia/Tehran': 'iran | irã | иран | 伊朗 | イラン | 이란',
  'Atlantic/Reykjavik': 'iceland | islande | islandia | islanda | ijsland | izlanda | исландия | 冰岛 | アイスランド | 아이슬란드',
  'Europe/Rome':
    'italy | italien | italie | italia | włochy | italya | италия | 意大利 | イタリア | 이탈리아 | sardinia | sicily | sardegna | sicilia',
  'Asia/Amman': 'jordan | jordanien | jordanie | jordania | giordania | ürdün | yordania | иордания | 约旦 | ヨルダン | 요르단',
  'Asia/Tokyo': 'japan | japon | giappone | japão | japonia | japonya | jepang | япония | 日本 | 일본 | nippon',
  'Africa/Nairobi': 'kenya | kenia | quênia | кения | 肯尼亚 | ケニア | 케냐',
  'Asia/Bishkek':
    'kyrgyzstan | kirgisistan | kirghizstan | kirguistán | kirghizistan | quirguistão | kirgizië | kirgistan | kırgızistan | kirgizstan | киргизия | 吉尔吉斯斯坦 | キルギス | 키르기스스탄',
  'Asia/Phnom_Penh':
    'cambodia | kambodscha | cambodge | camboya | cambogia | camboja | cambodja | kambodża | kamboçya | kamboja | камбоджа | 柬埔寨 | カンボジア | 캄보디아',
  'Asia/Seoul':
    'south korea | südkorea | corée du sud | corea del sur | corea del sud | coreia do sul | zuid-korea | korea południowa | güney kore | korea selatan | республика корея | 韩国 | 韓国 | 대한민국 | korea | rep. of korea | republic of korea | korea republic | 한국',
  'Asia/Kuwait': 'kuwait | koweït | koeweit | kuwejt | kuveyt | кувейт | 科威特 | クウェート | 쿠웨이트',
  'Asia/Almaty':
    'kazakhstan | kasachstan | kazajistán | kazakistan | cazaquistão | kazachstan | казахстан | 哈萨克斯坦 | カザフスタン | 카자흐스탄',
  'Asia/Vientiane': 'laos | лаос | 老挝 | ラオス | 라오스',
  'Asia/Beirut': 'lebanon | libanon | liban | líbano | lübnan | ливан | 黎巴嫩 | レバノン | 레바논',
  'Asia/Colombo': 'sri lanka | шри-ланка | 斯里兰卡 | スリランカ | 스리랑카',
  'Europe/Vilnius':
    'lithuania | litauen | lituanie | lituania | litouwen | litwa | litvanya | литва | 立陶宛 | リトアニア | 리투아니아 | lietuva',
  'Europe/Luxembourg': 'luxembourg | luxemburg | luxemburgo | lussemburgo | luksemburg | люксембург | 卢森堡 | ルクセンブルク | 룩셈부르크',
  'Europe/Riga':
    'latvia | lettland | lettonie | letonia | lettonia | letland | łotwa | letonya | латвия | 拉脱维亚 | ラトビア | 라트비아 | latvija',
  'Africa/Casablanca': 'morocco | marokko | maroc | marruecos | marocco | marrocos | maroko | марокко | 摩洛哥 | モロッコ | 모로코',
  'Europe/Monaco': 'monaco | monako | монако | 摩纳哥 | モナコ | 모나코',
  'Europe/Chisinau': 'moldova | republik moldau | moldavie | moldavia | mołdawia | молдова | 摩尔多瓦 | モルドバ | 몰도바',
  'Europe/Podgorica': 'montenegro | czarnogóra | karadağ | черногория | 黑山 | モンテネグロ | 몬테네그로',
  'Europe/Skopje':
    'north macedonia | nordmazedonien | macédoine du nord | macedonia del norte | macedonia del nord | macedônia do norte | noord-macedonië | macedonia północna | kuzey makedonya | makedonia utara | северная македония | 北马其顿 | 北マケドニア | 북마케도니아 | macedonia',
  'Asia/Ulaanbaatar': 'mongolia | mongolei | mongolie | moğolistan | монголия | 蒙古 | モンゴル | 몽골',
  'Asia/Macau': 'macao | macau | 澳門 | 澳门',
  'Europe/Malta': 'malta | malte | мальта | 马耳他 | マルタ | 몰타',
  'Indian/Mauritius': 'mauritius | mauricio | маврикий | 毛里求斯 | モーリシャス | 모리셔스',
  'America/Mexico_City': 'mexico | mexiko | mexique | messico | meksyk | meksika | meksiko | мексика | 墨西哥 | メキシコ | 멕시코',
  'Asia/Kuala_Lumpur': 'malaysia | malaisie | malasia | maleisië | malezja | malezya | малайзия | 马来西亚 | マレーシア | 말레이시아',
  'Africa/Lagos': 'nigeria | nijerya | нигерия | 尼日利亚 | ナイジェリア | 나이지리아',
  'Europe/Amsterdam':
    'netherlands | niederlande | pays-bas | países bajos | paesi bassi | países baixos | nederland | holandia | hollanda | belanda | нидерланды | 荷兰 | オランダ | 네덜란드 | the netherlands | holland',
  'Europe/Oslo':
    'norway | norwegen | norvège | noruega | norvegia | noorwegen | norwegia | norveç | норвегия | 挪威 | ノルウェー | 노르웨이 | norge',
  'Asia/Kathmandu': 'nepal | непал | 尼泊尔 | ネパール | 네팔',
  'Pacific/Auckland':
    'new zealand | neuseeland | nouvelle-zélande | nueva zelanda | nuova zelanda | nova zelândia | nieuw-zeeland | nowa zelandia | yeni zelanda | selandia baru | новая зеландия | 新西兰 | ニュージーランド | 뉴질랜드 | aotearoa | aotearoa new zealand',
  'Asia/Muscat': 'oman | omã | umman | оман | 阿曼 | オマーン | 오만',
  'America/Panama': 'panama | панама | 巴拿马 | パナマ | 파나마',
  'America/Lima': 'peru | pérou | перу | 秘鲁 | ペルー | 페루',
  'Asia/Manila':
    'philippines | philippinen | filipinas | filippine | filipijnen | filipiny | filipinler | filipina | филиппины | 菲律宾 | フィリピン | 필리핀 | the philippines',
  'Asia/Karachi': 'pakistan | paquistão | пакистан | 巴基斯坦 | パキスタン | 파키스탄',
  'Europe/Warsaw': 'poland | polen | pologne | polonia | polska | polonya | polandia | польша | 波兰 | ポーランド | 폴란드',
  'America/Puerto_Rico':
    'puerto rico | porto rico | portorico | portoryko | porto riko | puerto riko | пуэрто-рико | 波多黎各 | プエルトリコ | 푸에르토리코',
  'Asia/Hebron':
    'palestinian territories | palästinensische autonomiegebiete | territoires palestiniens | territorios palestinos | territori palestinesi | palestijnse gebieden | terytoria palestyńskie | filistin bölgeleri | wilayah palestina | палестинские территории | 巴勒斯坦领土 | パレスチナ自治区 | 팔레스타인 지구 | palestine',
  'Europe/Lisbon': 'portugal | portogallo | portugalia | portekiz | португалия | 葡萄牙 | ポルトガル | 포르투갈',
  'America/Asuncion': 'paraguay | paraguai | paragwaj | парагвай | 巴拉圭 | パラグアイ | 파라과이',
  'Asia/Qatar': 'qatar | katar | catar | катар | 卡塔尔 | カタール | 카타르',
  'Europe/Bucharest':
    'romania | rumänien | roumanie | rumanía | romênia | roemenië | rumunia | romanya | румыния | 罗马尼亚 | ルーマニア | 루마니아',
  'Europe/Belgrade': 'serbia | serbien | serbie | sérvia | servië | sırbistan | сербия | 塞尔维亚 | セルビア | 세르비아 | srbija',
  'Europe/Moscow':
    'russia | russland | russie | rusia | rusland | rosja | rusya | россия | 俄罗斯 | ロシア | 러시아 | russian federation | российская федерация',
  'Africa/Kigali': 'rwanda | ruanda | руанда | 卢旺达 | ルワンダ | 르완다',
  'Asia/Riyadh':
    'saudi arabia | saudi-arabien | arabie saoudite | arabia saudí | arabia saudita | saoedi-arabië | arabia saudyjska | suudi arabistan | arab saudi | саудовская аравия | 沙特阿拉伯 | サウジアラビア | 사우디아라비아 | kingdom of saudi arabia',
  'Europe/Stockholm':
    'sweden | schweden | suède | suecia | svezia | zweden | szwecja | isveç | swedia | швеция | 瑞典 | スウェーデン | 스웨덴 | sverige',
  'Asia/Singapore': 'singapore | singapur | singapour | singapura | сингапур | 新加坡 | シンガポール | 싱가포르',
  'Europe/Ljubljana':
    'slovenia | slowenien | slovénie | eslovenia | słowenia | slovenya | словения | 斯洛文尼亚 | スロベニア | 슬로베니아 | slovenija',
  'Europe/Bratislava':
    'slovakia | slowakei | slovaquie | eslovaquia | slovacchia | slowakije | słowacja | slovakya | словакия | 斯洛伐克 | スロバキア | 슬로바키아 | slovensko | slovak republic',
  'Africa/Dakar': 'senegal | сенегал | 塞内加尔 | セネガル | 세네갈',
  'Asia/Bangkok': 'thailand | thaïlande | tailandia | thailandia | tajlandia | tayland | таиланд | 泰国 | 태국 | タイ王国',
  'Africa/Tunis': 'tunisia | tunesien | tunisie | túnez | tunesië | tunezja | tunus | тунис | 突尼斯 | チュニジア | 튀니지',
  'Europe/Istanbul':
    'türkiye | türkei | turquie | turquía | turchia | turkije | turcja | turki | турция | 土耳其 | トルコ | 튀르키예 | turkey',
  'Asia/Taipei': 'taiwan | tajwan | tayvan | тайвань | 台湾 | 대만 | taiwan r.o.c. | 臺灣 | 台灣',
  'Africa/Dar_es_Salaam': 'tanzania | tansania | tanzanie | tanzanya | танзания | 坦桑尼亚 | タンザニア | 탄자니아',
  'Europe/Kyiv': 'ukraine | ucrania | ucraina | oekraïne | ukraina | ukrayna | украина | 乌克兰 | ウクライナ | 우크라이나 | україна',
  'Africa/Kampala': 'uganda | ouganda | oeganda | уганда | 乌干达 | ウガンダ | 우간다',
  'America/New_York':
    'united states | vereinigte staaten | états-unis | estados unidos | stati uniti | verenigde staten | stany zjednoczone | amerika birleşik devletleri | amerika serikat | соединенные штаты | 美国 | アメリカ合衆国 | 미국 | usa | u.s.a. | united states of america | ee.uu. | ee. uu. | eeuu | сша',
  'America/Montevideo': 'uruguay | uruguai | urugwaj | уругвай | 乌拉圭 | ウルグアイ | 우루과이',
  'Asia/Tashkent':
    'uzbekistan | usbekistan | ouzbékistan | uzbequistão | oezbekistan | özbekistan | узбекистан | 乌兹别克斯坦 | ウズベキスタン | 우즈베키스탄',
  'America/Caracas': 'venezuela | wenezuela | венесуэла | 委内瑞拉 | ベネズエラ | 베네수엘라',
  'Asia/Ho_Chi_Minh': 'vietnam | viêt nam | vietnã | wietnam | вьетнам | 越南 | ベトナム | 베트남',
  'Africa/Johannesburg':
    'south africa | südafrika | afrique du sud | sudáfrica | áfrica do sul | zuid-afrika | republika południowej afryki | güney afrika | afrika selatan | южно-африканская республика | 南非 | 南アフリカ | 남아프리카',
  'Africa/Lusaka': 'zambia | sambia | zambie | zambiya | замбия | 赞比亚 | ザンビア | 잠비아',
  'Africa/Harare': 'zimbabwe | simbabwe | zimbabue | zimbabve | зимбабве | 津巴布韦 | ジンバブエ | 짐바브웨',
};
