import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { clausesIn, plainSentencesIn, sentencesIn } from '../../src/text/sentences.ts';

/** The text with a bar wherever a sentence was found to end and another to begin. */
const cut = (text: string, language: Language): string =>
  sentencesIn(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

/** Where bars stand, sentences end, and nowhere else. */
const check = (annotated: string, language: Language): void =>
  expect(cut(annotated.replaceAll(' | ', ' '), language)).toBe(annotated);

describe('English sentences', () => {
  it.each([
    'Mr. Smith and Ms. Jones wrote to Dr. Wu. | They had no answer.',
    'See the Act, R.S.O. 1990, c. F.31, s. 38(2). | It applies to us.',
    'Call ext. 22. | Ask for J. R. Smith.',
    'The Act is R.S.C. 1985, c. P-21. | The commissioner enforces it.',
    'Open from 9 a.m. to 4:30 p.m. Eastern time. | Closed on holidays.',
    'Open from 9 a.m. to 4:30 p.m. | We close on holidays.',
    'Open until 4 p.m. Monday to Friday.',
    'We keep names, dates, etc. | We also keep addresses.',
    'Acme Inc. and Acme Services Ltd. Calgary have access. | Nobody else does.',
    'It is run by Acme Inc. | The company is in Calgary.',
    'Do we sell it? | No. | We never do!',
    'Call No. 5 or No. 12. | Then wait.',
    'She said “We do.” | He left.',
    'Some data (e.g. Google Analytics, i.e. Statistics) are kept. | (See below.) | More follows.',
    'Write to St. John’s, N.L., or to 100 St. George St. Toronto. | We answer.',
    'The file is on example.org. | Look there.',
    'Version 4.2 costs $3.50. | It is new.',
    '1. We collect names. | 2. We keep them.',
    'We wait… and see. | Then we act… | We decide.',
    '“Why?” asked the member.',
    'That is in Jan. 2026. | The rest is later.',
    'See Smith v. Canada, 2013 SCC 62. | The Court said so.',
    'It is kept in the U.S. | The law there differs.',
  ])('%s', (annotated) => {
    check(annotated, 'en');
  });

  it('end at a line break', () => {
    expect(cut('Privacy Officer\nThe Union', 'en')).toBe('Privacy Officer | The Union');
  });
});

describe('French sentences', () => {
  it.each([
    'M. Tremblay et Mme Roy ont écrit au Dr. Wu. | Il a répondu.',
    'Voir L.R.O. 1990, chap. F.31, art. 38, par. 2. | La Loi s’applique.',
    'Composez le poste 22. | Demandez J.-P. Roy.',
    'La Loi, RLRQ, c. P-39.1, art. 3.5 s’applique. | Elle est récente.',
    'Certains fichiers, p. ex. Google Analytics, sont utiles. | D’autres non.',
    'Nous gardons les noms, les dates, etc. | Nous gardons aussi les adresses.',
    '«\u00a0Qui est responsable?\u00a0» | Le syndicat.',
    '«\u00a0Oui.\u00a0» | Non.',
    '«\u00a0Pourquoi?\u00a0» demande le membre.',
    'Composez le no 5. | Attendez.',
    'Voir la p. 12 et les pp. 14 et 15. | Puis revenez.',
    'C’est tout… | L’agence répond.',
    'La société Acme inc. | Elle est à Calgary.',
    '1. Nous recueillons des noms. | 2. Nous les gardons.',
    'L’adresse est exemple.ca. | Consultez-la.',
    'Selon l’al. 2a) et l’ann. B de la Loi. | Rien de plus.',
  ])('%s', (annotated) => {
    check(annotated, 'fr');
  });
});

describe('other ways to part a text', () => {
  const parts = (text: string, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));

  it('ends a clause at a semicolon too, and before a capital only', () => {
    const text = 'See s. 38(2); Ask us. We answer.\nOr not';
    expect(parts(text, clausesIn(text))).toEqual(['See s. 38(2);', 'Ask us.', 'We answer.', 'Or not']);
  });

  it('ends a sentence of an unknown language at every full stop before a space', () => {
    const text = 'See art. 3.1 here. Then v1.2.\nEnd';
    expect(parts(text, plainSentencesIn(text))).toEqual(['See art.', ' 3.1 here.', ' Then v1.2.', 'End']);
  });
});
