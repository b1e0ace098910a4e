import * as v from 'valibot';
import { Call, Deadline } from '#model/call.ts';
import { Habits } from '../store/settings.ts';
import { ReadingShape } from './reading-shape.ts';
import { SentPage } from './sent-page.ts';

/** Why a page gave no call: `pdf` is a viewer, not a document; `failed` is a fault of ours, with what a report should say. */
const Unread = v.object({ because: v.picklist(['pdf', 'failed']), detail: v.string() });

/**
 * What the page in a tab holds: its call, and the ids of the deadlines that can be scrolled to. Where there are none, the addresses of
 * frames in it that other sites fill.
 */
const PageRead = v.object({ call: Call, visible: v.array(v.string()), framesOfOthers: v.optional(v.array(v.string())) });

const result = <Value extends v.GenericSchema, Problem extends v.GenericSchema>(value: Value, problem: Problem) =>
  v.variant('ok', [v.object({ ok: v.literal(true), value }), v.object({ ok: v.literal(false), problem })]);

/** Why a document was not read: `failed` as above; `overtaken` where it has asked anew meanwhile, and that is answered instead. */
const NotRead = v.object({ because: v.picklist(['failed', 'overtaken']), detail: v.string() });

const reading = { ask: v.object({ page: SentPage }), answer: result(ReadingShape, NotRead) };

/** What a list says of a deadline, where it and the page cannot both be right. */
const OtherReading = v.object({
  list: v.object({ id: v.string(), title: v.string() }),
  deadline: Deadline,
  isCorrectable: v.boolean(),
});

const OthersByDeadline = v.record(v.string(), v.array(OtherReading));

/** A correction made ready for a list: what to change there, in its own format, and where it can be proposed. */
const CorrectionMade = v.object({
  list: v.object({ id: v.string(), title: v.string() }),
  file: v.string(),
  text: v.string(),
  address: v.string(),
});

/** Every message: who answers, what is asked, what comes back. Both ends are checked by the compiler, and by shape at the door. */
export const messages = {
  'page: read': { ask: v.object({}), answer: result(PageRead, Unread) },
  'page: show': { ask: v.object({ deadline: v.string() }), answer: v.boolean() },
  /** Whether its dates are to be left as they are, from now on. */
  'page: stay plain': { ask: v.object({ isPlain: v.boolean() }), answer: v.null() },
  /** In whose time and language its card is written, from now on. */
  'page: write for': { ask: v.object({ habits: Habits }), answer: v.null() },
  /** Reads what is selected and shows it; whether anything was selected there. */
  'page: read selection': { ask: v.object({}), answer: v.boolean() },
  /** The document as it stands now, as HTML: only the readers of known sites need it. Null where it is larger than anyone reads. */
  'page: markup': { ask: v.object({}), answer: v.nullable(v.string()) },
  /** Asked by a page that has been collected. */
  'background: read this page': reading,
  /** The same for what is selected in it. */
  'background: read this selection': reading,
  'background: track': { ask: v.object({ call: Call, deadlines: v.array(v.string()) }), answer: v.boolean() },
  /** Asked by a page about a deadline of its own, by the id that the page gives it. */
  'background: is tracked': { ask: v.object({ call: Call, deadline: v.string() }), answer: v.boolean() },
  /** Asked by a page about itself: whether its dates are to be left as they are, and in whose time and language a card is written. */
  'background: how to show this page': { ask: v.object({}), answer: v.object({ isPlain: v.boolean(), habits: Habits }) },
  /** The gate in a frame asks for the marker. */
  'background: page may be a call': { ask: v.object({}), answer: v.null() },
  /** Asked by a page with dates once its reader moves the pointer, or asks for a card: puts the script of the card there. */
  'background: bring the card': { ask: v.object({}), answer: v.null() },
  /** Of the call in front, if there is one, and of all that is tracked, by the id of the deadline; for pages of the extension only. */
  'background: compare with lists': {
    ask: v.object({ call: v.nullable(Call) }),
    answer: v.object({ page: OthersByDeadline, tracked: OthersByDeadline }),
  },
  /** `wrong` is the list's deadline by id, `right` what the page says; null where no correction can be written. */
  'background: correct a list': {
    ask: v.object({ list: v.string(), wrong: v.string(), right: Deadline, page: v.string() }),
    answer: v.nullable(CorrectionMade),
  },
  'background: page was read': { ask: v.object({ call: Call }), answer: v.null() },
} as const;

export type Messages = typeof messages;

export type Kind = keyof Messages;

/** Who answers a message: the marker in a page, or the background. */
export type Who = Kind extends `${infer W}: ${string}` ? W : never;

export type Ask<K extends Kind> = v.InferOutput<Messages[K]['ask']>;

export type Answer<K extends Kind> = v.InferOutput<Messages[K]['answer']>;

export type PageRead = v.InferOutput<typeof PageRead>;

export type Unread = v.InferOutput<typeof Unread>;

export type NotRead = v.InferOutput<typeof NotRead>;

export type OtherReading = v.InferOutput<typeof OtherReading>;

export type OthersByDeadline = v.InferOutput<typeof OthersByDeadline>;

export type CorrectionMade = v.InferOutput<typeof CorrectionMade>;
