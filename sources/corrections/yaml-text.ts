import { isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap } from 'yaml';

/** Another value for one scalar of a text. */
export interface Edit {
  readonly scalar: Scalar;
  readonly value: string;
}

/** The items of a text that is one list of maps, with their places in it; none where it is anything else. */
export function mapsIn(text: string): readonly YAMLMap[] {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  return isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
}

export function scalarOf(map: YAMLMap, key: string): Scalar | undefined {
  const node = map.get(key, true);
  return isScalar(node) ? node : undefined;
}

/** The text of a scalar as a person reads it; empty where there is none. */
export const textOf = (scalar: Scalar | undefined): string => String(scalar?.source ?? scalar?.value ?? '').trim();

export const textAt = (map: YAMLMap, key: string): string => textOf(scalarOf(map, key));

/** The items of a list within a map. */
export function itemsAt(map: YAMLMap, key: string): readonly unknown[] {
  const list = map.get(key, true);
  return isSeq(list) ? list.items : [];
}

const quoted = ({ type }: Scalar, value: string): string => {
  if (type === Scalar.QUOTE_SINGLE) return `'${value}'`;
  return type === Scalar.QUOTE_DOUBLE ? `"${value}"` : value;
};

/** The text with other values in place, each in the quotes that stood there; all else keeps its bytes. */
export function edited(text: string, edits: readonly Edit[]): string {
  const places = edits.flatMap(({ scalar, value }) => {
    const { range } = scalar;
    return range ? [{ from: range[0], to: range[1], value: quoted(scalar, value) }] : [];
  });
  return places.sort((a, b) => b.from - a.from).reduce((done, { from, to, value }) => done.slice(0, from) + value + done.slice(to), text);
}
