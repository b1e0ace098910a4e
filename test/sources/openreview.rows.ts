const group = 'group.json';
const submission = 'submission.json';
const full = 'full-submission.json';

/** Which answers of `fixtures/sources/openreview` are public, and what comes out. */
export const openreviewRows: readonly {
  readonly what: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly said: readonly string[];
}[] = [
  {
    what: 'both invitations',
    answers: { '/groups?': group, Full_Submission: full, Submission: submission },
    said: [
      'opens 2026-12-01T00:00:00Z 2026-12-01 00:00 UTC',
      'abstract 2027-01-09T11:59:00Z 2027-01-09 11:59 UTC',
      'submission 2027-01-16T11:59:00Z 2027-01-16 11:59 UTC',
    ],
  },
  {
    what: 'no invitation: the sentence of the venue',
    answers: { '/groups?': group },
    said: [
      'opens 2026-12-01T00:00:00Z 2026-12-01 00:00 UTC',
      'abstract 2027-01-09T11:59:00Z 2027-01-09 11:59 UTC',
      'submission 2027-01-16T11:59:00Z 2027-01-16 11:59 UTC',
    ],
  },
  {
    what: 'the first of two invitations alone, which is that of abstracts',
    answers: { '/groups?': group, Full_Submission: submission, Submission: submission },
    said: [
      'opens 2026-12-01T00:00:00Z 2026-12-01 00:00 UTC',
      'abstract 2027-01-09T11:59:00Z 2027-01-09 11:59 UTC',
      'submission 2027-01-16T11:59:00Z 2027-01-16 11:59 UTC',
    ],
  },
  {
    what: 'one deadline',
    answers: { '/groups?': 'group-of-one.json', Submission: submission },
    said: ['opens 2026-12-01T00:00:00Z 2026-12-01 00:00 UTC', 'submission 2027-01-09T11:59:00Z 2027-01-09 11:59 UTC'],
  },
];
