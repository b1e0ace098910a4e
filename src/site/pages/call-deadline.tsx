import { addLinks } from '#calendar/add-links.ts';
import { oneLine, safeAddress } from '#calendar/safe-text.ts';
import { sayDay, sayDayAndMonth } from '#calendar/say-date.ts';
import { sayWhat } from '#calendar/summarize.ts';
import { explainAssumption } from '#model/assumption.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import type { DeadlineReading, Disagreement, MergedDeadline } from '#model/merge/edition.ts';
import { callOf, earlierElsewhere } from '../feeds/entries.ts';
import type { Item } from '../list/item.ts';
import { readingKey } from '../reading-key.ts';
import { sayWithYear } from '../say-change.ts';
import { kindWords, words } from '../words.ts';
import { Closes, countdownOf, Stated } from './moment.tsx';

const longestQuote = 600;

/** Where and when it was read, and when it was last seen to stand. */
const Read = ({ reading, checked }: { readonly reading: DeadlineReading; readonly checked: ReadonlyMap<string, Instant> }) => {
  const { source, call, url } = reading;
  const [address, again] = [safeAddress(source.url) ?? safeAddress(url), checked.get(readingKey(call, source.id))];
  const [readOn, seenOn] = [utcDay(source.readAt), again && utcDay(again)];
  return (
    <p class="read">
      {source.id}: {words.readFrom(sayDay(readOn))}{' '}
      {address ? (
        <a href={address} rel="noopener noreferrer external">
          {oneLine(address.replace(/^https?:\/\//, ''), 80)}
        </a>
      ) : (
        oneLine(source.url, 80)
      )}
      {seenOn && seenOn > readOn && `, ${words.checked(sayDay(seenOn))}`}
    </p>
  );
};

const Disputed = ({ disagreement, merged }: { readonly disagreement: Disagreement; readonly merged: MergedDeadline }) => {
  const { other, kind, hours, late } = disagreement;
  const reading = merged.others.find(({ source }) => source.id === other);
  return (
    <li>
      {words.disagrees(other, reading ? sayWithYear(reading.deadline) : '', kind, hours)}
      {late !== null && ` ${words.lateIf(late)}`}
    </li>
  );
};

/** What other sources say of it. */
const Others = ({ merged, checked }: { readonly merged: MergedDeadline; readonly checked: ReadonlyMap<string, Instant> }) => {
  const contradicting = new Set(merged.disagreements.map(({ other }) => other));
  const agreeing = [...new Set(merged.others.map(({ source }) => source.id))].filter((id) => !contradicting.has(id));
  if (!merged.others.length) return null;
  return (
    <div class="others">
      {merged.disagreements.length > 0 && (
        <ul class="disputes">
          {merged.disagreements.map((disagreement) => (
            <Disputed key={disagreement.other} disagreement={disagreement} merged={merged} />
          ))}
        </ul>
      )}
      {agreeing.length > 0 && <p>{words.sameElsewhere(agreeing.join(', '))}</p>}
      {merged.others.map((reading) => (
        <Read key={`${reading.source.id} ${reading.call}`} reading={reading} checked={checked} />
      ))}
    </div>
  );
};

const AddTo = ({ item }: { readonly item: Item }) => {
  const earlier = earlierElsewhere(item.merged);
  const links = addLinks({
    call: callOf(item.edition, item.merged.chosen.source),
    deadline: item.deadline,
    stamp: item.merged.chosen.source.readAt,
    sequence: 0,
    ...(earlier && { earlierElsewhere: earlier }),
  });
  if (!links) return null;
  return (
    <p class="add">
      {words.addTo}{' '}
      <a href={links.google} rel="noopener noreferrer">
        {words.google}
      </a>{' '}
      <a href={links.outlook} rel="noopener noreferrer">
        {words.outlook}
      </a>
    </p>
  );
};

/** One deadline of a call with all that speaks for it. */
export const DeadlineEvidence = ({ item, checked }: { readonly item: Item; readonly checked: ReadonlyMap<string, Instant> }) => {
  const { deadline, merged } = item;
  const quote = oneLine(deadline.quote, longestQuote);
  return (
    <li class="proof" {...countdownOf(deadline)}>
      <div class="proof-head">
        <h3>
          {sayWhat(deadline)} <span class="kind">{kindWords[deadline.kind]}</span>
        </h3>
        <span class="left" />
      </div>
      <p class="when">
        <span class="stated">
          <Stated deadline={deadline} />
        </span>{' '}
        <Closes deadline={deadline} />
        {deadline.was.length > 0 && <s class="was"> {words.was(deadline.was.map((day) => sayDayAndMonth(day)).join(', '))}</s>}
        {deadline.status === 'cancelled' && <strong class="fate"> {words.cancelled}</strong>}
        {deadline.status === 'struck' && <strong class="fate"> {words.struck}</strong>}
      </p>
      {quote && <blockquote>{quote}</blockquote>}
      {deadline.where && <p class="where">{oneLine(deadline.where, 160)}</p>}
      {deadline.assumptions.length > 0 && (
        <ul class="assumed">
          {deadline.assumptions.map((name) => (
            <li key={name}>{explainAssumption(name)}</li>
          ))}
        </ul>
      )}
      <Read reading={merged.chosen} checked={checked} />
      <Others merged={merged} checked={checked} />
      <AddTo item={item} />
    </li>
  );
};
