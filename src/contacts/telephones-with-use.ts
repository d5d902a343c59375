import { findTelephones, type Telephone } from '../facts/telephone.ts';

export interface UsedTelephone extends Telephone {
  /** False for a number at which a machine answers, a fax or a teletypewriter: someone who calls it hears nobody. */
  readonly forPeople: boolean;
}

const machine = /fax|facsimil|(?<!\p{L})(?:téléc|TTY|TDD|ATS(?!\p{L}))/iu;
const people = /phone|(?<!\p{L})t[ée]l(?:éphon\p{L}*)?(?!\p{L})|(?<!\p{L})(?:call|appel)/iu;
/** Between two numbers of one use: `416-555-0100 or 416-555-0101`. */
const joined = /^[\s,;/]*(?:(?:or|and|ou|et|au|or at|ou au|et au)\s+)?$/iu;

/** Characters before a number in which the words stand that say what it is for. */
const maxDistance = 60;

/** The telephone numbers of a text, in order, with whether people answer there, as the words before each say. */
export function telephonesWithUse(text: string): readonly UsedTelephone[] {
  let end = 0;
  let forPeople = true;
  return findTelephones(text).map((telephone) => {
    const since = text.slice(Math.max(end, telephone.offset - maxDistance), telephone.offset);
    end = telephone.offset + telephone.text.length;
    if (!joined.test(since) || since.includes('\n')) {
      const before = since.split(/\n|[.!?] (?=\p{Lu})/u).at(-1) ?? '';
      forPeople = !machine.test(before) || people.test(before);
    }
    return { ...telephone, forPeople: forPeople && !machine.test(parentheticalAt(text, end)) };
  });
}

/** What a parenthesis right after a number says of it: `613-555-0100 (fax)`. */
function parentheticalAt(text: string, end: number): string {
  return /^\s?\([^()\d\n]{0,40}\)/.exec(text.slice(end, end + 45))?.[0] ?? '';
}
