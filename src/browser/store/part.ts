import type * as v from 'valibot';
import { parseWith } from '#model/call.ts';

/** One part of what is stored, under a key of its own: how it is read from storage, record by record. */
export interface Part<Value> {
  /** Before anything was stored. */
  readonly empty: Value;
  /** What can be used of what was found, and the records that cannot. Undefined where it has no shape at all. */
  readonly read: (stored: unknown) => { readonly value: Value; readonly odd: readonly unknown[] } | undefined;
}

/** A list of records. */
export function listOf<Schema extends v.GenericSchema>(record: Schema): Part<readonly v.InferOutput<Schema>[]> {
  return {
    empty: [],
    read: (stored) => {
      if (!Array.isArray(stored)) return undefined;
      const value: v.InferOutput<Schema>[] = [];
      const odd: unknown[] = [];
      for (const one of stored) {
        const parsed = parseWith(record, one);
        if (parsed.ok) value.push(parsed.value);
        else odd.push(one);
      }
      return { value, odd };
    },
  };
}

/** Records by name. */
export function mapOf<Schema extends v.GenericSchema>(record: Schema): Part<Readonly<Record<string, v.InferOutput<Schema>>>> {
  return {
    empty: {},
    read: (stored) => {
      if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
      const value: Record<string, v.InferOutput<Schema>> = {};
      const odd: unknown[] = [];
      for (const [name, one] of Object.entries(stored)) {
        const parsed = parseWith(record, one);
        if (parsed.ok) value[name] = parsed.value;
        else odd.push({ [name]: one });
      }
      return { value, odd };
    },
  };
}

/** One record, or none. */
export function oneOf<Schema extends v.GenericSchema, Empty>(record: Schema, empty: Empty): Part<v.InferOutput<Schema> | Empty> {
  return {
    empty,
    read: (stored) => {
      if (stored === null) return { value: empty, odd: [] };
      const parsed = parseWith(record, stored);
      return parsed.ok ? { value: parsed.value, odd: [] } : undefined;
    },
  };
}
