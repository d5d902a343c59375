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
