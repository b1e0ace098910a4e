import { withoutEdition } from './edition.ts';

/**
 * Sites that carry the calls of others: lists of calls and mailing lists of a field, what events hand their papers, talks, films and works
 * in by, and hosts of pages. Their names stand in titles beside an event's, and are never its own.
 */
const names = [
  'Academia.edu',
  'AllConferenceAlert',
  'ArtRabbit',
  'Calenda',
  'CallForEntry',
  'CMT',
  'Codabench',
  'CodaLab',
  'Conference Alerts',
  'Conference Management Toolkit',
  'ConfTool',
  'CuratorSpace',
  'Devpost',
  'Doity',
  'EasyChair',
  'EDAS',
  'Euraxess',
  'Even3',
  'Eventbrite',
  'Ex Ordo',
  'Fabula',
  'Festhome',
  'FilmFreeway',
  'GitHub',
  'Google Groups',
  'Google Sites',
  'H-Net',
  'H-Soz-Kult',
  'HotCRP',
  'Indico',
  'JISCMail',
  'Kaggle',
  'LINGUIST List',
  'LinkedIn',
  'Microsoft CMT',
  'OpenReview',
  'Oxford Abstracts',
  'PaperCall',
  'PhilEvents',
  'pretalx',
  'ResearchGate',
  'Researchr',
  'Sciencesconf',
  'Sessionize',
  'Submittable',
  'Unstop',
  'WikiCFP',
] as const;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const carriers: ReadonlySet<string> = new Set(names.map(lettersOf));

/** "H-Net", "LINGUIST List 18", "EasyChair": whether a part of a title, or what looks like a short name, is that of such a site. */
export const isCarrier = (text: string): boolean => carriers.has(lettersOf(text)) || carriers.has(lettersOf(withoutEdition(text)));
