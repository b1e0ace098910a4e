import type { Call, Deadline } from '#model/call.ts';
import { correctionBy } from '#sources/corrections/correction.ts';
import { listFormats } from '#sources/corrections/formats.ts';
import type { CorrectionMade } from '../messages/messages.ts';

/** Where a list is kept, and the file of it that a call stands in, as far as the list tells. */
interface Home {
  readonly repository: string;
  readonly fileOf: (call: Call) => string;
}

const nameIn = ({ source, venue, event }: Call) => {
  const last = new URL(source.url).pathname.split('/').at(-1) ?? '';
  return /\.ya?ml$/.test(last) ? decodeURIComponent(last) : `${venue?.series ?? event.acronym ?? ''}`;
};

const homes: Readonly<Record<string, Home>> = {
  ccfddl: {
    repository: 'ccfddl/ccf-deadlines',
    fileOf: ({ venue, event }) => `conference/ (${venue?.series ?? event.acronym ?? ''})`,
  },
  huggingface: { repository: 'huggingface/ai-deadlines', fileOf: (call) => `src/data/conferences/${nameIn(call)}` },
  'sec-deadlines': { repository: 'sec-deadlines/sec-deadlines.github.io', fileOf: () => '_data/conferences.yml' },
};

/** Whether a correction of a list can be written: its format is known, and the page states a moment. */
export const isCorrectable = (list: string, right: Pick<Deadline, 'utc'>): boolean =>
  right.utc !== null && list in homes && listFormats.some(({ id }) => id === list);

/** A correction as it can be proposed: the lines in the list's own format, and a new issue there that gives page and words as evidence. */
export function correctionFor(call: Call, wrong: Deadline, right: Deadline, page: string): Omit<CorrectionMade, 'list'> | undefined {
  const { source, event, venue } = call;
  const [home, format] = [homes[source.id], listFormats.find(({ id }) => id === source.id)];
  const correction = correctionBy(right, { call: call.id, wrong });
  if (!home || !format || !correction) return undefined;
  const text = format.lines(correction).join('\n');
  const file = home.fileOf(call);
  const issue = new URL(`https://github.com/${home.repository}/issues/new`);
  issue.searchParams.set('title', `${event.acronym ?? venue?.series ?? event.name ?? call.id}: ${wrong.label}`);
  issue.searchParams.set('body', [page, '', `> ${right.quote}`, '', `\`${file}\``, '```yaml', text, '```'].join('\n'));
  return { file, text, address: issue.href };
}
