import { addDays, type Day, firstDayOf } from '#model/day.ts';
import type { Lane, Mark } from '../timeline/lane.ts';
import { placeOf, type Span, spanOf } from '../timeline/months.ts';
import { kindWords } from '../words.ts';
import { useSitePath } from './root.tsx';

const laneHeight = 30;
const headHeight = 26;
const nameWidth = 170;
const chartWidth = 790;
const longestName = 22;

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const short = (name: string) => {
  const points = [...name];
  return points.length > longestName ? `${points.slice(0, longestName - 1).join('')}…` : name;
};

const x = (day: Day, span: Span) => nameWidth + placeOf(day, span, chartWidth);

const MarkShape = ({ mark, y, span }: { readonly mark: Mark; readonly y: number; readonly span: Span }) => {
  const [from, to] = [x(mark.from, span), x(addDays(mark.to, 1), span)];
  const isLong = mark.kind === 'event' || mark.to > mark.from;
  return (
    <g class={`mark ${mark.kind}`}>
      <title>{mark.label}</title>
      {isLong ? <rect x={from} y={y - 5} width={Math.max(6, to - from)} height="10" rx="3" /> : <circle cx={from} cy={y} r="5" />}
    </g>
  );
};

const LaneShape = ({ lane, y, span }: { readonly lane: Lane; readonly y: number; readonly span: Span }) => {
  const at = useSitePath();
  const marks = lane.marks.filter(({ to, from }) => to >= span.from && from <= span.to);
  const [first, last] = [marks[0], marks.at(-1)];
  return (
    <g>
      <a href={at(`call/${lane.edition}/`)}>
        <text class="lane-name" x="0" y={y + 4}>
          {short(lane.name)}
        </text>
      </a>
      {first && last && <line class="lane-line" x1={x(first.from, span)} x2={x(last.to, span)} y1={y} y2={y} />}
      {marks.map((mark, i) => (
        <MarkShape key={i} mark={mark} y={y} span={span} />
      ))}
    </g>
  );
};

const MonthLines = ({ span, height }: { readonly span: Span; readonly height: number }) => (
  <>
    {span.months.map((month, i) => (
      <g key={month} class="month-line">
        <line x1={x(firstDayOf(month), span)} x2={x(firstDayOf(month), span)} y1={headHeight - 8} y2={height} />
        <text x={x(firstDayOf(month), span) + 4} y="12">
          {monthNames[Number(month.slice(5)) - 1]}
          {(i === 0 || month.endsWith('-01')) && ` ’${month.slice(2, 4)}`}
        </text>
      </g>
    ))}
  </>
);

const legendKinds = ['abstract', 'submission', 'response', 'notification', 'camera-ready', 'registration', 'event'] as const;

const Legend = ({ lanes }: { readonly lanes: readonly Lane[] }) => {
  const shown = new Set(lanes.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return (
    <ul class="legend" aria-hidden="true">
      {legendKinds
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <g class={`mark ${kind}`}>
                {kind === 'event' ? <rect y="2" width="12" height="8" rx="3" /> : <circle cx="6" cy="6" r="4.5" />}
              </g>
            </svg>
            {kindWords[kind]}
          </li>
        ))}
    </ul>
  );
};

interface TimelineProps {
  readonly lanes: readonly Lane[];
  readonly label: string;
  /** The first day shown; else that of the first date. */
  readonly first?: Day;
}

/** Calls as lines from their first deadline to their event. The lists beside it say the same in words. */
export const Timeline = ({ lanes, label, first }: TimelineProps) => {
  const span = spanOf(lanes, first);
  if (!span) return null;
  const height = headHeight + lanes.length * laneHeight;
  return (
    <figure class="timeline">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="timeline-scroll" tabIndex={0} aria-label={label}>
        <svg
          viewBox={`0 0 ${nameWidth + chartWidth} ${height}`}
          width={nameWidth + chartWidth}
          height={height}
          data-from={span.from}
          data-to={span.to}
          data-left={nameWidth}
          data-width={chartWidth}
        >
          <title>{label}</title>
          <MonthLines span={span} height={height} />
          {lanes.map((lane, i) => (
            <LaneShape key={lane.edition} lane={lane} y={headHeight + i * laneHeight + laneHeight / 2} span={span} />
          ))}
        </svg>
      </section>
      <Legend lanes={lanes} />
    </figure>
  );
};
