import { folded, foldedWords } from '../text/fold.ts';
import { findPlaceholders } from './find-placeholders.ts';

/** Words that stand for a text still to be written, when they are all a section says; lower case, without accents. */
const placeholderTexts = new Set(
  [
    'to do|todo|tbd|tba|to be determined|to be announced|to be completed|to be confirmed|to be translated|to be written|to translate|to come|coming soon',
    'content to come|text to come|under construction|work in progress|draft|placeholder|insert text here|text here',
    'add text here|fixme|wip|n a|na|none|empty|xxx|pending',
    'a venir|a completer|a faire|a determiner|a confirmer|a rediger|a preciser|a remplir|a traduire|bientot|texte a venir',
    'contenu a venir|en construction|en cours de redaction|en travaux|brouillon|s o|so|sans objet|aucun',
    'inserer le texte ici|texte ici|ajouter le texte ici|vide',
  ].flatMap((line) => line.split('|')),
);

/** A stand-in that may be followed by a few words and still be all there is: `TODO: ask legal`. */
const leading =
  /^(?:todo|tbd|tba|fixme|wip|xxx|to be (?:determined|completed|confirmed|translated|written)|coming soon|a (?:venir|completer|rediger|determiner|remplir|traduire))\b/;

/** Whether a text is still to be written, in whole or in part: what else may be said against it can wait. */
export function isUnfinished(text: string): boolean {
  return isPlaceholder(text) || findPlaceholders(text).length > 0;
}

/** Whether a section's whole text is a placeholder: `TBD`, `À venir`, `[insert address]`, lorem ipsum. */
export function isPlaceholder(text: string): boolean {
  // A section that says this much says something; only the printers' dummy text runs on.
  if (text.length > 300) return /\blorem ipsum\b/i.test(text);
  const plain = folded(text).trim();
  if (/\blorem ipsum\b/.test(plain)) return true;
  if (/^(?:[[<{(][^\])}>]*[\])}>]{1,2}[\s.,;]*)+$/.test(plain)) return true;
  const words = foldedWords(plain);
  return placeholderTexts.has(words) || (leading.test(words) && words.split(' ').length <= 12);
}
