import type { Genre } from './genre.ts';

export default {
  name: 'what teachers of a university ask of it',
  own: {
    en: [
      'sabbatical leave*',
      'sabbatic leave*',
      'sabbatical application*',
      'sabbatical proposal*',
      'academic leave*',
      'leave application*',
      'tenure leave*',
      'faculty handbook',
      'faculty senate',
      'faculty council',
      'personnel committee',
      'promotion and tenure',
      'tenure and promotion',
      'application for promotion',
      'applications for promotion',
      'recommendations to',
    ],
    de: ['forschungsfreisemester*', 'forschungssemester*', 'dekanat*'],
    es: ['año sabático', 'licencia sabática'],
    fr: ['congé sabbatique', 'congé pour recherche*'],
    pt: ['licença sabática'],
  },
  also: {
    en: ['provost*', 'to the dean', 'to their dean', 'to dean', 'to deans', 'department chair', 'their chair', 'to chairs'],
  },
  fewest: 2,
  among: 'dates',
  mayAskForPapers: true,
} satisfies Genre;
