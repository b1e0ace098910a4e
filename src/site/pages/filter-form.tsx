import { areas } from '#model/area.ts';
import { kinds } from '#model/call.ts';
import type { Filter } from '../list/filter.ts';
import { kindWords, words } from '../words.ts';
import { useSitePath } from './root.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
  readonly value: string | null;
}

const Select = ({ name, label, all, options, value }: SelectProps) => (
  <label>
    <span class="caption">{label}</span>
    <select name={name}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

/** What a list can be narrowed to: only what is in it. */
export interface Choices {
  readonly areas: readonly (keyof typeof areas)[];
  readonly ranks: readonly Option[];
}

interface FormProps {
  readonly filter: Filter;
  readonly choices: Choices;
}

/** The filters, as a form that works without script: they stand in the address, so that a view can be kept and passed on. */
export const FilterForm = ({ filter, choices }: FormProps) => {
  const at = useSitePath();
  const kindOptions = [{ value: 'any', label: words.anyKind }, ...kinds.map((kind) => ({ value: kind, label: kindWords[kind] }))];
  return (
    <search>
      <form class="filters" method="get" action={at('')}>
        <label class="query">
          <span class="caption">{words.find}</span>
          <input type="search" name="q" value={filter.q ?? ''} placeholder={words.search} autocomplete="off" />
        </label>
        <Select
          name="area"
          label={words.area}
          all={words.anyArea}
          value={filter.area}
          options={choices.areas.map((area) => ({ value: area, label: areas[area] }))}
        />
        <Select name="kind" label={words.kind} all={words.dueKinds} value={filter.kind} options={kindOptions} />
        <Select name="rank" label={words.rank} all={words.anyRank} value={filter.rank} options={choices.ranks} />
        {filter.venue !== null && <input type="hidden" name="venue" value={filter.venue} />}
        <button type="submit">{words.find}</button>
      </form>
    </search>
  );
};
