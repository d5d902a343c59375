import { foldedWords } from '../../text/fold.ts';
import { defineRule } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';

/**
 * Words that say nothing when a screen reader lists the links of a page (WCAG 2.2, 2.4.4). Both languages are looked
 * up on every page: an English "click here" is as bare on a French page.
 */
const bareTexts = new Set([
  'click here',
  'click',
  'here',
  'this',
  'this link',
  'this page',
  'link',
  'read more',
  'more',
  'learn more',
  'details',
  'see more',
  'more info',
  'more information',
  'find out more',
  'see here',
  'go',
  'continue',
  'info',
  'page',
  'website',
  'url',
  'cliquez ici',
  'cliquer ici',
  'cliquez',
  'ici',
  'ce lien',
  'cette page',
  'lien',
  'lire la suite',
  'suite',
  'plus',
  'en savoir plus',
  'plus d information',
  'plus d informations',
  'plus de details',
  'pour en savoir plus',
  'voir ici',
  'voir plus',
  'voir',
  'savoir plus',
  'suivez ce lien',
  'par ici',
  'site web',
  'consulter',
  'renseignements',
  'informations',
]);

export default defineRule({
  id: 'links/bare-text',
  severity: 'error',
  messages: ['bare', 'no-text'],
  check({ library }, report) {
    eachLink(library, ({ text, target, location }, _target, subject) => {
      const words = foldedWords(text);
      if (words === '') report({ location, subject, message: 'no-text', values: { target } });
      else if (bareTexts.has(words)) report({ location, subject, message: 'bare', values: { text } });
    });
  },
});
