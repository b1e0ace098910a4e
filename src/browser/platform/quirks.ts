/** Each difference between browsers, by name. */

/** Where no script may run, Chrome rejects; Firefox resolves, with null in place of a result. */
export const ranAnywhere = (results: readonly unknown[]): boolean => results.some((result) => result !== null && result !== undefined);
