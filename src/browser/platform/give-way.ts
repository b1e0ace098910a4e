/** How screens and the background speak to each other without waking anyone: a background that is stopped has nothing to put down. */
const channel = 'lastcall screens';

type Said = 'opening' | 'there';

/** A screen that has not come by then never comes, or is held up by others. */
const patienceMilliseconds = 1000;

/** Says that a screen is opening: before anything else of it is loaded. */
export const sayOpening = (): void => say('opening');

/** Says that what it opened for is to be seen. */
export const sayThere = (): void => say('there');

function say(said: Said): void {
  const screens = new BroadcastChannel(channel);
  screens.postMessage(said);
  screens.close();
}

/**
 * Listens for screens that open. What is given back resolves at once while none does, else when it is there, or after a second: for work
 * that nobody waits for, which would take the thread (in Firefox) or a core of the machine from what somebody does.
 */
export function givingWay(): () => Promise<void> {
  let opening: Promise<void> | undefined;
  let goOn = () => {};
  const hear = (said: unknown) => {
    goOn();
    if (said !== 'opening') return;
    opening = new Promise((resolve) => {
      const timer = setTimeout(() => goOn(), patienceMilliseconds);
      goOn = () => {
        clearTimeout(timer);
        opening = undefined;
        resolve();
      };
    });
  };
  new BroadcastChannel(channel).onmessage = ({ data }) => hear(data);
  return async () => opening;
}
