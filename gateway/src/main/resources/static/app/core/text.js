/** Texts of the page in the chosen language. */
import vi from '../words/vi.js';
import { keep, kept } from './kept.js';

const bundles = { vi };
let language = 'vi';

export const languages = [
  { code: 'vi', name: 'Tiếng Việt', short: 'VI' },
  { code: 'en', name: 'English', short: 'EN' },
];

export function currentLanguage() {
  return language;
}

/** The language last chosen in this browser. */
export function keptLanguage() {
  return kept('language');
}

/** Fetches the texts of a language, once. */
export async function learn(code) {
  if (code === 'en' && !bundles.en) {
    bundles.en = (await import('../words/en.js')).default;
  }
}

/** Speaks a language that was learnt from now on. */
export function speak(code) {
  language = bundles[code] ? code : 'vi';
  keep('language', language);
  document.documentElement.lang = language;
}

export function t(key, ...values) {
  const text = bundles[language][key] ?? vi[key] ?? key;
  return text.replace(/\{(\d)\}/g, (all, index) => String(values[index] ?? all));
}

/** The text of a key, or the other text where no bundle has it. */
export function tOr(key, other) {
  return bundles[language][key] ?? vi[key] ?? other;
}
