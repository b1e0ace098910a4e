import { isEarlier, type Reach, withRival } from '#dates/reach.ts';
import type { Kind } from '#model/call.ts';
import { isMark } from './of-things.ts';
import { namedZone, type Statement } from './statement.ts';

/** Whether a statement is made of deadlines of one of these kinds. */
const isOfKind = ({ only, but }: Statement, kinds: readonly Kind[]): boolean =>
  (!only || kinds.some((kind) => only.has(kind))) && !kinds.some((kind) => but?.has(kind));

/** Whether a statement says outright that it is told of what is named so: of what it names itself, where it names some alone. */
const isPlainOf = ({ of, isPlain }: Statement, things: readonly string[]): boolean =>
  isPlain && (!of?.length || of.some((word) => things.includes(word)));

/** "* 12:00 CET": a note is told of what bears its mark, where only some do, and of nothing else. */
const isNoteOfOthers = ({ of }: Statement, things: readonly string[]): boolean =>
  of?.some((word) => isMark(word) && !things.includes(word)) ?? false;

/** What is stated of a deadline. */
export interface Told extends Reach {
  /** The zone is stated with the hour alone. */
  readonly isOneClock?: boolean;
}

/** What is stated for one part of a page. Asked once for each deadline there, so what it says of a kind is found once. */
export class Scope {
  readonly #statements: readonly Statement[];
  readonly #known = new Map<string, Told | undefined>();

  constructor(statements: readonly Statement[]) {
    this.#statements = statements;
  }

  /** The first hour and the first zone that are stated of these kinds, by what speaks of them alone before the rest. */
  of(kinds: readonly Kind[], things: readonly string[]): Told | undefined {
    const key = [...kinds, ...things].join();
    if (!this.#known.has(key)) this.#known.set(key, this.#find(kinds, things));
    return this.#known.get(key);
  }

  #find(kinds: readonly Kind[], things: readonly string[]): Told | undefined {
    const own = this.#statements
      .filter((statement) => isOfKind(statement, kinds) && !isNoteOfOthers(statement, things))
      .map((statement) => ({ ...statement, isPlain: isPlainOf(statement, things) }));
    const plain = own.filter(({ isPlain }) => isPlain).sort((a, b) => Number(!a.only) - Number(!b.only));
    // An hour that is stated with its zone goes with no other: "papers AoE, all others 17:00 CET".
    const timed = plain.find(({ hour }) => hour);
    const zones = plain.flatMap(({ zone }) => zone ?? []);
    let found: Reach = { hour: timed?.hour, zone: timed?.zone?.meanings.length ? timed.zone : namedZone(zones) };
    for (const { hour, zone, isPlain } of own) {
      const other: Reach = { hour: hour ?? found.hour, zone: zone ?? found.zone };
      if (!isPlain && isEarlier(other, found)) found = other;
    }
    const rivals = plain.filter(({ only }) => !only === !plain[0]?.only);
    for (const told of Map.groupBy(rivals, ({ unit }) => unit).values()) {
      const zone = namedZone(told.flatMap(({ zone }) => zone ?? []));
      if (zone) found = withRival(found, { hour: told.find(({ hour }) => hour)?.hour ?? found.hour, zone });
    }
    const isOneClock = own.every(({ hour, zone }) => !zone || hour !== undefined);
    return own.length ? { ...found, isOneClock } : undefined;
  }
}

/** Statements by the part of the page that they are made for. */
export const scopesOf = (statements: readonly Statement[], placeOf: (statement: Statement) => number): ReadonlyMap<number, Scope> =>
  new Map([...Map.groupBy(statements, placeOf)].map(([place, own]) => [place, new Scope(own)]));
