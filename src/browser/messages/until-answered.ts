import { no, type Result } from '#model/result.ts';
import type { Unanswered } from './send.ts';

/** The browser may stop the background while it is asked; where it does so three times in a row it has other troubles. */
const mostAsks = 3;

/** Far longer than many tabs are read one after another: Firefox does not always tell that who was asked is gone. */
const patienceMilliseconds = 30_000;

/** What was asked, or after a time that nobody answers. */
async function inTime<Answer>(asked: Promise<Result<Answer, Unanswered>>): Promise<Result<Answer, Unanswered>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Answer, Unanswered>>((resolve) => {
    timer = setTimeout(() => resolve(no({ because: 'nobody answers', detail: 'no answer in time' })), patienceMilliseconds);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again where the background was stopped before it could answer: for questions that may be asked twice. */
export async function untilAnswered<Answer>(ask: () => Promise<Result<Answer, Unanswered>>): Promise<Result<Answer, Unanswered>> {
  for (let asks = 1; ; asks++) {
    const asked = await inTime(ask());
    if (asked.ok || asked.problem.because !== 'nobody answers' || asks === mostAsks) return asked;
  }
}
