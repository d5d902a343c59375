import type { Draft, Family, Subject } from '../mutant.ts';
import { headingsAt } from '../mutant.ts';

/* Links in their many spellings, which must stay silent, and links that cannot be meant, which must not. */

const inlineTarget = /(?<=\]\()https:\/\/[^)\s]+(?=\))/g;

interface Target {
  readonly chunk: number;
  readonly address: string;
  readonly index: number;
}

function replaced({ texts }: Subject, chunk: number, text: string): readonly string[] {
  return texts.map((one, at) => (at === chunk ? text : one));
}

/** The web addresses that links of a version lead to. */
function targetsOf({ texts }: Subject): readonly Target[] {
  return texts.flatMap((text, chunk) =>
    [...text.matchAll(inlineTarget)].map(({ 0: address, index }) => ({ chunk, address, index })),
  );
}

function withTarget(subject: Subject, { chunk, address, index }: Target, written: string): readonly string[] {
  const text = subject.texts[chunk] ?? '';
  return replaced(subject, chunk, text.slice(0, index) + written + text.slice(index + address.length));
}

/** A family that rewrites one target at a time. */
function targetFamily(
  name: string,
  rewrite: (address: string) => readonly string[],
  rule?: 'links/unpublished-host',
): Family {
  return {
    name,
    fires: rule !== undefined,
    most: 4,
    mutate: (subject) =>
      targetsOf(subject).flatMap((target) =>
        rewrite(target.address).map((written): Draft => {
          const where = headingsAt(subject.pair, target.chunk);
          const draft = {
            what: `${target.address} → ${written}`,
            chunks: withTarget(subject, target, written),
          };
          return rule === undefined
            ? draft
            : {
                ...draft,
                expected: [{ rule, where: { [subject.language]: where[subject.language] ?? '' } }],
                // What named a law names none any more.
                also: [{ rule: ['parity/statute', 'parity/web-address'], where }],
              };
        }),
      ),
  };
}

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');
const withHost = (address: string, host: string): string => address.replace(new URL(address).host, host);

const spelledOtherwise = targetFamily('web-spelled-otherwise', (address) => {
  const bare = address.replace(/[#?].*$/, '');
  const isFolder = address.endsWith('/');
  return [
    address.replace('https:', 'http:'),
    address.includes('//www.') ? address.replace('//www.', '//') : address.replace('//', '//www.'),
    ...(bare === address ? [`${address}?utm_source=letter&utm_medium=email`] : []),
    ...(isFolder ? [address.slice(0, -1), `${address}index.html`] : []),
    withHost(address, new URL(address).host.toUpperCase()),
  ];
});

const testHosts = targetFamily(
  'link-to-unpublished-host',
  (address) => {
    const host = hostOf(address);
    return [
      withHost(address, `staging.${host}`),
      withHost(address, `www-preprod.${host}`),
      withHost(address, `dev.${host}`),
      withHost(address, 'localhost:8080'),
      withHost(address, '192.168.4.20'),
      withHost(address, `${host.split('.')[0]}.internal`),
      withHost(address, `deploy-preview-8--${host.split('.')[0]}.netlify.app`),
      withHost(address, `${host.split('.')[0]}-git-draft-team.vercel.app`),
    ];
  },
  'links/unpublished-host',
);

/** Words that show an address, and it is that of somebody else. */
const otherSite: Family = {
  name: 'link-shows-another-site',
  fires: true,
  most: 3,
  mutate: (subject) =>
    subject.texts.flatMap((text, chunk) =>
      [...text.matchAll(/\[[^\]]+\]\((https:\/\/[^)\s]+)\)/g)].map((match): Draft => {
        const where = headingsAt(subject.pair, chunk);
        return {
          what: `${match[0]} shows another site`,
          chunks: replaced(subject, chunk, text.replace(match[0], `[www.kestrelhall.org](${match[1]})`)),
          expected: [
            {
              rule: 'links/shown-address',
              message: 'site',
              where: { [subject.language]: where[subject.language] ?? '' },
            },
          ],
          // The words of the link are gone, and what they named.
          also: [{ rule: ['parity/statute', 'parity/number', 'language/untranslated'], where }],
        };
      }),
    ),
};

/** Each version links to a page of its own, whose address is in its language. */
const inEachLanguage: Family = {
  name: 'web-in-each-language',
  fires: false,
  most: 4,
  mutate: (subject) => {
    const { pair, language, other } = subject;
    const theirs = pair.documents[other].chunks.map(({ text }) => text);
    return targetsOf(subject).flatMap((target): Draft[] => {
      const text = theirs[target.chunk] ?? '';
      if (
        !text.includes(`](${target.address})`) ||
        (subject.texts[target.chunk] ?? '').split(target.address).length > 2
      )
        return [];
      const { origin } = new URL(target.address);
      const named = [
        { en: `${origin}/privacy/`, fr: `${origin}/confidentialite/` },
        { en: `${origin}/en/about/complaints`, fr: `${origin}/fr/a-propos/plaintes` },
        {
          en: `${origin}/help/hc/en-us/articles/360012345678-Ask-us`,
          fr: `${origin}/help/hc/fr/articles/360012345678-Ecrivez`,
        },
        { en: `${origin}/page-eng.asp?id=4#psu915`, fr: `${origin}/page-fra.asp?id=4#pou915` },
      ];
      return named.map((address) => ({
        what: `${target.address} → ${address.en}, ${address.fr}`,
        chunks: withTarget(subject, target, address[language]),
        others: theirs.map((one, at) =>
          at === target.chunk ? one.replace(`](${target.address})`, `](${address[other]})`) : one,
        ),
      }));
    });
  },
};

export const addressFamilies: readonly Family[] = [spelledOtherwise, inEachLanguage, testHosts, otherSite];
