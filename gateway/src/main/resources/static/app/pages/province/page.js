/** Toàn tỉnh: a province and all its units against all indicators. */
import { h, useEffect, useMemo } from '../../core/view.js';
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';
import { useMoves } from '../../core/live.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Controls, Field } from '../../parts/controls.js';
import { Headline } from '../../parts/headline.js';
import { Score } from '../../parts/score.js';
import { Shown } from '../../parts/states.js';
import { Changes } from './changes.js';
import { Matrix } from './matrix.js';
import { Summary } from './summary.js';
import { Tiles } from './tiles.js';

const PERIODS = 8;

export function Page({ state, go, change, status }) {
  const { unit, period, cutoff, lang } = state;
  const moves = useMoves(unit);
  const key = [unit, period, cutoff, lang].join(' ');
  const matrix = useData(key, (signal) => api.matrix(state, null, signal), moves);
  const trend = useData(matrix.value && key, (signal) => api.trend(state, PERIODS, signal), moves);
  const score = useData(key, (signal) => api.score(state, signal), moves);
  const provinces = useData(`provinces ${lang}`, (signal) => api.provinces(signal));
  const known = useData(`unit ${unit} ${lang}`, (signal) => api.unit(unit, signal));
  const value = matrix.value;
  const silent = useMemo(() => new Set((status?.silentUnits ?? []).map((entry) => entry.unit)), [status?.silentUnits]);
  const board = useMemo(() => value && { ...value, below: belowTarget(value) }, [value]);
  useEffect(() => {
    if (known.value?.level === 'WARD' && known.value.parent) {
      go({ ...state, unit: known.value.parent });
    }
  }, [known.value]);
  return h(
    'div',
    { class: 'page', id: 'province' },
    h(
      'div',
      { class: 'page-head' },
      h(Headline, { name: value?.name ?? known.value?.name, period, view: value, lastArrival: value?.lastArrival }),
      h(
        Controls,
        { state, change },
        h(Field, { id: 'unit', label: t('controls.unit') }, h(ProvinceSelect, { provinces, unit, change })),
      ),
    ),
    h(Summary, { part: matrix, state, change }),
    h(
      'div',
      { class: 'pair' },
      h(Score, { part: score, file: `${t('score.title')} ${value?.name ?? unit} ${nameOf(period)}` }),
      h(Changes, { state, part: matrix, moves, go }),
    ),
    h(Tiles, { part: matrix, board, trend, state, go, change }),
    h(
      'section',
      { class: 'panel', id: 'matrix', 'aria-labelledby': 'matrix-title' },
      h('h2', { id: 'matrix-title' }, t('matrix.title')),
      h(Shown, { part: matrix, rows: 12 }, () => h(Matrix, { board, state, go, change, silent })),
    ),
  );
}

/** How many units are below target, and how many have one, by column. */
function belowTarget({ columns, children }) {
  return columns.map((_, index) => {
    const verdicts = children.map((child) => child.cells[index]?.verdict);
    const count = (code) => verdicts.filter((verdict) => verdict === code).length;
    return { missed: count('NOT_MET'), measured: count('NOT_MET') + count('MET') };
  });
}

function ProvinceSelect({ provinces, unit, change }) {
  const listed = provinces.value ?? [];
  const options = listed.some((each) => each.code === unit) ? listed : [{ code: unit, name: unit }, ...listed];
  return h(
    'select',
    { id: 'unit', name: 'unit', value: unit, onchange: (event) => change({ unit: event.target.value, q: '' }) },
    options.map((each) => h('option', { key: each.code, value: each.code, selected: each.code === unit }, each.name)),
  );
}
