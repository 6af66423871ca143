/** Which figures a unit may declare, in groups: indicators that no dossier tells, and the components of the 766 score. */
import { nameOf } from '../../../core/indicator.js';
import { t, tOr } from '../../../core/text.js';

const groups = {
  SERVICES: [
    'PROCEDURES_PUBLISHED',
    'FULL_ONLINE_SERVICES',
    'BOUNDARY_FREE_PROCEDURES',
    'ON_SYSTEM',
    'ONE_STOP',
    'PROCESSED_ONLINE',
    'BUSINESS_ONLINE',
    'CITIZENS_ONLINE',
  ],
  INTERNAL: ['INTERNAL_PROCEDURES_PUBLISHED', 'INTERNAL_PROCEDURES_ONLINE'],
  REDUCTION: ['TIME_REDUCTION', 'COST_REDUCTION'],
  COMMUNICATION: ['BRAND_IDENTITY', 'CAMPAIGNS', 'INSPECTIONS'],
};
const counts = new Set(['CAMPAIGNS', 'INSPECTIONS']);

/** A figure that is a number of times: it may be declared without a denominator. */
export function isPlainCount(code) {
  return counts.has(code);
}

/**
 * [{key, label, figures: [{code, name, most, computed}]}]: `most` are the points of the 766 score, `computed` is what
 * dossiers tell already, so that a declaration takes its place in the score.
 */
export function figureGroups(definitions, score) {
  const declared = new Map(definitions.indicators.filter(({ kind }) => kind === 'DECLARED').map((each) => [each.code, each]));
  const components = score.groups.flatMap((group) => group.components.map(({ code }) => code));
  const plain = Object.entries(groups).map(([key, codes]) => ({
    key,
    label: t(`declared.group.${key}`),
    figures: codes.filter((code) => declared.has(code)).map((code) => ({ code, name: nameOf(declared.get(code)) })),
  }));
  const known = new Set([...Object.values(groups).flat(), ...components]);
  const others = [...declared.values()].filter(({ code }) => !known.has(code));
  const scored = score.groups.map((group) => ({
    key: group.code,
    label: t('declared.group.766', tOr(`766.${group.code}`, group.code)),
    figures: group.components.map(({ code, max }) => ({ code, name: tOr(`766.c.${code}`, code), most: max, computed: !declared.has(code) })),
  }));
  const rest = { key: 'OTHER', label: t('declared.group.OTHER'), figures: others.map((each) => ({ code: each.code, name: nameOf(each) })) };
  return [...plain, ...scored, rest].filter(({ figures }) => figures.length > 0);
}

/** The pair that counts for a figure now, by code: a declaration, or what takes its place where there is none. */
export function pairsInUse(indicators, score) {
  const pairs = new Map();
  indicators?.indicators.filter(({ sectorGroup }) => !sectorGroup).forEach((row) => pairs.set(row.code, row));
  score?.groups.forEach((group) => group.components.forEach((component) => pairs.set(component.code, component)));
  return pairs;
}
