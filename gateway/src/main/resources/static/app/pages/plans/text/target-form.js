/** A target as a person says it is. */
import { h, useState } from '../../../core/view.js';
import { groupName, nameOf } from '../../../core/indicator.js';
import { sorted } from '../../../core/order.js';
import { t } from '../../../core/text.js';
import { Choice, Input, SmallForm } from './form.js';

const forms = ['AT_LEAST', 'AT_MOST', 'GROWTH_AT_LEAST', 'COUNT_AT_LEAST'];

const number = (text) => (text === '' || text === undefined ? null : Number(text.replace(',', '.')));

export function TargetForm({ target, definitions, catalogue, busy, cancel, take }) {
  const [form, setForm] = useState(target.form ?? 'AT_LEAST');
  const names = sorted((definitions?.indicators ?? []).map((each) => [each.code, nameOf(each)]), ([, name]) => name, 'up');
  const groups = (catalogue?.sectorGroups ?? []).map(({ code }) => [code, groupName(code)]);
  const sent = (given) =>
    take({ indicator: given.indicator, sectorGroup: given.sectorGroup || null, form: given.form, value: number(given.value), stretch: number(given.stretch), base: form === 'GROWTH_AT_LEAST' ? number(given.base) : null, line: target.line });
  const figure = (name, label, value, required) => h(Input, { name, label, inputmode: 'decimal', pattern: '[0-9]+([.,][0-9]+)?', required, defaultValue: value ?? '' });
  return h(
    SmallForm,
    { busy, cancel, take: sent },
    h(Choice, { name: 'indicator', label: t('plans.target.name'), value: target.indicator, options: names }),
    h(Choice, { name: 'sectorGroup', label: t('text.group'), value: target.sectorGroup ?? '', options: [['', t('text.group.all')], ...groups] }),
    h(Choice, { name: 'form', label: t('text.form'), value: form, options: forms.map((code) => [code, t(`plans.form.${code}`)]), onchange: (event) => setForm(event.target.value) }),
    figure('value', t('plans.target.value'), target.value, true),
    figure('stretch', t('plans.target.stretch'), target.stretch),
    form === 'GROWTH_AT_LEAST' ? figure('base', t('plans.target.base'), target.base) : null,
  );
}
