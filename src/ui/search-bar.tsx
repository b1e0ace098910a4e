import { useMemo, useState } from 'preact/hooks';
import { SearchIcon } from './icons.tsx';
import type { ReaderClock } from './reader-clock.ts';
import type { Row } from './row/row.ts';
import { anything, choicesIn, isAnything, type Wish } from './search.ts';
import { wordsFor } from './words.ts';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly any: string;
  readonly values: readonly Value[];
  readonly sayValue: (value: Value) => string;
  readonly chosen: Value | null;
  readonly choose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, any, values, sayValue, chosen, choose }: ChoiceProps<Value>) {
  if (values.length < 2 && chosen === null) return null;
  return (
    <select
      class="field"
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => choose(values.find((value) => value === event.currentTarget.value) ?? null)}
    >
      <option value="">{any}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {sayValue(value)}
        </option>
      ))}
    </select>
  );
}

interface SearchBarProps {
  /** All rows, for what there is to choose from. */
  readonly rows: readonly Row[];
  readonly wish: Wish;
  readonly setWish: (wish: Wish) => void;
  readonly clock: ReaderClock;
}

/** Looks for words and narrows by kind, area and venue. The slash key goes to it. */
export const SearchBar = ({ rows, wish, setWish, clock }: SearchBarProps) => {
  const words = wordsFor(clock.locale);
  const isNarrowed = wish.kind !== null || wish.area !== null || wish.venue !== null;
  const [isOpen, setOpen] = useState(isNarrowed);
  const choices = useMemo(() => (isOpen ? choicesIn(rows) : undefined), [rows, isOpen]);
  return (
    <search class="search">
      <label class="search-field">
        <SearchIcon />
        <input
          type="search"
          class="field"
          value={wish.query}
          placeholder={words.searchHint}
          aria-label={words.search}
          aria-keyshortcuts="/"
          onInput={(event) => setWish({ ...wish, query: event.currentTarget.value })}
        />
      </label>
      <button type="button" class="tool" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.filter}
      </button>
      {!isAnything(wish) && (
        <button type="button" class="link" onClick={() => setWish(anything)}>
          {words.clearFilter}
        </button>
      )}
      {choices && (
        <div class="choices">
          <Choice
            label={words.kind}
            any={words.anyKind}
            values={choices.kinds}
            sayValue={(kind) => words.kinds[kind]}
            chosen={wish.kind}
            choose={(kind) => setWish({ ...wish, kind })}
          />
          <Choice
            label={words.area}
            any={words.anyArea}
            values={choices.areas}
            sayValue={(area) => words.areas[area]}
            chosen={wish.area}
            choose={(area) => setWish({ ...wish, area })}
          />
          <Choice
            label={words.venue}
            any={words.anyVenue}
            values={choices.venues}
            sayValue={(venue) => venue}
            chosen={wish.venue}
            choose={(venue) => setWish({ ...wish, venue })}
          />
        </div>
      )}
    </search>
  );
};
