import { no, ok, type Result } from '#model/result.ts';
import type { Answer, Ask, Question, Unfetched } from './ask.ts';
import { refreshOf } from './refresh.ts';

export const mostRedirects = 5;

/** Where an answer sends on to; undefined where it is the end of the way. */
export function redirectOf({ url, status, headers }: Answer): string | undefined {
  const location = headers.get('location');
  const redirects = [301, 302, 303, 307, 308].includes(status);
  return redirects && location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined;
}

/**
 * An answer to which a page led has no validators to ask the page itself with: that one stays the same while what it leads to changes, and
 * would be "not modified" for ever.
 */
function withoutValidators(answer: Answer): Answer {
  const headers = new Map([...answer.headers].filter(([name]) => name !== 'etag' && name !== 'last-modified'));
  return { ...answer, headers };
}

/**
 * Asks, and goes where answers and pages send on, up to five times. A body goes to the first server alone; headers go along, so they hold
 * no secrets.
 */
export async function follow(ask: Ask, question: Question, signal?: AbortSignal): Promise<Result<Answer, Unfetched>> {
  let next = question;
  let isLedByPage = false;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await ask(next, signal);
    if (!answer.ok) return answer;
    const byPage = refreshOf(answer.value);
    const to = redirectOf(answer.value) ?? byPage;
    if (to === undefined) return isLedByPage ? ok(withoutValidators(answer.value)) : answer;
    isLedByPage ||= byPage !== undefined;
    const { method, body, ...asked } = next;
    next = { ...asked, url: to };
  }
  return no({ url: question.url, because: `the server redirected more than ${mostRedirects} times` });
}
