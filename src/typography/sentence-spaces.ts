import type { Finder } from './passage.ts';

const mayHold = /[.!?]\p{Lu}/u;
/** A word in small letters, or one that any sentence may end with, and the first word of the next sentence. */
const stuck =
  /(?<=^|[\s«“"(’'])(\p{L}[\p{L}’'-]*\p{Ll}{2}|us|it|up|so|an|là)([.!?])(?=(\p{Lu}\p{L}*)(?:-\p{L}+)*[\s,’']+\p{L})/gu;

/** Words that begin sentences: after a capitalized word, only these tell a sentence from a name such as `System.Text`. */
const openers = new Set(
  (
    'The This That These Those We Our Us You Your It Its If In For From To At As And But Or By When Where Who How What Please ' +
    'Any All They Their There He She Such Some Under With Without No Not However Personal Information See Read Ask Contact Call ' +
    'Write Send After Before During Once While Each Every ' +
    'Nous Notre Nos Vous Votre Vos Le La Les Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Si Pour Par Dans En Au Aux ' +
    'Avec Sans Sous Sur Lorsque Quand Toute Tout Tous Toutes Leur Leurs Veuillez Ainsi Cependant Aucun Aucune Voir Voyez Consultez Demandez Écrivez Appelez Après Avant Chaque L D S'
  ).split(' '),
);
/** The last part of a domain, however it is written: `Booking.Com`. */
const domains = new Set('Com Ca Org Net Gov Edu Info Io Co Fr Uk Eu Js Ts Md Py Html Php Pdf'.split(' '));

/** `policy.We`: a full stop with no space after it before the next sentence; not in names, domains and abbreviations. */
export const sentenceSpaces: Finder = ({ text }, add) => {
  if (!mayHold.test(text)) return;
  for (const { 1: word = '', 2: stop = '', 3: next = '', index } of text.matchAll(stuck)) {
    const isSentence = openers.has(next) || /^\p{Ll}{4}/u.test(word);
    const isEnding = domains.has(next.charAt(0) + next.slice(1).toLowerCase());
    if (!isSentence || isEnding) continue;
    const start = index + word.length;
    add({ kind: 'sentence-space', start, end: start + 1, text: `${stop} ` });
  }
};
