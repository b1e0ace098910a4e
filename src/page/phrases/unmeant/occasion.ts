import type { Mention } from '../phrases.ts';
import { endsWithSign } from '../signs.ts';

/** "May be handed in at registration, or sent by mail by 9 May": the occasion on which something is handed in is not what falls due. */
export const withoutOccasion = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ concept }) => concept === 'submit')
    ? mentions.filter(({ concept, at }) => concept !== 'register' || !endsWithSign(text.slice(0, at), 'on the occasion of'))
    : mentions;
