import type { TestedPage } from './read-html.ts';

/** English on French pages: names, words that French sets beside its own, and what the statements quote. */
const english =
  /\b[Cc]ookies?\b|Alberta Union of Provincial Employees|Ontario Public Service Employees Union|\bAUPE\b|\bOPSEU\b|\bPIPA\b|Privacy Officer|Contact Us|Member Resource Centre|Steward Notes/;

/** French on English pages. */
const french = /\bSEFPO\b|Syndicat des employés|\btémoins?\b|Gouvernement de l’Ontario|\bFrançais\b/;

/** Texts of a page that would be read out in the language of the page and are in the other. */
export function misread({ texts }: TestedPage): readonly string[] {
  return texts
    .filter(({ text, language }) => (language === 'fr' ? english : french).test(text))
    .map(({ text }) => text);
}

/** Texts in English that are marked as such on a French page. */
export function markedEnglish({ texts }: TestedPage): readonly string[] {
  return texts.flatMap(({ text, language }) => (language === 'en' && english.test(text) ? [text] : []));
}

/** Whether a text is an address, which is in no language. */
export function isAddress(text: string): boolean {
  return /^\S+\.\S+$/.test(text.trim());
}
