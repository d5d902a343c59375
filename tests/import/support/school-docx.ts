import type { Language, Localized } from '../../../src/languages.ts';
import { type DocxParagraph, docx } from './docx.ts';

const paragraphs: Localized<readonly DocxParagraph[]> = {
  en: [
    { text: 'Privacy at our schools', style: 'Title' },
    { text: 'The Northern Lakes Catholic School Board teaches in eleven communities.' },
    { text: 'What we collect', bold: true },
    { text: 'We collect what we need to teach a child:' },
    { text: 'the child’s name and date of birth;', level: 0 },
    { text: 'the names of the parents;', level: 0 },
    { text: 'a telephone number for emergencies.', level: 1 },
    { text: 'Cookies', bold: true },
    {
      text: 'Our websites set one cookie, which remembers the size of the text.',
      note: 'It is kept for 12 months.',
    },
    { text: 'Links to other websites', style: 'Heading 1' },
    { text: 'We are not answerable for the websites that teachers link to.' },
    { text: 'Privacy officer', style: 'Heading 1' },
    { text: 'Write to privacy@nlcsb.ca or call 705-555-0188.' },
    { text: 'Last updated: September 2, 2025' },
  ],
  fr: [
    { text: 'La vie privée dans nos écoles', style: 'Titre' },
    { text: 'Le Conseil scolaire catholique des Lacs du Nord enseigne dans onze collectivités.' },
    { text: 'Ce que nous recueillons', bold: true },
    { text: 'Nous recueillons ce qu’il nous faut pour enseigner à un enfant :' },
    { text: 'le nom et la date de naissance de l’enfant;', level: 0 },
    { text: 'le nom des parents;', level: 0 },
    { text: 'un numéro de téléphone en cas d’urgence.', level: 1 },
    { text: 'Témoins', bold: true },
    {
      text: 'Nos sites Web installent un témoin, qui retient la taille du texte.',
      note: 'Il est conservé pendant 12 mois.',
    },
    { text: 'Liens vers d’autres sites', style: 'Titre 1' },
    { text: 'Nous ne répondons pas des sites Web vers lesquels le personnel enseignant établit des liens.' },
    { text: 'Responsable de la protection de la vie privée', style: 'Titre 1' },
    { text: 'Écrivez à privacy@nlcsb.ca ou composez le 705 555-0188.' },
    { text: 'Dernière mise à jour : 2 septembre 2025' },
  ],
};

const rows: Localized<readonly (readonly string[])[]> = {
  en: [
    ['Record', 'Kept for'],
    ['Marks', '55 years'],
    ['Attendance', '6 years'],
  ],
  fr: [
    ['Document', 'Conservé pendant'],
    ['Notes', '55 ans'],
    ['Présences', '6 ans'],
  ],
};

/** What a school board might have written in its word processor, headings in bold and as styles mixed. */
export function schoolDocx(language: Language): Buffer {
  return docx(paragraphs[language], rows[language]);
}

/** All that it says. */
export function schoolTexts(language: Language): readonly string[] {
  return [
    ...paragraphs[language].flatMap(({ text, note }) => [text, ...(note ? [note] : [])]),
    ...rows[language].flat(),
  ];
}
