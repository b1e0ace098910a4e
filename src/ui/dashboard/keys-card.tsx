import type { DashboardView } from '../dashboard-view.ts';
import type { Words } from '../words.ts';
import { places } from './place.ts';

interface KeysProps {
  readonly commands: DashboardView['commands'];
  readonly words: Words;
}

const Line = ({ keys, said }: { readonly keys: readonly string[]; readonly said: string }) => (
  <div>
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{said}</dd>
  </div>
);

/** Commands of the extension by name, and what is said of them. */
const commandWords = { open: 'open', 'read-selection': 'readSelection' } as const;

const isKnown = (name: string): name is keyof typeof commandWords => name in commandWords;

/** Every key that does something, on any page and here. */
export const KeysCard = ({ commands, words }: KeysProps) => (
  <section class="card" aria-labelledby="keys">
    <h2 id="keys">{words.settings.keys}</h2>
    <dl class="keys">
      {commands.map(({ name, keys }) =>
        isKnown(name) ? <Line key={name} keys={[keys || words.keys.unset]} said={words.keys[commandWords[name]]} /> : null,
      )}
      <Line keys={['Alt+Shift+J']} said={words.keys.nextDate} />
      <Line keys={['Alt+Shift+K']} said={words.keys.previousDate} />
      <Line keys={['/']} said={words.keys.search} />
      <Line keys={['Ctrl+Z']} said={words.keys.undo} />
      <Line keys={['1', '…', String(places.length)]} said={words.keys.place} />
      <Line keys={['?']} said={words.keys.help} />
    </dl>
    <p class="caption">{words.monthKeys}</p>
  </section>
);
