interface ChipsProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly sayValue: (value: Value) => string;
  readonly chosen: readonly Value[];
  readonly choose: (values: readonly Value[]) => void;
}

/** Several of a closed set: what is chosen is let through, nothing chosen lets everything through. */
export function Chips<Value extends string>({ legend, values, sayValue, chosen, choose }: ChipsProps<Value>) {
  if (values.length === 0) return null;
  const toggle = (value: Value) => choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      {values.map((value) => (
        <button key={value} type="button" class="chip" aria-pressed={chosen.includes(value)} onClick={() => toggle(value)}>
          {sayValue(value)}
        </button>
      ))}
    </fieldset>
  );
}
