/** Parts of statutes, schedules and programs. In small letters these are other words: “part of”, “stage 2” of a show. */
const onlyWithCapital = 'Part Parts Tier Stage Title Class';
const eitherWay =
  'partie parties schedule appendix annexe annex type phase level niveau module chapter chapitre titre classe secondary secondaire volume tome division article section';

/** Every way in which the name of a numbered part may be written, whichever the language of the text. */
export const partForms: readonly string[] = [
  ...onlyWithCapital.split(' '),
  ...eitherWay.split(' ').flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]),
];
