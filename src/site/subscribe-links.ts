/** Ways into calendar programs that open a subscription by an address. */
export interface SubscribeLinks {
  /** Opens the calendar program of the machine. */
  readonly webcal: string;
  readonly google: string;
  readonly outlook: string;
}

/** Links that subscribe to a feed at an absolute http(s) address. Google wants the address under webcal to ask it again by itself. */
export function subscribeLinks(feed: string, name: string): SubscribeLinks {
  const webcal = feed.replace(/^https?:/, 'webcal:');
  return {
    webcal,
    google: `https://calendar.google.com/calendar/render?${new URLSearchParams({ cid: webcal })}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${new URLSearchParams({ url: feed, name })}`,
  };
}
