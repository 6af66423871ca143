/** What the page knows of indicators beyond their figures: theme, words for what they count. */
import { t, tOr } from './text.js';
import { plain, whole } from './format.js';

export const themes = ['PROGRESS', 'DIGITAL', 'ONLINE', 'PEOPLE', 'DECLARED'];

const members = {
  PROGRESS: ['ON_TIME', 'ON_TIME_EXCUSED', 'ON_TIME_766', 'LATE_APOLOGY', 'LATE_EXPLAINED'],
  DIGITAL: ['DIGITIZED', 'RESULT_ELECTRONIC', 'DIGITIZED_766', 'DATA_REUSED'],
  ONLINE: [
    'ONLINE_SUBMISSION',
    'ONLINE_SUBMISSION_ELIGIBLE',
    'ONLINE_PAYMENT',
    'ONLINE_PAYMENT_TRANSACTIONS',
    'CASHLESS_PAYMENT',
  ],
  PEOPLE: ['SATISFACTION', 'FEEDBACK_ON_TIME', 'FEEDBACK_PUBLISHED', 'FEEDBACK_SATISFACTION'],
};

const nouns = {
  RESULT_ELECTRONIC: 'results',
  ONLINE_PAYMENT_TRANSACTIONS: 'transactions',
  SATISFACTION: 'ratings',
  FEEDBACK_ON_TIME: 'feedback',
  FEEDBACK_PUBLISHED: 'feedback',
  FEEDBACK_SATISFACTION: 'ratings',
  PROCEDURES_PUBLISHED: 'procedures',
  FULL_ONLINE_SERVICES: 'services',
  BOUNDARY_FREE_PROCEDURES: 'procedures',
  ONE_STOP: 'procedures',
  BUSINESS_ONLINE: 'procedures',
  CITIZENS_ONLINE: 'people',
  INTERNAL_PROCEDURES_PUBLISHED: 'procedures',
  INTERNAL_PROCEDURES_ONLINE: 'procedures',
  TIME_REDUCTION: 'procedures',
  COST_REDUCTION: 'procedures',
  BRAND_IDENTITY: 'units',
  CAMPAIGNS: 'rounds',
  INSPECTIONS: 'rounds',
  PUBLISHED_ON_TIME: 'procedures',
  UPDATED_ON_TIME: 'procedures',
  CONTENT_COMPLETE: 'procedures',
  ONLINE_PROCEDURES: 'procedures',
  ONLINE_SERVICES_USED: 'services',
  FEE_PROCEDURES_USED: 'procedures',
  FEE_PROCEDURES_INTEGRATED: 'procedures',
  CITIZEN_DATA_PROCEDURES: 'procedures',
  CERTIFIED_COPIES: 'copies',
};

export function theme(code) {
  return themes.find((name) => members[name]?.includes(code)) ?? 'DECLARED';
}

/** Where an indicator stands within its theme. */
export function place(code) {
  const index = members[theme(code)]?.indexOf(code) ?? -1;
  return index < 0 ? 100 : index;
}

/** hồ sơ, giao dịch, thủ tục … */
export function noun(code) {
  return t(`noun.${nouns[code] ?? 'dossiers'}`);
}

export function isCount(indicator) {
  return indicator.targets?.length > 0 && indicator.targets.every((target) => target.form === 'COUNT_AT_LEAST');
}

export function nameOf(indicator) {
  return tOr(`indicator.${indicator.code}`, indicator.name || indicator.code);
}

export function groupName(code) {
  return tOr(`group.${code}`, code);
}

export function targetText(target) {
  const wanted = t(`target.${target.form}`, target.form === 'COUNT_AT_LEAST' ? whole(target.value) : plain(target.value));
  if (target.stretch === null || target.stretch === undefined) {
    return wanted;
  }
  const key = target.form === 'COUNT_AT_LEAST' ? 'target.stretch.count' : 'target.stretch';
  return `${wanted}, ${t(key, plain(target.stretch))}`;
}

/** “Còn thiếu 12 hồ sơ” of the target that lacks most; empty when none lacks. */
export function gapText(indicator) {
  const short = (indicator.targets ?? []).filter((target) => target.verdict === 'NOT_MET' && target.gap > 0);
  if (short.length === 0) {
    return '';
  }
  const worst = short.reduce((a, b) => (b.gap > a.gap ? b : a));
  return t(worst.form === 'AT_MOST' ? 'gap.over' : 'gap.missing', whole(worst.gap), noun(indicator.code));
}
