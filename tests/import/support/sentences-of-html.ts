import { Parser } from 'htmlparser2';
import type { Language } from '../../../src/languages.ts';
import { foldedWords } from '../../../src/text/fold.ts';
import { sentencesIn } from '../../../src/text/sentences.ts';

const unseen = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg']);
const inline = new Set(
  'a abbr b big button cite code em font i input label mark q small span strong sub sup time u'.split(' '),
);

/**
 * Every sentence of an HTML page in small letters without signs, found by another parser and with other code than those of
 * the program: what the import must account for.
 */
export function sentencesOfHtml(html: string, language: Language): readonly string[] {
  const runs: string[] = [''];
  const hidden: string[] = [];
  const parser = new Parser({
    onopentagname(name) {
      if (unseen.has(name)) hidden.push(name);
      if (!inline.has(name)) runs.push('');
      // The number of a note is no part of the word before it.
      if (name === 'sup') runs[runs.length - 1] += ' ';
    },
    ontext(text) {
      if (hidden.length === 0) runs[runs.length - 1] += text;
    },
    onclosetag(name) {
      if (hidden.at(-1) === name) hidden.pop();
      if (!inline.has(name)) runs.push('');
    },
  });
  parser.write(html);
  parser.end();
  return runs.flatMap((run) => sentencesOf(run, language));
}

/** The sentences of a text in small letters without signs. */
export function sentencesOf(text: string, language: Language): readonly string[] {
  const line = text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return sentencesIn(line, language).map(({ start, end }) => foldedWords(line.slice(start, end)));
}
