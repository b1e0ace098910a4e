/** The parts of the dashboard, in the order of its navigation; each name is also its address: `#month`. */
export const places = ['list', 'month', 'timeline', 'follow', 'share', 'settings'] as const;

export type Place = (typeof places)[number];

/** The part that an address names; the list where it names none. */
export const placeOf = (hash: string): Place => places.find((place) => `#${place}` === hash) ?? 'list';
