/**
 * Every match of a global pattern in a text, in order. Says what `matchAll` says, but makes no copy of the pattern first, which for a short
 * text costs more than the search.
 */
export function everyMatch(text: string, shape: RegExp): readonly RegExpExecArray[] {
  shape.lastIndex = 0;
  let match = shape.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = shape.exec(text)) found.push(match);
  return found;
}

const none: readonly RegExpExecArray[] = [];
