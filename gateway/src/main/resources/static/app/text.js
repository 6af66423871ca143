/** Texts of the page in the chosen language. */
import vi from './words/vi.js';
import en from './words/en.js';

const bundles = { vi, en };
const KEPT = 'motcua.language';
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
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

export function useLanguage(code) {
  language = bundles[code] ? code : 'vi';
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // a browser that keeps nothing asks again next time
  }
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-text]')) {
    node.textContent = t(node.dataset.text);
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', t(node.dataset.label));
  }
}

export function t(key, ...values) {
  const text = bundles[language][key] ?? vi[key] ?? key;
  return text.replace(/\{(\d)\}/g, (all, index) => String(values[index] ?? all));
}

/** The text of a key, or the other text where no bundle has it. */
export function tOr(key, other) {
  return bundles[language][key] ?? vi[key] ?? other;
}
