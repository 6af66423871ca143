/** Words for one indicator's figure: rate or count, share, targets, gap. */
import { percent, plain, whole } from '../core/format.js';
import { isCount, noun, theme } from '../core/indicator.js';
import { t } from '../core/text.js';

/** The figure itself: a rate, or a count where the target is one. */
export function figureText(row) {
  if (isCount(row) && row.verdict !== 'NO_DATA') {
    return whole(row.numerator);
  }
  return row.rate === null || row.rate === undefined ? t('none') : percent(row.rate);
}

export function shareText(row) {
  if (isCount(row)) {
    return noun(row.code);
  }
  if (!row.denominator) {
    return theme(row.code) === 'DECLARED' ? t('tile.notDeclared') : t('tile.noCases', noun(row.code));
  }
  return t('tile.share', whole(row.numerator), whole(row.denominator), noun(row.code));
}

/** 2,35 as +2,35 and -1 as −1,00. */
export function signed(number, write = (n) => plain(n)) {
  const sign = number > 0 ? '+' : number < 0 ? '−' : '±';
  return sign + write(Math.abs(number));
}
