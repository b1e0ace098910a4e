/** Work that can be put down between its steps: whoever runs it decides how much is done at a stretch. The result is the same. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at a stretch. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What work makes of each of many, as an array; one at a step. */
export function* eachInSteps<Item, Made>(items: readonly Item[], make: (item: Item, i: number) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const [i, item] of items.entries()) {
    made.push(make(item, i));
    yield;
  }
  return made;
}
