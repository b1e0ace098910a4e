/** Stands where every case has been answered, so that a new case does not compile until it is answered too. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}
