import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { byReader, type Changeable, changeable, takeBack } from '../list/undo.ts';
import { withSetting } from '../store/settings-doings.ts';
import { bothHistories } from './both-histories.ts';
import { type Whole, wholeParts } from './export.ts';
import type { FileContents, Refusal } from './import.ts';

/** All that a file may change, and that can be brought back. */
export const fileParts = [...wholeParts, ...changeable] as const;

/** A file that is to replace everything must be sound to the last record: what it lacks is gone from here. */
export const soundContents = (contents: FileContents): Result<FileContents, Refusal> =>
  contents.odd ? no({ because: 'damaged', detail: `${contents.odd} records make no sense` }) : ok(contents);

/**
 * Puts what a file holds in the place of what is here; parts that it does not have stay, and so does what a browser alone decides. What
 * was here goes along with the change, whole, so that it can be taken back.
 */
export function replaceWhole(parts: Whole & Changeable, { whole }: FileContents, now: Instant): Partial<Whole & Changeable> {
  const { settings, followed, history } = parts;
  const theirs: Whole = { ...parts, ...whole };
  const { tracked, follows, hidden } = theirs;
  const set = withSetting({ ...theirs.settings, notifies: settings.notifies, syncs: settings.syncs }, now)(parts);
  const rest = { settings, followed, history };
  const list = byReader('replaced', now, () => ({ tracked, follows, hidden }), rest)({ ...parts, ...set });
  return { ...set, ...list, followed: theirs.followed, history: theirs.history };
}

/** What was noticed after a moment stays beside what is brought back. */
function withSince(history: Whole['history'], current: Whole['history'], at: Instant): Whole['history'] {
  const since = Object.entries(current).map(([id, past]) => [id, past.filter(({ noticedAt }) => noticedAt > at)] as const);
  const grown = since.filter(([, past]) => past.length).map(([id, past]) => [id, bothHistories(history[id] ?? [], past)]);
  return { ...history, ...Object.fromEntries(grown) };
}

/** Takes back the last change by the reader: of the list, or of everything where a file replaced it. */
export const takeBackWhole =
  (now: Instant) =>
  (parts: Whole & Changeable): Partial<Whole & Changeable> => {
    const [step, list] = [parts.undo.at(-1), takeBack(now)(parts)];
    if (!step?.rest) return list;
    const { settings, followed, history } = step.rest;
    const set = withSetting(settings, now)({ ...parts, ...list });
    return { ...list, ...set, followed, history: withSince(history, parts.history, step.at) };
  };
