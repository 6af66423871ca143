/** The columns of the matrix and the words in its cells. */
import { points, shortMoment, whole } from '../../core/format.js';
import { groupName, nameOf, noun, place, theme } from '../../core/indicator.js';
import { t, tOr } from '../../core/text.js';

/** The columns of a group that anybody has figures in, with their place in the cells. */
export function columnsOf(board, group) {
  return board.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ code, index }) => {
      const wanted = group === 'DOSSIERS' ? theme(code) !== 'DECLARED' : theme(code) === group;
      return wanted && board.children.some((child) => child.cells[index]?.denominator > 0);
    })
    .sort((a, b) => themeOrder(a.code) - themeOrder(b.code) || a.index - b.index);
}

const order = ['PROGRESS', 'DIGITAL', 'ONLINE', 'PEOPLE', 'DECLARED'];
const themeOrder = (code) => order.indexOf(theme(code)) * 1000 + place(code);

export function nameOfColumn(column) {
  return column.sectorGroup ? `${nameOf(column)} (${groupName(column.sectorGroup)})` : nameOf(column);
}

export function shortName(column) {
  const short = tOr(`short.${column.code}`, nameOf(column));
  return column.sectorGroup ? `${short} (${tOr(`group.short.${column.sectorGroup}`, groupName(column.sectorGroup))})` : short;
}

export function rateText(cell) {
  return cell.rate === null ? whole(cell.numerator) : points(cell.rate);
}

export function arrivalText(child, silent) {
  if (!child.lastArrival) {
    return silent ? '' : t('matrix.never');
  }
  return shortMoment(child.lastArrival);
}

export function titleOf(child, column, cell) {
  const lines = [
    child.name,
    `${nameOfColumn(column)}: ${rateText(cell)}${cell.rate === null ? '' : ' %'} (${whole(cell.numerator)} / ${whole(cell.denominator)})`,
    t(`verdict.${cell.verdict}`),
  ];
  if (cell.verdict === 'NOT_MET' && cell.gap > 0) {
    lines.push(t('gap.missing', whole(cell.gap), noun(column.code)));
  }
  return lines.join('\n');
}
