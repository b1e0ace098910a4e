import type { WordsByLanguage } from './genre.ts';

/**
 * What the title of a page calls an event or a contest at which its readers may show their work, where its text speaks of other sorts too.
 */
export const eventTitles: WordsByLanguage = {
  en: ['symposium', 'consortium', 'conference*', 'workshop*', 'congress', 'poster session*', 'research day*', 'contest*', 'competition*'],
  de: ['tagung*', 'fachtagung*', 'konferenz*', 'wettbewerb*'],
  es: ['concurso*', 'congreso*', 'jornadas', 'simposio*'],
  fr: ['concours', 'colloque*', 'congrès'],
  it: ['concorso', 'convegno', 'congresso', 'simposio', 'sessione poster'],
  pt: ['concurso*', 'congresso*', 'simpósio*'],
  nl: ['congres*', 'studiedag*', 'symposium*'],
  pl: ['konferencj*', 'sympozjum*', 'zjazd*'],
  ru: ['конференц*', 'симпозиум*'],
  tr: ['kongre*', 'sempozyum*', 'konferans*', 'çalıştay*', 'yarışma*'],
  id: ['seminar nasional', 'seminar internasional', 'konferensi*', 'simposium*', 'lokakarya', 'lomba'],
  ja: ['シンポジウム', '学術大会', '研究大会', 'コンテスト'],
  ko: ['학술대회', '심포지엄', '공모전'],
  zh: ['论坛', '論壇', '研讨会', '研討會', '征文', '徵文', '学术年会', '學術年會', '学术会议', '學術會議', '大赛', '大賽'],
};
