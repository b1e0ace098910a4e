import { no, type Result } from '#model/result.ts';
import type { Answer, Ask, Question, Unfetched } from './ask.ts';

export const mostRedirects = 5;

/** Where an answer sends on to; undefined where it is the end of the way. */
export function redirectOf({ url, status, headers }: Answer): string | undefined {
  const location = headers.get('location');
  const redirects = [301, 302, 303, 307, 308].includes(status);
  return redirects && location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined;
}

/** Asks, and goes where the answers send, up to five times. A body goes to the first server alone; headers go along, so they hold no secrets. */
export async function follow(ask: Ask, question: Question, signal?: AbortSignal): Promise<Result<Answer, Unfetched>> {
  let next = question;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await ask(next, signal);
    const to = answer.ok ? redirectOf(answer.value) : undefined;
    if (to === undefined) return answer;
    const { method, body, ...asked } = next;
    next = { ...asked, url: to };
  }
  return no({ url: question.url, because: `the server redirected more than ${mostRedirects} times` });
}
