import { folded } from '../text/fold.ts';
import type { LeftOutReason } from './imported-source.ts';
import { countWords, onOneLine } from './plain-words.ts';

/** What lines of furniture say, in small letters without accents; short lines only. */
const sayings: readonly (readonly [RegExp, LeftOutReason])[] = [
  [/^(?:skip|jump) to (?:the )?(?:main |page )?(?:content|navigation|menu|footer|search|about)/, 'skip-link'],
  [
    /^(?:aller|passer|sauter|acceder) (?:directement )?(?:au|a la|aux) (?:contenu|navigation|menu|pied|recherche|section)/,
    'skip-link',
  ],
  [/^(?:\W*)(?:back to |return to |go to )?(?:the )?top(?: of (?:the )?page)?\W*$/, 'navigation'],
  [/^\W*(?:retour (?:en |au )?)?haut(?: de (?:la )?page)?\W*$/, 'navigation'],
  [
    /^(?:share|tweet|partager|partagez)(?: (?:this|cette|la|cet))?(?: (?:page|article))?(?: (?:on|by|via|with|sur|par|avec) .{1,30})?:?$/,
    'share',
  ],
  [
    /^(?:print|imprimer|e-?mail|envoyer)(?: (?:this|cette|la) page)?(?: (?:by|par) (?:e-?mail|courriel))?$/,
    'share',
  ],
  [
    /^(?:menu|main menu|menu principal|open menu|close menu|close|fermer|toggle navigation|search|rechercher|home|accueil|subscribe|s'abonner)$/,
    'navigation',
  ],
  [/^(?:home|accueil)\s*[>›»/|→]/, 'breadcrumbs'],
  [/^(?:you are here|vous etes ici)\b/, 'breadcrumbs'],
  [/^(?:francais|english|version francaise|english version|anglais|french|fr|en)$/, 'language-switch'],
  [/^(?:©|\(c\)|copyright)\s.{0,140}$/, 'footer'],
  [/^.{0,90}(?:all rights reserved|tous droits reserves)\.?$/, 'footer'],
  [
    /^(?:did you find what you were looking for|was this (?:page|information|content|article) helpful|is there anything wrong with this page|report a problem (?:on|with) this page|give (?:us )?feedback)/,
    'feedback',
  ],
  [
    /^(?:avez-vous trouve ce que vous cherchiez|(?:cette page|cette information) vous a-t-elle ete utile|signaler un probleme|signalez un probleme|donnez votre avis)/,
    'feedback',
  ],
  [
    /^(?:on this page|in this section|table of contents|contents|sur cette page|dans cette section|table des matieres|sommaire)\s*:?$/,
    'contents',
  ],
  [
    /^(?:we use cookies|this (?:web ?)?site uses cookies|nous utilisons des (?:temoins|cookies)|ce site (?:web )?utilise des (?:temoins|cookies))[^.]*\.\s*(?:accept|accepter|ok|got it|j'accepte)\b/,
    'cookie-banner',
  ],
  [
    /^(?:accept (?:all )?cookies|accept all|reject all|cookie settings|manage cookies|accepter (?:tous les )?(?:temoins|cookies)|tout (?:accepter|refuser)|parametres des (?:temoins|cookies))$/,
    'cookie-banner',
  ],
  [/^(?:foot|end)?notes?(?: de bas de page| de fin)?$/, 'footnote-return'],
];

/** Longer lines say something of their own. */
const longest = 26;

/** Why a line that stands by itself is no part of a statement; undefined for one that may be. */
export function furnitureByWords(line: string): LeftOutReason | undefined {
  const words = folded(onOneLine(line)).replaceAll('’', "'");
  if (countWords(words) > longest) return undefined;
  return sayings.find(([pattern]) => pattern.test(words))?.[1];
}
