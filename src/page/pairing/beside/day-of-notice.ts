import { lettersIn } from '../../phrases/letters.ts';
import { endsWithSign } from '../../phrases/signs.ts';

const wholeDay = /^\d{4}([-./])\s?\d{1,2}\1\s?\d{1,2}\.?/;

/** Without the bracket that a title ends with. */
function withoutBracket(title: string): string {
  const at = /[)）]$/.test(title) ? Math.max(title.lastIndexOf('('), title.lastIndexOf('（')) : -1;
  return at < 0 ? title : title.slice(0, at).trimEnd();
}

/** 原稿募集のお知らせ 2027-02-01, "원고 모집 안내(~3/15) 2027-02-01": a day in figures that ends the title of a notice is when it was put up. */
export function isDayOfNotice(before: string, from: string): boolean {
  const [day = ''] = wholeDay.exec(from) ?? [];
  if (day === '' || lettersIn(from.slice(day.length)) > 0) return false;
  return endsWithSign(withoutBracket(before.trimEnd()), 'ends the title of a notice');
}
