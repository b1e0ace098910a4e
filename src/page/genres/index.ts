import admission from './admission.ts';
import club from './club.ts';
import consultations from './consultations.ts';
import course from './course.ts';
import election from './election.ts';
import faculty from './faculty.ts';
import type { Genre } from './genre.ts';
import job from './job.ts';
import library from './library.ts';
import licences from './licences.ts';
import manual from './manual.ts';
import minutes from './minutes.ts';
import orders from './orders.ts';
import papers from './papers.ts';
import project from './project.ts';
import releases from './releases.ts';
import school from './school.ts';
import sittings from './sittings.ts';
import taxes from './taxes.ts';
import terms from './terms.ts';
import theses from './theses.ts';
import tour from './tour.ts';

/** Every sort of page that has deadlines and asks nothing of a researcher; of several that fit the first is told. */
export const genres: readonly Genre[] = [
  course,
  minutes,
  releases,
  manual,
  terms,
  theses,
  admission,
  sittings,
  school,
  election,
  taxes,
  faculty,
  job,
  orders,
  tour,
  project,
  library,
  licences,
  papers,
  club,
  consultations,
];
