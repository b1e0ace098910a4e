import type { HarvestEvent } from '#harvest/run/event.ts';
import { type ChangeKind, changeKinds } from '#model/change.ts';
import { plural } from '../plural.ts';
import { fitted } from '../terminal.ts';

/** Doubts of one source that are spelt out. */
const mostDoubts = 5;
const widest = 400;

type Named = Extract<HarvestEvent, { event: 'trouble' | 'put off' | 'moved' | 'doubt' }>;

/** Counts what a harvest tells, and says at the end what came of it. */
export class Tally {
  readonly #changes = new Map<ChangeKind, number>();
  readonly #named: Named[] = [];
  #new = 0;
  #lists = 0;
  #read = 0;
  #same = 0;
  #notDue = 0;
  isStopped = false;

  add(event: HarvestEvent): void {
    switch (event.event) {
      case 'start':
        this.#notDue = event.notDue;
        break;
      case 'page':
        if (event.outcome === 'same') this.#same++;
        else this.#read++;
        break;
      case 'list':
        this.#lists++;
        break;
      case 'new':
        this.#new++;
        break;
      case 'change':
        this.#changes.set(event.change.kind, (this.#changes.get(event.change.kind) ?? 0) + 1);
        break;
      case 'end':
        this.isStopped = event.stopped;
        break;
      default:
        this.#named.push(event);
    }
  }

  get hasTrouble(): boolean {
    return this.#of('trouble').length > 0;
  }

  #of<Name extends Named['event']>(name: Name) {
    return this.#named.filter((event): event is Extract<Named, { event: Name }> => event.event === name);
  }

  /** The report: what changed, what was read, and what was not, by name and why. */
  report(): string[] {
    const [troubles, late, moved, doubts] = [this.#of('trouble'), this.#of('put off'), this.#of('moved'), this.#of('doubt')];
    const changes = changeKinds.flatMap((kind) => (this.#changes.has(kind) ? [`${this.#changes.get(kind)} ${kind}`] : []));
    const read = [
      this.#lists && plural(this.#lists, 'list'),
      plural(this.#read + this.#same, 'page'),
      this.#same && `${this.#same} of them unchanged`,
      this.#notDue && `${this.#notDue} not due yet`,
    ].filter(Boolean);
    const bySource = [...Map.groupBy(doubts, ({ name }) => name)];
    return [
      `Changed: ${[...changes, ...(this.#new ? [plural(this.#new, 'new call')] : [])].join(', ') || 'nothing'}.`,
      `Read: ${read.join(', ')}.${this.isStopped ? ' Stopped before the end; the next run goes on from here.' : ''}`,
      ...section(
        'Moved; put the new address into your list',
        moved.map(({ name, to }) => `${name} → ${to}`),
      ),
      ...section(
        'Put off',
        late.map(({ name, because }) => `${name}: ${because}`),
      ),
      ...section(
        'Not understood; all beside it was read',
        bySource.flatMap(([name, doubts]) => [
          ...doubts.slice(0, mostDoubts).map(({ record, because }) => `${name}: ${record}: ${because}`),
          ...(doubts.length > mostDoubts ? [`${name}: … and ${doubts.length - mostDoubts} more (--json tells all)`] : []),
        ]),
      ),
      ...section(
        'Could not be read',
        troubles.map(({ name, because }) => `${name}: ${because}`),
      ),
    ];
  }
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length ? [`${title}:`, ...lines.map((line) => `  ${fitted(line, widest)}`)] : [];
