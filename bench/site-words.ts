import type { Localized } from '../src/languages.ts';

/** The words of the page at the head of each language, whatever builds it. */
export const homePages: Localized<{
  readonly title: string;
  readonly description: string;
  readonly text: string;
}> = {
  en: {
    title: 'Privacy statements',
    description:
      'Privacy statements of organizations that do not exist, written to measure how long a build takes.',
    text: 'These statements were generated. They measure how long it takes to build a site of this size.',
  },
  fr: {
    title: 'Déclarations concernant la protection de la vie privée',
    description:
      'Des déclarations d’organisations qui n’existent pas, écrites pour mesurer la durée d’une construction.',
    text: 'Ces déclarations ont été générées. Elles servent à mesurer le temps que prend la construction d’un site de cette taille.',
  },
};

/** The words around the text of every page of a plain site. */
export const pageWords: Localized<{
  readonly siteName: string;
  readonly skip: string;
  readonly notice: string;
  readonly footer: string;
}> = {
  en: {
    siteName: 'Benchmark',
    skip: 'Skip to the text',
    notice: 'The organization’s own statement prevails.',
    footer: 'No script, no cookie.',
  },
  fr: {
    siteName: 'Banc d’essai',
    skip: 'Aller au texte',
    notice: 'La déclaration de l’organisation prévaut.',
    footer: 'Aucun script, aucun témoin.',
  },
};
