import { type Label, labelOf } from './label.ts';

const nameOfList = /^([^:：]{3,40})[:：]\s?(?=\S)/u;

/** The words of a label, without the name of the list that they stand first in: "Papers" of "Important dates: Papers". */
export function ownLabel({ text, mentions }: Label): string {
  if (mentions[0]?.concept !== 'dates') return text;
  const [before = '', name = ''] = nameOfList.exec(text) ?? [];
  const said = labelOf(name).mentions;
  return said.length > 0 && said.every(({ concept }) => concept === 'dates') ? text.slice(before.length) : text;
}
