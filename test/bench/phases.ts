import * as v from 'valibot';

const Profile = v.object({
  nodes: v.array(
    v.object({
      id: v.number(),
      callFrame: v.object({ functionName: v.string(), url: v.string() }),
      children: v.optional(v.array(v.number()), []),
    }),
  ),
  samples: v.array(v.number()),
  /** Microseconds since the sample before. */
  timeDeltas: v.array(v.number()),
});

type Frame = v.InferOutput<typeof Profile>['nodes'][number]['callFrame'];

/** Functions of the marker's script by which a phase of its work is known, whatever they call. */
const phaseOf: ReadonlyMap<string, string> = new Map([
  ['collectDocumentSteps', 'collecting the document'],
  ['untilAnswered', 'sending it to be read'],
  ['answered', 'taking what was read of it'],
  ['datesOf', 'finding the dates in the document again'],
  ['onRead', 'marks, card, message to the background'],
]);

const gate = 'the gate';
const start = 'starting the marker';
const other = 'other work of the marker';
const garbage = 'garbage of the page and its scripts';

/** What the extension's work on a page is made of, in the order in which it comes. */
export const phases: readonly string[] = [gate, start, ...phaseOf.values(), other, garbage];

/** The phase of a sample, by the calls that stood at its moment, the outermost first; undefined where it was none of the extension's work. */
function phaseIn(calls: readonly Frame[]): string | undefined {
  if (calls.some(({ functionName }) => functionName === '(garbage collector)')) return garbage;
  if (calls.some(({ url }) => url.endsWith('/gate.js'))) return gate;
  const own = calls.filter(({ url }) => url.endsWith('/marker.js'));
  const [outermost] = own;
  if (!outermost) return undefined;
  const known = own.flatMap(({ functionName }) => phaseOf.get(functionName) ?? []);
  return known[0] ?? (outermost.functionName === '' ? start : other);
}

/** Milliseconds by phase, in a profile as V8 records it of a page with the extension in it, its names kept. */
export function phaseTimes(record: unknown): ReadonlyMap<string, number> {
  const { nodes, samples, timeDeltas } = v.parse(Profile, record);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children }) => children.map((child) => [child, id] as const)));
  const callsAt = (id: number): Frame[] => {
    const calls: Frame[] = [];
    for (let node = byId.get(id); node; node = byId.get(parents.get(node.id) ?? -1)) calls.push(node.callFrame);
    return calls.toReversed();
  };
  const times = new Map(phases.map((phase) => [phase, 0]));
  samples.forEach((id, i) => {
    const phase = phaseIn(callsAt(id));
    if (phase) times.set(phase, (times.get(phase) ?? 0) + (timeDeltas[i + 1] ?? 0) / 1000);
  });
  return times;
}
