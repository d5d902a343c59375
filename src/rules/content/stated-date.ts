import type { AnyVersion, Passage } from '../../content/library.ts';
import { pageTexts } from '../../content/section-text.ts';
import type { Fact } from '../../facts/fact.ts';
import { findFacts } from '../../facts/find-facts.ts';
import type { Localized } from '../../languages.ts';
import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';

/** What says, right before a day, that this page was last changed on it. */
const lastChanged: Localized<RegExp> = {
  en: /(?:^|[.;:!?(|]\s*|\b(?:this|our|the) (?:(?:privacy |website |web )?(?:statement|policy|notice|page|document|text|version)) (?:was |has been |is )?)(?:last|most recently|latest) (?:(?:been )?(?:updated?|modified|revised|revision|changed?|amended|reviewed and updated)|modification|change|date modified)(?: (?:date|of this (?:statement|policy|notice|page|document)|to this (?:statement|policy|notice|page|document)))?(?: (?:on|was(?: made)?(?: on)?|is|as of|in))?\s*[:–—-]?\s*(?:the )?$|(?:^|[.;(|]\s*)(?:date modified|date of last (?:update|revision|change|modification)|updated|revised)(?: on)?\s*[:–—]?\s*$/i,
  fr: /(?:^|[.;:!?(|]\s*|(?<!\p{L})(?:la|cette|notre|le|ce|présente|présent) (?:déclaration|politique|avis|page|document|texte|version)(?: (?:de confidentialité|sur la protection de la vie privée))? )(?:la )?(?:(?:date de (?:la )?)?(?:dernière (?:mise à jour|modification|révision|version))|date de (?:modification|mise à jour|révision)|(?:a été |est )?(?:mise? à jour|modifiée?|révisée?) (?:pour la dernière fois|la dernière fois)|mise? à jour|version du)(?: (?:de (?:la|cette) (?:présente )?(?:déclaration|politique|page)|du (?:présent )?(?:document|texte)))?(?: (?:le|remonte au|date du|effectuée le|apportée le|en date du))?\s*[:–—-]?\s*(?:le )?$/iu,
};

/** A law, a standard or another text was changed on it, and not this page. */
const ofAnother: Localized<RegExp> = {
  en: /\b(?:act|law|regulations?|code|directive|guidelines?|standards?|bill|legislation|list|form|agreement|software|browser)\b/i,
  fr: /(?<!\p{L})(?:loi|règlements?|code|directive|lignes directrices|norme|liste|formulaire|entente|logiciel|navigateur)(?!\p{L})/iu,
};

/**
 * The day that readers find in the text must be the one at its head, which `updated` gives; of two, they take the one they
 * see first. Only what says of the page itself when it was last changed is read: the day it took effect is another.
 */
export default defineRule({
  id: 'content/stated-date',
  severity: 'error',
  messages: ['differs', 'updated'],
  check({ library }, report) {
    eachVersion(library, (version, statement) => {
      const { updated } = version.frontMatter.values;
      for (const { section, passages } of pageTexts(version.body))
        for (const passage of passages) {
          const stated = statedDay(passage, version);
          if (!stated || updated.startsWith(stated.value)) continue;
          report({
            message: 'differs',
            location: version.body.locationIn(passage, stated.start),
            length: stated.end - stated.start,
            values: { stated: stated.text.replace(/\.$/, ''), updated },
            related: [
              {
                message: 'updated',
                values: { updated },
                location: version.frontMatter.locationOf(['updated']),
              },
            ],
            subject: subjectOf(statement, version, section),
          });
        }
    });
  },
});

/** The day on which a passage says that the page was last changed. */
function statedDay({ text }: Passage, { language }: AnyVersion): Fact | undefined {
  if (!/20\d\d/.test(text) || !hint[language].test(text)) return undefined;
  return findFacts(text, language).find(({ kind, value, start }) => {
    if (kind !== 'date' || !/^\d{4}-\d\d/.test(value)) return false;
    const before = text.slice(Math.max(0, start - 120), start);
    return lastChanged[language].test(before) && !ofAnother[language].test(before.slice(-60));
  });
}

/** Cheap: most passages speak of nothing that was changed. */
const hint: Localized<RegExp> = {
  en: /updated?|modified|revis|chang|amended|modification/i,
  fr: /mise? à jour|modifi|révis|version/i,
};
