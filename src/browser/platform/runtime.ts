/** Who hears a message may answer it later, by giving back `true`. */
type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => true | undefined;

/** The part of the browser's interface that messages need. */
interface OwnInterface {
  readonly runtime: {
    readonly id: string;
    readonly getURL: (path: string) => string;
    readonly sendMessage: (message: object) => Promise<unknown>;
    readonly onMessage: { readonly addListener: (listener: Listener) => void; readonly removeListener: (listener: Listener) => void };
  };
  /** Not for scripts in pages. */
  readonly tabs: { readonly sendMessage: (tab: number, message: object, options?: { frameId: number }) => Promise<unknown> };
}

declare const chrome: OwnInterface;

/**
 * The browser's own interface, as far as it is the same in Chrome and Firefox: what makes all of it the same (see `browser.ts`) takes a
 * page longer to load than all that the marker asks of it. Built by the browser when it is touched, so not before it is needed.
 */
export const own = (): OwnInterface => chrome;
