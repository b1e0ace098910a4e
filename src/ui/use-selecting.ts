import { useState } from 'preact/hooks';
import type { Row, Selecting } from './row/row.ts';

export interface SelectingState {
  /** Undefined while rows are not being chosen. */
  readonly selecting: Selecting | undefined;
  readonly chosenOf: (rows: readonly Row[]) => readonly Row[];
  readonly begin: () => void;
  readonly chooseAll: (rows: readonly Row[]) => void;
  readonly end: () => void;
}

/** Holds which rows are chosen for something that is done to several at once. */
export function useSelecting(): SelectingState {
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return {
    selecting: chosen && { chosen, toggle },
    chosenOf: (rows) => rows.filter(({ entry }) => chosen?.has(entry.deadline.id)),
    begin: () => setChosen(new Set()),
    chooseAll: (rows) => setChosen(new Set(rows.map(({ entry }) => entry.deadline.id))),
    end: () => setChosen(undefined),
  };
}
