import { expect, it } from 'vitest';
import { again, annotate, plainOf } from './annotated.ts';

it.each([
  ['en', 'This is our policy⟦sentence:.→. ⟧We may change it.'],
  ['en', 'Under the Act⟦sentence:.→. ⟧We follow it.'],
  ['en', 'Is it kept⟦sentence:?→? ⟧Yes, for a year.'],
  ['en', 'We tell you of it⟦sentence:.→. ⟧PIPEDA asks for that.'.replace('of it', 'of that')],
  ['en', 'You may ask⟦sentence:.→. ⟧See the form.'],
  ['fr', 'Voici notre politique⟦sentence:.→. ⟧Nous la suivons.'],
  ['fr', 'Voici notre politique⟦sentence:.→. ⟧L’avis est public.'],
] as const)('%s: %s', (language, annotated) => {
  expect(again(annotated, language, 'fr-CA')).toBe(annotated);
});

it.each([
  ['en', 'The U.S.A. and the S.R.C. say so, as J.R.R. Tolkien and St.John did.'],
  ['en', 'Booking.com, Booking.Com says, Node.js, ASP.NET core, .NET, System.Text is, e.g.The one.'],
  ['en', 'The files policy.Final.pdf and https://union.ca/policy.We are there.'],
  ['fr', 'L’art.12, la L.R.C. (1985), la S.C.R. et l’A.C.É.F. disent.'],
  ['fr', 'Les fichiers politique.PDF et Ma.Page en sont.'],
] as const)('%s, nothing in: %s', (language, text) => {
  expect(annotate(plainOf(text), [])).toBe(text);
  expect(again(text, language, 'fr-CA')).toBe(text);
});
