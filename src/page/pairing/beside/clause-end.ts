/** Chinese parts clauses by its own comma, or by a plain one without a blank. */
export const clauseEnd = /, |，|(?<=\p{Script=Han}),/u;

const count = (text: string, mark: string): number => text.split(mark).length;

/** "Mails on the state (accepted, refused) are sent by": the clauses of a text; a comma within brackets ends none. */
export function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  for (const part of text.split(clauseEnd)) {
    const last = clauses.at(-1);
    if (last !== undefined && count(last, '(') > count(last, ')')) clauses.splice(-1, 1, `${last}, ${part}`);
    else clauses.push(part);
  }
  return clauses;
}
