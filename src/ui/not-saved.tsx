import { WarningIcon } from './icons.tsx';
import { Message } from './message.tsx';
import type { Words } from './words.ts';

interface NotSavedProps {
  /** What the browser said of the last change; undefined where it was saved. */
  readonly detail: string | undefined;
  readonly words: Words;
}

/** That the last change was not saved. What is shown besides is as it was before. */
export const NotSaved = ({ detail, words }: NotSavedProps) =>
  detail === undefined ? null : (
    <Message icon={<WarningIcon />} title={words.storeTrouble['not saved']} why={words.notSavedWhy} isFault>
      <p class="fault-detail">{detail}</p>
    </Message>
  );
