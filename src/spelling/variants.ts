/*
 * Spellings that are right elsewhere: British and American English, French of before and after the rectifications of 1990.
 */

type Change = readonly [RegExp, string];

/** British endings, and those of the United States, with what Canadian English has. */
const regional: readonly Change[] = [
  [/is(e[ds]?|ing|er|ers|able|ation|ations|ational)$/, 'iz$1'],
  [/ys(e[ds]?|ing|er|ers)$/, 'yz$1'],
  [/or(s|ed|ing|able|ably|ful|fully|less|ite|ites|al|ally|hood|hoods|ly)?$/, 'our$1'],
  [/er(s|ed|fold|piece)?$/, 're$1'],
  [/ters$/, 'tres'],
  [/tered$/, 'tred'],
  [/l(ed|ing|er|ers|ation)$/, 'll$1'],
  [/og(s|ed|ing|er)?$/, 'ogue$1'],
  [/ense(s|d|less)?$/, 'ence$1'],
  [/gray/, 'grey'],
  [/lry$/, 'llery'],
  [/velous(ly)?$/, 'vellous$1'],
  [/dgment(s|al)?$/, 'dgement$1'],
];

/**
 * What a word of British or American spelling would be in Canadian English, as far as its ending tells; whether these are
 * words is for the dictionary to say.
 */
export function canadianForms(word: string): readonly string[] {
  return changed(word, regional);
}

/** What French spelled by the rectifications of 1990 was before; it is right both ways. */
export function traditionalForms(word: string): readonly string[] {
  return [
    ...changedAnywhere(word, /i/g, 'î'),
    ...changedAnywhere(word, /u/g, 'û'),
    // Before a syllable that is mute; not at the beginning, nor in the prefixes « dé- » and « pré- ».
    ...changedAnywhere(
      word,
      /(?<!^|^d|^pr|^m)è(?=[bcdfghjklmnpqrstvxz]{1,2}e(?:[bcdfghjklmnpqrstvxz][aeiouyàâéèêîôû]|s?$))/g,
      'é',
    ),
    ...changedAnywhere(word, /è(?=[lt]e)/g, 'e').map((form) => form.replace(/e([lt])e/, 'e$1$1e')),
  ];
}

function changed(word: string, changes: readonly Change[]): readonly string[] {
  return changes.flatMap(([from, to]) => (from.test(word) ? [word.replace(from, to)] : []));
}

function changedAnywhere(word: string, from: RegExp, to: string): readonly string[] {
  return Array.from(
    word.matchAll(from),
    ({ index, 0: found }) => word.slice(0, index) + to + word.slice(index + found.length),
  );
}
