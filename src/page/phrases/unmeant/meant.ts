import { type Mention, mentionsIn } from '../phrases.ts';
import { withoutAnswers } from './answer-aside.ts';
import { withoutAppendix } from './appendix.ts';
import { withoutAsked } from './asked.ts';
import { withoutBecause } from './because.ts';
import { withChosenTold, withoutChosen } from './chosen.ts';
import { withJudges, withoutChoice } from './chosen-from.ts';
import { withChosenHandedIn } from './chosen-handed-in.ts';
import { withoutClauses } from './clause-of-rules.ts';
import { withClosedContest } from './closed-contest.ts';
import { withoutAfter } from './condition.ts';
import { withoutCounted } from './counted.ts';
import { withDrawnUp } from './drawn-up.ts';
import { withDueResults } from './due-results.ts';
import { withEnteredWorks } from './entered-works.ts';
import { withoutByWhom, withoutFor } from './for-or-until.ts';
import { withoutForms } from './forms.ts';
import { withoutFromToday } from './from-today.ts';
import { withoutHelpersAmong } from './helpers-among.ts';
import { unhidden } from './hidden.ts';
import { withoutPurpose } from './in-order-to.ts';
import { withoutLacking } from './lacking.ts';
import { withLastDays } from './last-day.ts';
import { withoutLastingProject } from './lasting-project.ts';
import { withoutMeetingAhead } from './meeting-ahead.ts';
import { withoutNoPost } from './no-post.ts';
import { withoutOccasion } from './occasion.ts';
import { withoutAccepted } from './of-accepted.ts';
import { withoutContest } from './of-contest.ts';
import { withoutOpened } from './opened-time.ts';
import { withoutPointing } from './pointing.ts';
import { withoutProposed } from './proposed.ts';
import { withResultsAlone } from './results-alone.ts';
import { withoutReviewBefore } from './review-before.ts';
import { withoutReviewsDue } from './reviews-due.ts';
import { withoutRoomsAlong } from './rooms-along.ts';
import { withSentAnswers } from './sent-answers.ts';
import { withoutSubject } from './subject.ts';
import { withoutThoseChosen } from './those-chosen.ts';
import { withRevised } from './to-be-revised.ts';
import { withToldChosen } from './told-chosen.ts';
import { withoutToldLater } from './told-later.ts';
import { withToldWhether } from './told-whether.ts';
import { withUntilWhen } from './until-when.ts';
import { withWinnersTold } from './who-wins.ts';

/** What is mentioned and not meant, left out in this order: each step sees what the one before it left. */
const sieves: readonly ((text: string, mentions: readonly Mention[]) => readonly Mention[])[] = [
  withoutPointing,
  withoutClauses,
  withoutBecause,
  withoutPurpose,
  withoutCounted,
  withLastDays,
  withUntilWhen,
  withoutToldLater,
  withoutMeetingAhead,
  withoutOpened,
  withoutFromToday,
  withoutNoPost,
  withoutLacking,
  withoutFor,
  withoutByWhom,
  withoutOccasion,
  withoutSubject,
  withoutChosen,
  withChosenTold,
  withoutAfter,
  withoutAsked,
  withEnteredWorks,
  unhidden,
  withDueResults,
  withoutAnswers,
  withoutChoice,
  withJudges,
  withWinnersTold,
  withoutAccepted,
  withSentAnswers,
  withoutThoseChosen,
  withChosenHandedIn,
  withRevised,
  withToldChosen,
  withToldWhether,
  withoutForms,
  withoutAppendix,
  withoutHelpersAmong,
  withoutRoomsAlong,
  withoutProposed,
  withoutContest,
  withoutLastingProject,
  withClosedContest,
  withDrawnUp,
  withoutReviewBefore,
  withoutReviewsDue,
  withResultsAlone,
];

/** What a text mentions and means: without what it only speaks of. */
export const meantIn = (text: string): readonly Mention[] => sieves.reduce((mentions, sieve) => sieve(text, mentions), mentionsIn(text));
