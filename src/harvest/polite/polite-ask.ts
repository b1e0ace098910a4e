import { no, type Result } from '#model/result.ts';
import { type Clock, hour, minute } from '../clock.ts';
import type { Answer, Ask, Question, Unfetched } from '../fetch/ask.ts';
import { follow } from '../fetch/follow.ts';
import type { Lanes } from './lanes.ts';
import { retryAfter } from './retry-after.ts';
import { RobotsBook, robotsIn } from './robots.ts';

/** After so many requests in a row that brought no answer, a host is left in peace for an hour. */
const mostSilences = 3;

const hostOf = (url: string) => new URL(url).host;

/** Whether a server has it: what a redirect leads to may be a mail address or a file, which has no host to be polite to. */
const isOfServer = (url: string) => /^https?:/i.test(url) && URL.canParse(url);

/**
 * Asks servers as they wish to be asked: what robots.txt forbids is not asked for, and each host in its lane. Redirects are not followed.
 */
export function politeAsk(ask: Ask, lanes: Lanes, clock: Clock): Ask {
  const silences = new Map<string, number>();

  const inLane = async (question: Question): Promise<Result<Answer, Unfetched>> => {
    const { url, isWanted } = question;
    const host = hostOf(url);
    const turn = await lanes.turn(host, async (): Promise<Result<Answer, Unfetched>> => {
      if (isWanted && !(await isWanted())) return no({ url, because: 'it was read a moment ago', kind: 'unwanted' });
      const answer = await ask(question);
      listen(host, answer);
      return answer;
    });
    return turn.ok ? turn.value : no({ url, because: turn.problem.because, retryAt: turn.problem.until, kind: 'put off' });
  };

  /** Hears what an answer asks of those who come again. */
  const listen = (host: string, answer: Result<Answer, Unfetched>): void => {
    const silent = answer.ok ? 0 : (silences.get(host) ?? 0) + 1;
    silences.set(host, silent);
    const now = clock.now();
    if (!answer.ok && silent >= mostSilences) lanes.pause(host, now + hour, `${answer.problem.because}, ${silent} times in a row`);
    if (answer.ok && [429, 503].includes(answer.value.status))
      lanes.pause(host, retryAfter(answer.value, now) ?? now + 10 * minute, `the server asks for fewer requests (${answer.value.status})`);
  };

  const robots = new RobotsBook(async (address) => {
    const found = robotsIn(address, await follow(inLane, { url: address, headers: { accept: 'text/plain' } }), clock.now());
    lanes.slow(hostOf(address), found.delay);
    return found;
  });

  return async (question) => {
    const { url } = question;
    if (!isOfServer(url)) return ask(question);
    const refusal = (await robots.at(url, clock.now())).refusal(url);
    return refusal ? no({ url, ...refusal }) : inLane(question);
  };
}
