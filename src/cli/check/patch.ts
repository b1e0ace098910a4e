import { rankOf } from '#model/merge/precedence.ts';
import { type Correction, correctionBy, type ListFile, type ListFormat } from '#sources/corrections/correction.ts';
import type { Finding } from './findings.ts';
import { linePatch } from './line-patch.ts';
import { evidenceOf, sayDifference, sayFinding } from './say-findings.ts';

interface Correctable extends Finding {
  readonly correction: Correction;
}

/**
 * Findings that put a list in the wrong: a page or submission site says otherwise, or another list closes earlier. A list that is earlier
 * than another may have missed an extension, or the other may be late: only the page can tell, so it is left as it is.
 */
function correctableIn(findings: readonly Finding[], list: string): Correctable[] {
  return findings.flatMap((finding) => {
    const { other, trusted, disagreement } = finding;
    const isOutranked = rankOf(trusted.source.id) < rankOf(other.source.id);
    const isWrong = other.source.id === list && disagreement.kind !== 'cancelled' && (isOutranked || disagreement.late === list);
    const correction = isWrong ? correctionBy(trusted.deadline, { call: other.call, wrong: other.deadline }) : undefined;
    return correction ? [{ ...finding, correction }] : [];
  });
}

function evidence(finding: Finding): string[] {
  const { trusted, other } = finding;
  const standing = rankOf(trusted.source.id) < rankOf(other.source.id) ? '' : '; see which of them the page of the call bears out';
  return [
    `# ${sayFinding(finding)}: ${sayDifference(finding)}${standing}`,
    ...[trusted, other].map((one) => `#   ${evidenceOf(one).join('  ')}`),
  ];
}

/** The corrections of a list, each with its evidence: changes of its files where they are at hand, else the lines to write. */
export function patchOf(findings: readonly Finding[], format: ListFormat, files: readonly ListFile[]): string[] {
  const wrong = correctableIn(findings, format.id);
  const made = new Set<Correction>();
  const patches = files.flatMap((file) => {
    const corrected = format.correct(
      file,
      wrong.map(({ correction }) => correction),
    );
    for (const correction of corrected.made) made.add(correction);
    const about = wrong.filter(({ correction }) => corrected.made.includes(correction)).flatMap(evidence);
    const patch = linePatch(file.path, file.text, corrected.text);
    return patch.length ? [...about, ...patch] : [];
  });
  const rest = wrong.filter(({ correction }) => !made.has(correction));
  const byHand = rest.flatMap((finding) => [...evidence(finding), ...format.lines(finding.correction)]);
  return [...patches, ...byHand];
}
