import type { ComponentChildren } from 'preact';

/** One matter of the settings, under its heading. */
export const Card = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ComponentChildren }) => (
  <section class="card" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

interface ChoiceProps {
  readonly caption: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, said: string])[];
  readonly choose: (value: string) => void;
}

/** One of several; the empty value follows the browser. */
export const Choice = ({ caption, value, options, choose }: ChoiceProps) => (
  <label class="line-field">
    <span class="caption">{caption}</span>
    <select class="field" value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map(([one, said]) => (
        <option key={one} value={one}>
          {said}
        </option>
      ))}
    </select>
  </label>
);

interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

/** On or off, with one sentence why. */
export const Switch = ({ id, label, why, isOn, turn }: SwitchProps) => (
  <div class="switch-line">
    <label class="switch">
      <input type="checkbox" checked={isOn} aria-describedby={id} onChange={(event) => turn(event.currentTarget.checked)} />
      {label}
    </label>
    <small id={id}>{why}</small>
  </div>
);
