/**
 * Series that are known by several names: as their field abbreviates them today, then former names, other spellings and by-names. Only
 * names of one series stand in a row; where two series share an acronym (FSE, SEC), the rarer one stands under a longer name.
 */
export const venueAliases: readonly (readonly [series: string, ...others: string[]])[] = [
  ['AACL', 'AACL-IJCNLP', 'IJCNLP-AACL', 'IJCNLP & AACL', 'IJCNLP and AACL', 'IJCNLP'],
  ['ACL', 'ACL-IJCNLP', 'Association for Computational Linguistics'],
  ['AsiaCCS', 'ASIA CCS', 'AsiaCCS (ACM)'],
  ['CCS', 'ACM Conference on Computer and Communications Security'],
  ['CHES', 'TCHES', 'IACR TCHES'],
  ['CHI', 'SIGCHI', 'CHI Conference on Human Factors in Computing Systems'],
  ['CSCW', 'PACM HCI CSCW', 'PACMHCI CSCW'],
  ['CSF', 'CSFW', 'Computer Security Foundations'],
  ['ECML PKDD', 'ECML', 'PKDD', 'PKDD/ECML', 'ECMLPKDD'],
  ['EDBT', 'EDBT/ICDT'],
  ['Euro S&P', 'EuroSP', 'EuroS&P', 'European Symposium on Security and Privacy'],
  ['Euro-Par', 'EuroPar'],
  ['Eurographics', 'EG'],
  ['FAccT', 'FAT*', 'FAT/ML', 'Fairness, Accountability, and Transparency'],
  ['Fast Software Encryption', 'IACR FSE', 'FSE (IACR)', 'ToSC'],
  ['FC', 'Financial Crypto', 'Financial Cryptography', 'Financial Cryptography and Data Security'],
  ['FG', 'Automatic Face and Gesture Recognition', 'FGR'],
  ['FSE', 'ESEC/FSE', 'FSE/ESEC', 'ESEC', 'SIGSOFT FSE', 'Foundations of Software Engineering'],
  ['ICPC', 'IWPC'],
  ['ICSME', 'ICSM', 'Software Maintenance and Evolution'],
  ['IFIP SEC', 'SEC (IFIP)', 'ICT Systems Security and Privacy Protection'],
  ['IH&MMSec', 'IHMMSec', 'Information Hiding and Multimedia Security'],
  ['IJCAI', 'IJCAI-ECAI', 'IJCAI-PRICAI'],
  ['IMC', 'Internet Measurement Conference'],
  ['Interspeech', 'ISCA Interspeech', 'Eurospeech'],
  ['KDD', 'SIGKDD', 'Knowledge Discovery and Data Mining'],
  ['MM', 'ACM MM', 'ACMMM', 'ACM Multimedia'],
  ['MODELS', 'Model Driven Engineering Languages and Systems'],
  ['NAACL', 'NAACL-HLT', 'HLT-NAACL'],
  ['NDSS', 'ISOC NDSS', 'Network and Distributed System Security'],
  ['NeurIPS', 'NIPS', 'Neural Information Processing Systems'],
  ['OOPSLA', 'SPLASH/OOPSLA', 'SPLASH OOPSLA', 'PACMPL OOPSLA'],
  ['PETS', 'PoPETs', 'Privacy Enhancing Technologies'],
  ['RSS', 'Robotics: Science and Systems'],
  ['S&P', 'Oakland', 'SP', 'SSP', 'S&P (Oakland)', 'IEEE S&P (Oakland)', 'IEEE Symposium on Security and Privacy', 'Security and Privacy'],
  ['SANER', 'CSMR', 'WCRE', 'CSMR-WCRE'],
  ['SC', 'Supercomputing'],
  ['SDM', 'SIAM Data Mining', 'SIAM SDM'],
  ['SIGMOD', 'SIGMOD/PODS', 'PACMMOD'],
  ['TheWebConf', 'WWW', 'The Web Conference', 'Web Conference', 'The Web Conf', 'WebConf', 'World Wide Web Conference'],
  ['UbiComp', 'IMWUT', 'UbiComp/ISWC', 'UbiComp/IMWUT', 'PACM IMWUT'],
  ['USENIX ATC', 'ATC', 'USENIX Annual Technical Conference'],
  ['USENIX Security', 'USENIX Sec', 'UsenixSec', 'USENIX-Security', 'USS', 'USENIX Security Symposium'],
  ['VIS', 'IEEE VIS', 'IEEEVIS', 'VisWeek', 'IEEE Visualization'],
  ['VLDB', 'PVLDB', 'Very Large Data Bases'],
  ['VR', 'IEEE VR', 'IEEEVR', 'IEEE Virtual Reality'],
];

/** Years and ordinals: the edition, not the series. */
const edition = /(?:\b|(?<=[a-z]))(?:19|20)\d{2}\b|['’]\d{2}\b|\b\d{1,3}(?:st|nd|rd|th)\b|(?<=[a-z])[-_ ]?\d{2}$/g;
const organisers = /^(?:(?:acm|ieee|usenix|ifip|iacr|siam|isca|eai|rsj|aaai|the|conference on|annual|international)[\s/:-]+)+(?=\S)/;

const compact = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');

const withoutEdition = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(edition, ' ').replace(/\s+/g, ' ').trim();

/** `ieee sp` and `sp`: as it stands, and without those who organise it. */
const formsOf = (name: string): readonly string[] => {
  const bare = withoutEdition(name);
  return [compact(bare), compact(bare.replace(organisers, ''))];
};

const rowByForm = new Map(venueAliases.flatMap((row) => row.map((name) => [compact(withoutEdition(name)), row] as const)));

const rowOf = (name: string) => {
  const [whole = '', short = ''] = formsOf(name);
  return rowByForm.get(whole) ?? rowByForm.get(short);
};

/**
 * What all names of a series have in common, whatever the year, the spelling and the organisers before it: `neurips` for "NIPS 2016",
 * "NeurIPS" and "Neural Information Processing Systems". Empty where nothing but a year was written. Two series that share an acronym
 * share a key too: whoever merges must look at their fields.
 */
export function seriesKey(name: string): string {
  const row = rowOf(name);
  return row ? compact(withoutEdition(row[0])) : (formsOf(name)[1] ?? '');
}

/** A name without the year at its end: `QUILLON` for "QUILLON 2027", "QUILLON-2027" and "QUILLON '27". */
export const withoutYear = (name: string): string =>
  name
    .trim()
    .replace(/(?:19|20)\d{2}$|['’]\d{2}$/, '')
    .replace(/[\s'’-]{1,3}$/, '');

/** All other names by which people look for a series: `NIPS` for "NeurIPS 2026". */
export const aliasesOf = (name: string): readonly string[] => rowOf(name) ?? [];
