import type { Localized } from '../../../src/languages.ts';
import type { Draft, Family, Subject } from '../mutant.ts';
import { headingsAt } from '../mutant.ts';

/** Lines of the manner of statements, short enough to be taken for names, by the language they are in. */
const leftLines: Localized<readonly string[]> = {
  en: [
    'We keep it only as long as needed.',
    'How to reach the privacy team',
    'Information about your browser',
    'the name of your employer',
    'Ask us before you share a photo.',
    'date and time of each visit',
    'You can change your mind later.',
    'If you close your account',
    'Reports made to the board',
    'This page is for members.',
    'Who may open your file',
    'records from the call centre',
    'See the list below.',
    'What happens after the survey',
    'pictures that you upload',
    'Read more about the program',
  ],
  fr: [
    'Nous le gardons tant que nécessaire.',
    'Comment joindre notre équipe',
    'Renseignements sur votre navigateur',
    'le nom de votre employeur',
    'Demandez-nous avant de publier une photo que vous avez prise.',
    'date et heure de chaque visite',
    'Vous pouvez changer d’avis plus tard.',
    'Lorsque vous fermez votre compte',
    'Ce que nous remettons au conseil',
    'Cette page est destinée aux membres.',
    'Qui peut ouvrir votre dossier',
    'enregistrements du centre d’appels',
    'Voyez ce qui est dans la liste ci-dessous.',
    'les photos que vous téléversez',
  ],
};

/** What is the same in both languages, or stays as it is in the other. */
const names: Localized<readonly string[]> = {
  en: [
    'Google Analytics Opt-out Browser Add-on',
    'Do Not Track',
    'Society of Friends of the Library',
    'Freedom of Information and Protection of Privacy Act',
    'Standards Council of Canada',
    'Meta Platforms Ireland Limited',
    'Lake of the Woods Credit Union Ltd.',
    'Bank of Montreal',
    '“We keep it as long as needed.”',
    'Terms of Service',
    'Northern Lights College',
    'River and Rail Museum Inc.',
    '`the name of the cookie`',
    '[how to reach us]{lang=en}',
    '[How to clear your cookies](https://browser.example.com/help/clear)',
  ],
  fr: [
    'Commission d’accès à l’information du Québec',
    'Office québécois de la langue française',
    'Régie de l’assurance maladie du Québec',
    'Loi sur l’accès aux documents',
    'Caisse populaire de Saint-Boniface',
    'Les Amis de la bibliothèque',
    'Centre de la petite enfance Les Moussaillons',
    '« Nous le gardons tant que nécessaire. »',
    '[les photos que vous envoyez]{lang=fr}',
    'Médecins sans frontières',
  ],
};

function lineFamily(
  name: string,
  fires: boolean,
  most: number,
  lines: Localized<readonly string[]>,
  place: (text: string, line: string) => string | undefined,
): Family {
  return {
    name,
    fires,
    most,
    mutate: (subject) =>
      subject.chunks.flatMap((_, index) => {
        const line = subject.random.pick(lines[subject.other]);
        return (line === undefined ? undefined : added(subject, index, line, fires, place)) ?? [];
      }),
  };
}

/** The same line in both versions, in the language of the other one. */
function added(
  subject: Subject,
  index: number,
  line: string,
  fires: boolean,
  place: (text: string, line: string) => string | undefined,
): Draft | undefined {
  const { pair, texts, other } = subject;
  const others = pair.documents[other].chunks.map(({ text }) => text);
  const here = place(texts[index] ?? '', line);
  const there = place(others[index] ?? '', line);
  if (here === undefined || there === undefined) return undefined;
  const expected = {
    rule: 'language/untranslated',
    message: 'short',
    where: headingsAt(pair, index),
    values: { text: line.slice(0, 30) },
  };
  return {
    what: line,
    chunks: texts.with(index, here),
    others: others.with(index, there),
    ...(fires ? { expected: [expected] } : {}),
  };
}

const asItem = (text: string, line: string): string | undefined =>
  /^[-*] /.test(text) && !/^ /m.test(text) && !/[@\d]/.test(text)
    ? `${text}\n${text.charAt(0)} ${line}`
    : undefined;

const asParagraph = (text: string, line: string): string | undefined =>
  /^[\p{L}\d*]/u.test(text) && !text.includes('\n') ? `${text}\n\n${line}` : undefined;

const isSentence = (line: string): boolean => /[.!?]$/.test(line);
const asSentence = (text: string, line: string): string | undefined =>
  /^\p{L}[^@\n]{60,}[.!?]$/u.test(text) && isSentence(line) ? `${text} ${line}` : undefined;

export const shortLineFamilies: readonly Family[] = [
  lineFamily('item-left-in-other-language', true, 3, leftLines, asItem),
  lineFamily('line-left-in-other-language', true, 3, leftLines, asParagraph),
  lineFamily('sentence-left-in-other-language', true, 2, leftLines, asSentence),
  lineFamily('item-that-is-a-name', false, 3, names, asItem),
  lineFamily('line-that-is-a-name', false, 3, names, asParagraph),
];
