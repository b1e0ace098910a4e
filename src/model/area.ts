/**
 * Fields of research by which calls are filed: a closed list, coarse enough that every curated list can be mapped onto it, and what each is
 * called in English. The ids stand in feed addresses (`area-ai.ics`) and must never change.
 */
export const areas = {
  ai: 'Artificial intelligence',
  'machine-learning': 'Machine learning',
  vision: 'Computer vision',
  language: 'Natural language and speech',
  robotics: 'Robotics',
  data: 'Databases, data mining, retrieval',
  security: 'Security, privacy, cryptography',
  networks: 'Networks',
  systems: 'Systems, architecture, storage',
  software: 'Software engineering and programming languages',
  theory: 'Theory',
  graphics: 'Graphics and multimedia',
  hci: 'Human-computer interaction',
  interdisciplinary: 'Interdisciplinary and emerging',
  web: 'Web and mobile development',
  operations: 'DevOps, cloud, infrastructure',
  python: 'Python',
} as const;

/** The id of a field of research. */
export type Area = keyof typeof areas;

/** All of them. */
export const areaIds = Object.keys(areas) as [Area, ...Area[]];
