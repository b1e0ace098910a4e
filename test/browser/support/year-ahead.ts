/** The year of calls that lie ahead on whatever day the tests run, and not so far that nobody calls for it yet. */
export const yearAhead = new Date().getUTCFullYear() + 1;
