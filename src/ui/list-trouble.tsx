import { WarningIcon } from './icons.tsx';
import { Message } from './message.tsx';
import type { ListView } from './popup-view.ts';
import type { Words } from './words.ts';

/** What is wrong with a list that cannot be read, so that nobody takes it for an empty one. */
export const ListTrouble = ({ list, words }: { readonly list: Extract<ListView, { ok: false }>; readonly words: Words }) => (
  <Message icon={<WarningIcon />} title={words.storeTrouble[list.problem.because]} why={list.problem.detail} isFault />
);
