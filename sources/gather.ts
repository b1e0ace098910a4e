import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { Result } from '#model/result.ts';
import type { Answer, ListSource, SourceProblem, SourceReading, SourceRequest } from './source.ts';

/** Fetches one address; the problem says why there is no answer. */
export type Ask = (request: SourceRequest) => Promise<Result<Answer, string>>;

/** No list leads further than that. */
const mostRequests = 500;

/** Asks a list one address after the other until it has nothing more to ask: for whoever needs no store, queue or lanes. */
export async function gather(source: ListSource, now: Instant, ask: Ask): Promise<SourceReading> {
  const waiting = [...source.requests(now)];
  const asked = new Set<string>();
  const calls: Call[] = [];
  const problems: SourceProblem[] = [];
  for (let request = waiting.shift(); request; request = waiting.shift()) {
    if (asked.has(request.url)) continue;
    if (asked.size === mostRequests) {
      problems.push({ record: request.url, because: `not asked: the list leads to more than ${mostRequests} addresses` });
      break;
    }
    asked.add(request.url);
    const reading = readingOf(request, await ask(request));
    calls.push(...reading.calls);
    problems.push(...reading.problems);
    waiting.push(...(reading.next ?? []));
  }
  return { calls, problems };
}

/** What one answer holds, or what holds without it. */
export function readingOf(request: SourceRequest, answer: Result<Answer, string>): SourceReading {
  if (answer.ok) return request.read(answer.value);
  return request.without ?? { calls: [], problems: [{ record: request.url, because: answer.problem }] };
}
