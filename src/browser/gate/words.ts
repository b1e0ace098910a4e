/**
 * The few words by which a call is suspected before it is read: beginnings, in lower case, as they stand in running text. Far fewer than
 * the reader knows (`src/page/words`), since every page on an allowed site is searched for them; a test holds that each language of the
 * reader is suspected.
 */
export interface GateWords {
  /** An end is named: deadline, due, no later than. */
  readonly ends: readonly string[];
  /** Small words before an end, too common to be looked for alone. */
  readonly until?: readonly string[];
  /** Names of steps that a call gives dates for: tell a call where two stand together. */
  readonly stages: readonly string[];
  /** Other words for what is handed in, and what is done with it. */
  readonly handsIn: readonly string[];
  /** What a call is for, and the call itself: named in its title or early on the page. */
  readonly venues: readonly string[];
}

export const gateWords: Readonly<Record<string, GateWords>> = {
  en: {
    ends: [
      'deadline',
      ' due',
      'due ',
      'cut-off',
      'cutoff',
      'important date',
      'key date',
      'closing date',
      'later than',
      'timeline',
      'closes',
    ],
    until: ['by', 'until', 'till', 'before'],
    stages: ['submission', 'notification', 'camera', 'abstract', 'call for', 'cfp', 'papers:', 'proposals'],
    handsIn: ['submi', 'proposal', 'paper', 'manuscript', 'apply', 'applications', 'poster', 'talks'],
    venues: ['call for', 'cfp', 'conference', 'workshop', 'symposium', 'important dates', 'submission deadline', 'hackathon'],
  },
  de: {
    ends: ['frist', 'schluss', 'wichtige ', 'spätestens', 'stichtag'],
    until: ['bis', 'bis zum'],
    stages: ['einreichung', 'benachrichtigung'],
    handsIn: ['einreich', 'einzureichen', 'beitr', 'abgabe'],
    venues: ['konferenz', 'tagung', 'symposi', 'kolloqui', 'beitragsaufruf'],
  },
  fr: {
    ends: ['limite', 'échéance', 'dates importantes', 'au plus tard', 'calendrier'],
    until: ['avant le'],
    stages: ['soumission', 'appel à'],
    handsIn: ['soumi', 'résumé', 'propositions'],
    venues: ['conférence', 'colloque', 'journées', 'appel à'],
  },
  es: {
    ends: ['límite', 'plazo', 'fechas', 'cronograma'],
    until: ['hasta el', 'hasta'],
    stages: ['envío', 'notificación', 'convocatoria', 'resúmen'],
    handsIn: ['someti', 'presentaci', 'ponencia', 'trabajos'],
    venues: ['conferencia', 'congreso', 'jornada', 'simposio', 'convocatoria'],
  },
  it: {
    ends: ['scaden', 'termine', 'date importanti'],
    until: ['entro il', 'entro'],
    stages: ['sottomissione', 'notifica', 'invio'],
    handsIn: ['propost', 'sottomi', 'contribut'],
    venues: ['convegno', 'conferenza', 'congresso', 'bando'],
  },
  pt: {
    ends: ['prazo', 'data limite', 'datas importantes', 'até o dia'],
    until: ['até'],
    stages: ['submiss', 'notificação', 'chamada'],
    handsIn: ['resumo', 'envio', 'trabalhos'],
    venues: ['conferência', 'simpósio', 'chamada', 'encontro'],
  },
  nl: {
    ends: ['sluitingsdatum', 'uiterlijk', 'uiterste', 'belangrijke data', 'termijn'],
    until: ['tot', 'tot en met'],
    stages: ['indiening', 'inzending'],
    handsIn: ['indien', 'inzend', 'oproep', 'inlever'],
    venues: ['conferentie', 'oproep'],
  },
  pl: {
    ends: ['termin', 'ważne daty', 'najpóźniej'],
    until: ['do', 'do dnia'],
    stages: ['zgłosze', 'nadsyła'],
    handsIn: ['zgłasza', 'przesyła', 'abstrakt', 'referat'],
    venues: ['konferencj', 'sympozjum', 'kongres'],
  },
  ru: {
    ends: ['срок', 'важные даты', 'не позднее', 'дедлайн'],
    until: ['до'],
    stages: ['подач', 'тезис'],
    handsIn: ['прием', 'приём', 'заяв', 'доклад', 'стат'],
    venues: ['конференц', 'симпози', 'семинар', 'форум'],
  },
  tr: {
    ends: ['son tarih', 'son gün', 'önemli tarih', 'kadar', 'en geç'],
    stages: ['bildiri', 'gönderim'],
    handsIn: ['gönder', 'başvuru', 'özet'],
    venues: ['konferans', 'kongre', 'sempozyum', 'çalıştay'],
  },
  id: {
    ends: ['batas', 'tenggat', 'tanggal penting', 'paling lambat'],
    stages: ['pengiriman', 'makalah'],
    handsIn: ['abstrak', 'penerimaan', 'naskah'],
    venues: ['konferensi', 'seminar', 'simposium'],
  },
  zh: {
    ends: ['截止', '截稿', '重要日期', '期限', '之前', '截至'],
    stages: ['投稿', '征稿', '徵稿', '录用'],
    handsIn: ['提交', '征集', '议题', '论文'],
    venues: ['学术会议', '學術會議', '研讨会', '研討會', '征稿', '徵稿'],
  },
  ja: {
    ends: ['締', '〆切', '期限', '必着', 'まで', '重要日程'],
    stages: ['投稿', '採否', '募集'],
    handsIn: ['申込', '応募', '提出', '原稿', '論文'],
    venues: ['研究会', 'シンポジウム', '論文募集', '発表募集'],
  },
  ko: {
    ends: ['마감', '기한', '까지', '중요'],
    stages: ['제출', '투고', '모집'],
    handsIn: ['접수', '초록', '논문'],
    venues: ['학술', '학회', '심포지엄'],
  },
};

/** How the names of months begin, in the languages above. */
export const monthBeginnings: readonly string[] = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ...['mär', 'mai', 'okt', 'dez', 'fév', 'avr', 'juin', 'juil', 'aoû', 'déc', 'ene', 'abr', 'ago', 'dic', 'gen', 'mag', 'giu', 'lug'],
  ...['set', 'ott', 'fev', 'out', 'maa', 'mrt', 'mei', 'agu', 'des', 'pes', 'sty', 'lut', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź'],
  ...['lis', 'gru', 'янв', 'фев', 'мар', 'апр', 'май', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  ...['oca', 'şub', 'nis', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'],
];
