/**
 * Cities in which calls are held, by zone, with the names that their own language and its neighbours give them. In lower case; matched
 * without accents. Those of the United States, Canada and Australia stand with their states.
 */
export const cities: Readonly<Record<string, string>> = {
  'Africa/Accra': 'accra | kumasi',
  'Africa/Addis_Ababa': 'addis ababa',
  'Africa/Algiers': 'algiers | alger | oran | constantine | tlemcen',
  'Africa/Cairo': 'cairo | alexandria | giza | luxor | hurghada | sharm el-sheikh',
  'Africa/Casablanca': 'casablanca | rabat | marrakech | marrakesh | fez | fès | tangier | tanger | agadir | meknes',
  'Africa/Dakar': 'dakar | saint-louis',
  'Africa/Dar_es_Salaam': 'dar es salaam | arusha | zanzibar',
  'Africa/Johannesburg': 'johannesburg | cape town | pretoria | durban | stellenbosch | port elizabeth | potchefstroom',
  'Africa/Kampala': 'kampala',
  'Africa/Kigali': 'kigali',
  'Africa/Lagos': 'lagos | abuja | ibadan',
  'Africa/Nairobi': 'nairobi | mombasa',
  'Africa/Tunis': 'tunis | sousse | sfax | hammamet | monastir | djerba',
  'America/Argentina/Buenos_Aires':
    'buenos aires | rosario | mendoza | bariloche | san carlos de bariloche | la plata | bahía blanca | tandil | mar del plata | salta | tucumán',
  'America/Bogota': 'bogotá | bogotá d.c. | medellín | cartagena de indias | barranquilla | bucaramanga | cali',
  'America/Caracas': 'caracas',
  'America/Costa_Rica': 'san josé costa rica',
  'America/Asuncion': 'asunción | encarnación',
  'America/Guatemala': 'guatemala city | ciudad de guatemala',
  'America/Guayaquil': 'guayaquil | quito | cuenca',
  'America/Havana': 'havana | la habana | varadero',
  'America/La_Paz': 'la paz | cochabamba',
  'America/Lima': 'lima | cusco | cuzco | arequipa',
  'America/Mexico_City':
    'mexico city | ciudad de méxico | cdmx | guadalajara | monterrey | puebla | guanajuato | oaxaca | querétaro | morelia | xalapa | veracruz | acapulco | puerto vallarta',
  'America/Cancun': 'cancún | playa del carmen | quintana roo',
  'America/Merida': 'yucatán',
  'America/Tijuana': 'tijuana | ensenada',
  'America/Montevideo': 'montevideo | punta del este',
  'America/Panama': 'panama city | ciudad de panamá',
  'America/Puerto_Rico': 'san juan',
  'America/Santiago': 'santiago de chile | santiago | valparaíso | viña del mar | concepción | temuco | valdivia | antofagasta',
  'America/Santo_Domingo': 'santo domingo | punta cana',
  'America/Sao_Paulo':
    'são paulo | rio de janeiro | brasília | belo horizonte | porto alegre | curitiba | florianópolis | campinas | salvador da bahia | gramado | búzios | armação dos búzios | são carlos | goiânia | vitória | ouro preto | foz do iguaçu | uberlândia | niterói | joão pessoa | maceió | aracaju | juiz de fora | bento gonçalves',
  'America/Recife': 'recife | olinda | porto de galinhas',
  'America/Fortaleza': 'fortaleza',
  'America/Manaus': 'manaus',
  'Asia/Almaty': 'almaty | astana | nur-sultan',
  'Asia/Amman': 'amman | irbid | aqaba',
  'Asia/Baghdad': 'baghdad | erbil',
  'Asia/Baku': 'baku',
  'Asia/Bahrain': 'manama',
  'Asia/Bangkok': 'bangkok | chiang mai | chiang rai | phuket | pattaya | khon kaen | krabi | hua hin',
  'Asia/Beirut': 'beirut | byblos',
  'Asia/Bishkek': 'bishkek',
  'Asia/Colombo': 'colombo | kandy',
  'Asia/Dhaka': 'dhaka | chittagong | sylhet | khulna | rajshahi',
  'Asia/Dubai': 'dubai | abu dhabi | sharjah | al ain',
  'Asia/Ho_Chi_Minh':
    'hanoi | ha noi | hà nội | ho chi minh city | hồ chí minh | saigon | da nang | danang | hue | nha trang | quy nhon | can tho | ha long',
  'Asia/Hong_Kong': 'hong kong | kowloon | sha tin',
  'Asia/Jakarta': 'jakarta | yogyakarta | bandung | surabaya | semarang | malang | bogor | surakarta | medan | padang | depok | palembang',
  'Asia/Makassar': 'bali | denpasar | nusa dua | makassar | lombok | mataram | kuta',
  'Asia/Jerusalem': 'jerusalem | tel aviv | tel-aviv | haifa | beer sheva | beersheba | rehovot | eilat',
  'Asia/Karachi': 'karachi | lahore | islamabad | rawalpindi | peshawar | faisalabad',
  'Asia/Kathmandu': 'kathmandu | pokhara | lalitpur',
  'Asia/Kolkata':
    'new delhi | delhi | mumbai | bombay | bangalore | bengaluru | chennai | madras | hyderabad | kolkata | calcutta | pune | ahmedabad | jaipur | kochi | cochin | goa | kharagpur | kanpur | roorkee | guwahati | bhubaneswar | coimbatore | indore | bhopal | chandigarh | ludhiana | mysore | mysuru | mangalore | trivandrum | thiruvananthapuram | tirupati | vellore | varanasi | patna | surat | vadodara | gandhinagar | nagpur | visakhapatnam | warangal | tiruchirappalli | trichy | madurai | calicut | kozhikode | amritsar | jalandhar | noida | greater noida | gurgaon | gurugram | dehradun | raipur | ranchi | shillong | silchar | udaipur | jodhpur | lucknow | allahabad | prayagraj | mandi | surathkal | vijayawada | guntur | manipal | jammu | srinagar',
  'Asia/Kuala_Lumpur':
    'kuala lumpur | penang | putrajaya | johor bahru | langkawi | melaka | malacca | cyberjaya | kuching | kota kinabalu | shah alam',
  'Asia/Kuwait': 'kuwait city',
  'Asia/Macau': 'taipa',
  'Asia/Manila': 'manila | cebu | cebu city | quezon city | baguio | davao | boracay',
  'Asia/Muscat': 'muscat | sohar',
  'Asia/Nicosia': 'nicosia | limassol | larnaca | paphos | ayia napa | protaras',
  'Asia/Phnom_Penh': 'phnom penh | siem reap',
  'Asia/Qatar': 'doha',
  'Asia/Riyadh': 'riyadh | jeddah | dhahran | thuwal | al khobar | dammam | makkah | medina',
  'Asia/Seoul':
    'seoul | busan | seúl | seul | daejeon | daegu | incheon | jeju | jeju island | gyeongju | gwangju | suwon | pohang | ulsan | songdo | yeosu | gangneung | 서울 | 부산 | 대전 | 대구 | 인천 | 제주 | 경주 | 광주 | 수원 | 포항 | 울산 | 여수 | 강릉',
  'Asia/Shanghai':
    'beijing | peking | pekín | pequim | pechino | shanghai | shenzhen | guangzhou | hangzhou | nanjing | wuhan | chengdu | xi’an | xian | tianjin | suzhou | dalian | qingdao | xiamen | chongqing | changsha | harbin | hefei | kunming | guilin | jinan | zhengzhou | shenyang | changchun | fuzhou | ningbo | wuxi | zhuhai | sanya | haikou | guiyang | lanzhou | nanning | nanchang | taiyuan | hohhot | dongguan | 北京 | 上海 | 深圳 | 广州 | 杭州 | 南京 | 武汉 | 成都 | 西安 | 天津 | 苏州 | 大连 | 青岛 | 厦门 | 重庆 | 长沙 | 哈尔滨 | 合肥 | 昆明 | 桂林 | 济南 | 郑州 | 沈阳 | 长春 | 福州 | 宁波 | 无锡 | 珠海 | 三亚 | 海口 | 贵阳 | 兰州 | 南宁 | 南昌 | 太原 | 洛阳 | 烟台',
  'Asia/Singapore': 'sentosa',
  'Asia/Taipei':
    'taipei | taipei city | new taipei | hsinchu | kaohsiung | taichung | tainan | taoyuan | hualien | 台北 | 臺北 | 新北 | 新竹 | 高雄 | 台中 | 臺中 | 台南 | 臺南 | 桃園 | 花蓮',
  'Asia/Tashkent': 'tashkent | samarkand',
  'Asia/Tbilisi': 'tbilisi | batumi',
  'Asia/Tehran': 'tehran | isfahan | shiraz | mashhad | tabriz',
  'Asia/Tokyo':
    'tokyo | kyoto | tokio | tóquio | osaka | yokohama | nagoya | sapporo | fukuoka | sendai | kobe | hiroshima | nara | okinawa | naha | tsukuba | kanazawa | matsuyama | niigata | kumamoto | kitakyushu | hakodate | otaru | aizu | aizuwakamatsu | hamamatsu | shizuoka | nagasaki | miyazaki | kagoshima | okayama | chiba | makuhari | odaiba | toyama | matsue | takamatsu | tokushima | beppu | hakone | nagano | karuizawa | izumo | 東京 | 京都 | 大阪 | 横浜 | 名古屋 | 札幌 | 福岡 | 仙台 | 神戸 | 広島 | 奈良 | 沖縄 | 那覇 | 筑波 | つくば | 金沢 | 松山 | 新潟 | 熊本 | 北九州 | 函館 | 浜松 | 静岡 | 長崎 | 宮崎 | 鹿児島 | 岡山 | 千葉 | 富山 | 松江 | 高松 | 徳島 | 別府 | 長野 | 盛岡 | 岐阜 | 埼玉 | 宇都宮',
  'Asia/Ulaanbaatar': 'ulaanbaatar | ulan bator',
  'Asia/Vientiane': 'vientiane | luang prabang',
  'Asia/Yerevan': 'yerevan',
  'Atlantic/Azores': 'azores | açores | ponta delgada',
  'Atlantic/Canary': 'gran canaria | las palmas | tenerife | lanzarote | fuerteventura | canary islands | islas canarias | la laguna',
  'Atlantic/Madeira': 'madeira | funchal',
  'Atlantic/Reykjavik': 'reykjavik | akureyri',
  'Europe/Amsterdam':
    'amsterdam | rotterdam | the hague | den haag | utrecht | eindhoven | delft | leiden | groningen | nijmegen | enschede | maastricht | tilburg | wageningen | haarlem | noordwijkerhout | noordwijk | veldhoven | ede | lunteren | egmond aan zee | arnhem | breda',
  'Europe/Athens':
    'athens | athen | atenas | atene | thessaloniki | heraklion | patras | chania | rhodes | corfu | santorini | crete | kos | ioannina | volos | syros | samos | mykonos | chalkidiki | halkidiki | rethymno | kalamata | chios | spetses',
  'Europe/Belgrade': 'belgrade | beograd | novi sad | niš | zlatibor',
  'Europe/Berlin':
    'berlin | munich | berlino | berlín | münchen | hamburg | cologne | köln | frankfurt | frankfurt am main | frankfurt/main | stuttgart | düsseldorf | dortmund | essen | leipzig | dresden | hannover | hanover | nuremberg | nürnberg | bremen | bonn | münster | karlsruhe | mannheim | augsburg | aachen | heidelberg | darmstadt | freiburg | freiburg im breisgau | kiel | lübeck | rostock | erfurt | jena | weimar | halle | halle an der saale | magdeburg | braunschweig | brunswick | göttingen | kassel | würzburg | bamberg | bayreuth | erlangen | regensburg | passau | ulm | konstanz | tübingen | saarbrücken | kaiserslautern | trier | mainz | wiesbaden | giessen | gießen | marburg | paderborn | bielefeld | osnabrück | oldenburg | potsdam | cottbus | chemnitz | ilmenau | siegen | wuppertal | bochum | duisburg | hildesheim | clausthal | stralsund | greifswald | dagstuhl | schloss dagstuhl | wadern | garching | ingolstadt | reutlingen | furtwangen | heilbronn | flensburg | lüneburg | ludwigsburg | koblenz | eichstätt | fulda | friedrichshafen | bad honnef | oberwolfach | hagen',
  'Europe/Bratislava': 'bratislava | košice | žilina | smolenice | high tatras',
  'Europe/Brussels':
    'brussels | brussel | bruxelles | bruselas | bruxelas | ghent | gent | gand | leuven | louvain | louvain-la-neuve | antwerp | antwerpen | anvers | bruges | brugge | liège | namur | mons | hasselt | ostend | oostende | mechelen',
  'Europe/Bucharest':
    'bucharest | bucurești | cluj-napoca | cluj | iași | iasi | timișoara | timisoara | brașov | sibiu | craiova | constanța | sinaia | oradea',
  'Europe/Budapest': 'budapest | szeged | debrecen | pécs | veszprém | győr | miskolc | eger | siófok | sopron',
  'Europe/Chisinau': 'chisinau | chișinău',
  'Europe/Copenhagen':
    'copenhagen | københavn | kopenhagen | copenhague | aarhus | århus | aalborg | ålborg | odense | roskilde | lyngby | kongens lyngby | billund | helsingør',
  'Europe/Dublin': 'dublin | cork | galway | limerick | maynooth | dundalk | kilkenny',
  'Europe/Helsinki':
    'helsinki | espoo | tampere | turku | oulu | jyväskylä | rovaniemi | joensuu | kuopio | lahti | vaasa | lappeenranta | levi',
  'Europe/Istanbul':
    'istanbul | ankara | estambul | istambul | izmir | antalya | bursa | eskişehir | konya | trabzon | gaziantep | kayseri | adana | bodrum | muğla | fethiye | nevşehir | kapadokya | cappadocia | erzurum | samsun | sakarya | kuşadası | belek | mersin | isparta | denizli | çeşme | marmaris | alanya | elazığ | malatya | edirne | sivas | çanakkale | afyonkarahisar | van | şanlıurfa | kocaeli | kıbrıs | girne',
  'Europe/Kyiv': 'kyiv | kiev | lviv | kharkiv | odesa | київ | львів | харків | одеса | киев | львов',
  'Europe/Lisbon':
    'lisbon | lisboa | lissabon | porto | oporto | coimbra | braga | aveiro | faro | guimarães | évora | setúbal | caparica | leiria | viseu | costa da caparica | monte de caparica | cascais | albufeira | covilhã | vilamoura',
  'Europe/Ljubljana': 'ljubljana | maribor | bled | portorož | koper',
  'Europe/London':
    'london | londres | londra | londen | londyn | edinburgh | edinburg | glasgow | cambridge | oxford | manchester | birmingham | leeds | sheffield | liverpool | bristol | nottingham | southampton | newcastle | newcastle upon tyne | newcastle-upon-tyne | york | durham | lancaster | leicester | coventry | cardiff | swansea | belfast | aberdeen | dundee | st andrews | st. andrews | brighton | exeter | bath | plymouth | reading | norwich | colchester | canterbury | loughborough | guildford | egham | surrey | warwick | stirling | aberystwyth | portsmouth | bournemouth | milton keynes | hatfield | derby | hull | harrogate | didcot | keele | salford',
  'Europe/Luxembourg': 'luxembourg city | belval | esch-sur-alzette',
  'Europe/Madrid':
    'madrid | barcelona | valencia | seville | sevilla | granada | málaga | malaga | bilbao | zaragoza | saragossa | salamanca | santiago de compostela | a coruña | la coruña | palma | palma de mallorca | mallorca | alicante | alacant | murcia | oviedo | gijón | santander | san sebastián | san sebastian | donostia | pamplona | vigo | valladolid | almería | cádiz | castellón | castelló | girona | tarragona | lleida | sitges | logroño | huelva | jaén | burgos | ciudad real | albacete | badajoz | cáceres | elche | alcalá de henares | leganés | getafe | móstoles | vitoria-gasteiz | menorca | ibiza | terrassa | manresa | benidorm',
  'Europe/Malta': 'valletta | sliema | st julian’s | st. julian’s | msida | qawra',
  'Europe/Minsk': 'minsk | минск | grodno',
  'Europe/Monaco': 'monte carlo | monte-carlo',
  'Europe/Moscow':
    'moscow | москва | moscú | moscou | moscovo | mosca | saint petersburg | st. petersburg | st petersburg | saint-petersburg | санкт-петербург | спб | nizhny novgorod | нижний новгород | kazan | казань | innopolis | иннополис | sochi | сочи | voronezh | воронеж | rostov-on-don | ростов-на-дону | dubna | дубна | dolgoprudny | долгопрудный | petrozavodsk | петрозаводск | yaroslavl | ярославль | тула | тверь | калуга | рязань | курск | белгород | краснодар | геленджик | переславль-залесский | обнинск | черноголовка | зеленоград | мурманск | архангельск | пенза | таганрог',
  'Europe/Samara': 'samara | самара | ижевск',
  'Europe/Saratov': 'saratov | саратов',
  'Asia/Yekaterinburg': 'yekaterinburg | ekaterinburg | екатеринбург | chelyabinsk | челябинск | perm | пермь | ufa | уфа | тюмень',
  'Asia/Omsk': 'omsk | омск',
  'Asia/Novosibirsk': 'novosibirsk | новосибирск | akademgorodok',
  'Asia/Tomsk': 'tomsk | томск',
  'Asia/Barnaul': 'barnaul | барнаул',
  'Asia/Krasnoyarsk': 'krasnoyarsk | красноярск',
  'Asia/Irkutsk': 'irkutsk | иркутск | baikal',
  'Asia/Vladivostok': 'vladivostok | владивосток | хабаровск',
  'Europe/Kaliningrad': 'kaliningrad | калининград',
  'Europe/Oslo': 'oslo | bergen | trondheim | stavanger | tromsø | tromso | ålesund | kristiansand | longyearbyen | svalbard | ås | narvik',
  'Europe/Paris':
    'paris | lyon | parigi | parijs | marseille | toulouse | bordeaux | lille | nantes | strasbourg | straßburg | grenoble | rennes | montpellier | nice | cannes | nancy | sophia antipolis | sophia-antipolis | saclay | palaiseau | versailles | brest | rouen | clermont-ferrand | besançon | dijon | metz | reims | angers | caen | poitiers | la rochelle | orléans | avignon | aix-en-provence | saint-étienne | st etienne | saint-malo | biarritz | pau | bayonne | tours | limoges | amiens | troyes | le havre | le mans | compiègne | valenciennes | arras | vannes | lorient | mulhouse | colmar | annecy | chambéry | perpignan | antibes | juan-les-pins | deauville | carcassonne | marne-la-vallée | villetaneuse | orsay | cachan | roscoff | ajaccio | corte | île de ré | fréjus | les arcs | luchon | autrans | evry | évry',
  'Europe/Podgorica': 'podgorica | budva | kotor | herceg novi | tivat',
  'Europe/Prague':
    'prague | prag | praha | praga | brno | ostrava | olomouc | plzeň | pilsen | české budějovice | karlovy vary | liberec | hradec králové | telč | mikulov',
  'Europe/Riga': 'riga | rīga',
  'Europe/Rome':
    'rome | roma | rom | milan | milano | mailand | turin | torino | florence | firenze | florenz | venice | venezia | venedig | naples | napoli | neapel | bologna | pisa | genoa | genova | padua | padova | trento | trieste | verona | bari | catania | palermo | siena | perugia | parma | modena | pavia | ferrara | lecce | cagliari | salerno | l’aquila | laquila | brescia | bergamo | como | cernobbio | bolzano | bozen | bressanone | brixen | udine | ancona | camerino | urbino | pescara | sorrento | amalfi | capri | ischia | taormina | messina | siracusa | ravenna | rimini | bertinoro | cesena | forlì | lucca | livorno | cosenza | rende | potenza | matera | alghero | sassari | santa margherita di pula | prato | vicenza | treviso | mestre | varenna | bellagio | erice | otranto | gaeta | frascati | trapani | volterra | macerata | caserta',
  'Europe/Sarajevo': 'sarajevo | banja luka | mostar | tuzla',
  'Europe/Skopje': 'skopje | ohrid',
  'Europe/Sofia': 'sofia | varna | plovdiv | burgas | blagoevgrad | ruse | golden sands | sozopol | borovets',
  'Europe/Stockholm':
    'stockholm | gothenburg | göteborg | uppsala | lund | malmö | linköping | umeå | luleå | västerås | kista | norrköping | skövde | karlstad | karlskrona | örebro | växjö | jönköping | halmstad | borås | visby | kalmar | gävle | sundsvall | kiruna',
  'Europe/Tallinn': 'tallinn | tartu | pärnu',
  'Europe/Tirane': 'tirana | tiranë | durrës',
  'Europe/Vienna':
    'vienna | wien | vienne | viena | viyana | graz | linz | salzburg | innsbruck | klagenfurt | hagenberg | st. pölten | dornbirn | alpbach | leoben | krems | klosterneuburg | eisenstadt | villach | obergurgl | bregenz | laxenburg',
  'Europe/Vilnius': 'vilnius | kaunas | klaipėda | druskininkai | palanga',
  'Europe/Warsaw':
    'warsaw | warszawa | warschau | varsovie | varsavia | varsovia | varsóvia | krakow | kraków | cracow | krakau | wroclaw | wrocław | breslau | gdansk | gdańsk | danzig | poznan | poznań | łódź | lodz | katowice | gliwice | lublin | toruń | torun | szczecin | sopot | gdynia | bydgoszcz | białystok | rzeszów | opole | zakopane | olsztyn | kielce | zielona góra | częstochowa | będlewo | bedlewo | wisła | ustroń | kazimierz dolny | bielsko-biała',
  'Europe/Zagreb':
    'zagreb | split | dubrovnik | rijeka | zadar | opatija | pula | rovinj | poreč | cavtat | osijek | primošten | šibenik | hvar | brijuni | bol',
  'Europe/Zurich':
    'zurich | zürich | zuerich | zurigo | geneva | genève | genf | ginevra | lausanne | basel | bâle | bern | berne | lugano | st. gallen | st gallen | fribourg | neuchâtel | winterthur | davos | ascona | locarno | lucerne | luzern | les diablerets | villars | zermatt | interlaken | rapperswil | brugg | biel | bellinzona | monte verità | champéry | grindelwald | engelberg | villigen',
  'Indian/Mauritius': 'port louis | balaclava',
  'Pacific/Apia': 'apia',
  'Pacific/Auckland': 'auckland | wellington | christchurch | dunedin | queenstown | rotorua | palmerston north',
};
