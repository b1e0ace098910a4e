import * as v from 'valibot';
import { areaIds } from '#model/area.ts';
import { kinds } from '#model/call.ts';

const several = <Schema extends v.GenericSchema>(one: Schema) => v.pipe(v.array(one), v.readonly());

/** What of a list is wanted; an empty field wants everything. A call passes where each field has something in common with it. */
export const ListFilter = v.object({
  areas: several(v.picklist(areaIds)),
  /** As lists write them: "CCF A". */
  ranks: several(v.string()),
  kinds: several(v.picklist(kinds)),
  /** By series: "NeurIPS". */
  venues: several(v.string()),
});

export type ListFilter = v.InferOutput<typeof ListFilter>;

/** A list that is read straight from where it is published: by the id of its source, or a Lastcall catalogue by its address. */
export const FollowedList = v.object({
  id: v.string(),
  address: v.nullable(v.string()),
  /** What the browser was asked to allow for it, as match patterns. */
  origins: v.array(v.string()),
  filter: ListFilter,
});

export type FollowedList = v.InferOutput<typeof FollowedList>;
