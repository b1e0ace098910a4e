/** Chinese parts clauses by its own comma, or by a plain one without a blank. */
export const clauseEnd = /, |，|(?<=\p{Script=Han}),/u;
