import type * as v from 'valibot';
import { parseWith, sayMisfits } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';
import { parseJson } from './json.ts';
import { callIdOf, groupAddress, invitationAddress, venueIn } from './openreview/address.ts';
import { type Group, Groups, type Invitation, Invitations, saidIn } from './openreview/shape.ts';
import { venueCall } from './openreview/venue-call.ts';
import { type CallDraft, readingFrom } from './record.ts';
import type { Answer, ListSource, SourceReading, SourceRequest } from './source.ts';

function shapeOf<Schema extends v.GenericSchema>({ bytes }: Answer, schema: Schema): Result<v.InferOutput<Schema>, string> {
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const parsed = parseWith(schema, json.value);
  return parsed.ok ? parsed : no(sayMisfits(parsed.problem));
}

/** A venue is asked for its group, then for its invitation to submit, then for that of full papers where it has two deadlines. */
class Venue {
  readonly #id: string;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
    this.#id = callIdOf(name);
  }

  get id(): string {
    return this.#id;
  }

  request = (): SourceRequest => ({ url: groupAddress(this.#name), isIndex: true, read: (answer) => this.#readGroup(answer) });

  #reading(draft: CallDraft, answer: Answer): SourceReading {
    return readingFrom([{ name: this.#name, draft: ok(draft) }], answer, { id: this.#id, what: 'venues' });
  }

  #readGroup(answer: Answer): SourceReading {
    const groups = shapeOf(answer, Groups);
    const group = groups.ok ? groups.value.groups.find(({ id }) => id === this.#name) : undefined;
    if (!group) return { calls: [], problems: [{ record: this.#name, because: groups.ok ? 'no such venue' : groups.problem }] };
    const invitation = saidIn(group, 'submission_id') ?? `${group.id}/-/Submission`;
    return { calls: [], problems: [], next: [this.#invitation(invitation, (found) => this.#withSubmission(group, found, answer))] };
  }

  #withSubmission(group: Group, submission: Invitation | undefined, answer: Answer): SourceReading {
    const second = saidIn(group, 'full_submission_invitation_id');
    if (!second) return this.#reading(venueCall(group, submission, undefined), answer);
    return {
      calls: [],
      problems: [],
      next: [this.#invitation(second, (full) => this.#reading(venueCall(group, submission, full), answer))],
    };
  }

  /** Asks for an invitation that may not be public: `then` goes on without it. */
  #invitation(name: string, then: (found: Invitation | undefined) => SourceReading): SourceRequest {
    const read = (answer: Answer) => {
      const parsed = shapeOf(answer, Invitations);
      return then(parsed.ok ? parsed.value.invitations.find(({ id }) => id === name) : undefined);
    };
    return { url: invitationAddress(name), isIndex: true, read, without: then(undefined) };
  }
}

/** A venue on https://openreview.net, by its page there: what its API says of it, without a sign-in. */
export function openreviewAt(address: string): ListSource | undefined {
  const name = URL.canParse(address) ? venueIn(new URL(address)) : undefined;
  if (!name) return undefined;
  const venue = new Venue(name);
  return {
    id: venue.id,
    title: `OpenReview ${name}`,
    url: `https://openreview.net/group?id=${name}`,
    licence: null,
    origins: ['https://api2.openreview.net/*'],
    requests: () => [venue.request()],
  };
}
