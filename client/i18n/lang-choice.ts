import type { Lang } from '#shared/ids.ts';
import { keep, recall } from '../live/device-memory.ts';

const KEY = 'krug.lang';

/** The language this device asked for, or the browser's, or Bosnian. */
export function preferredLang(): Lang {
  const chosen = recall(KEY);
  if (chosen === 'en' || chosen === 'bs') return chosen;
  const browser = navigator.languages.find((tag) => /^(en|bs|hr|sr|cnr)\b/.test(tag));
  return browser?.startsWith('en') ? 'en' : 'bs';
}

export function rememberLang(lang: Lang): void {
  document.documentElement.lang = lang;
  keep(KEY, lang);
}
