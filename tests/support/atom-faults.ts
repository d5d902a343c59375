import { parseUrl } from '../../src/text/parse-url.ts';

/** An element of XML, as far as a feed needs it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Directly in it, references resolved. */
  readonly text: string;
}

const nameStart = '[A-Za-z_:]';
const attribute = /^\s+([A-Za-z_:][\w:.-]*)\s*=\s*("[^"]*"|'[^']*')/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML without a document type, strictly: what is not well-formed (XML 1.0, section 2.1) is refused.
 *
 * @throws Error with the place.
 */
export function readXml(xml: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what XML cannot hold.
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(xml);
  if (forbidden) throw new Error(`a character that XML cannot hold, at ${forbidden.index}`);
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(xml)?.[0].length ?? 0;
  if (at === 0) throw new Error('no XML declaration');
  const root = element();
  if (xml.slice(at).trim() !== '') throw new Error(`text after the root, at ${at}`);
  return root;

  function fail(what: string): never {
    throw new Error(`${what} at ${at}: ${xml.slice(at, at + 40)}`);
  }

  function element(): XmlElement {
    const [opening, name = ''] =
      new RegExp(`^<(${nameStart}[\\w:.-]*)`).exec(xml.slice(at, at + 100)) ?? fail('no tag');
    at += opening.length;
    const attributes: Record<string, string> = {};
    for (;;) {
      const [whole, key = '', quoted = ''] = attribute.exec(xml.slice(at)) ?? [];
      if (whole === undefined) break;
      if (key in attributes) fail(`${key} stands twice`);
      attributes[key] = resolved(quoted.slice(1, -1));
      at += whole.length;
    }
    const [end] = /^\s*\/?>/.exec(xml.slice(at, at + 20)) ?? fail('a tag that does not end');
    at += end.length;
    if (end.endsWith('/>')) return { name, attributes, children: [], text: '' };
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      const next = xml.indexOf('<', at);
      if (next === -1) fail(`${name} is not closed`);
      text += resolved(xml.slice(at, next));
      at = next;
      if (!xml.startsWith('</', at)) {
        children.push(element());
        continue;
      }
      const closing = `</${name}>`;
      if (!xml.startsWith(closing, at)) fail(`${closing} is missing`);
      at += closing.length;
      return { name, attributes, children, text };
    }
  }

  function resolved(written: string): string {
    if (/<|\]\]>/.test(written)) fail('markup that is not escaped');
    return written.replace(/&([^;]*);?/g, (whole, name: string) => {
      const character = whole.endsWith(';') ? entities[name] : undefined;
      return character ?? fail(`a reference that XML does not know, ${whole},`);
    });
  }
}

const text = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;
const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** What RFC 4287 lets stand in a feed and in an entry, and how often: [at least, at most]. */
const often = Number.POSITIVE_INFINITY;
const inFeed: Readonly<Record<string, readonly [number, number]>> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  author: [1, often],
  category: [0, often],
  contributor: [0, often],
  generator: [0, 1],
  icon: [0, 1],
  link: [0, often],
  logo: [0, 1],
  rights: [0, 1],
  subtitle: [0, 1],
  entry: [0, often],
};
const inEntry: typeof inFeed = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  author: [0, often],
  category: [0, often],
  content: [0, 1],
  contributor: [0, often],
  link: [0, often],
  published: [0, 1],
  rights: [0, 1],
  source: [0, 1],
  summary: [0, 1],
};
const inPerson: typeof inFeed = { name: [1, 1], uri: [0, 1], email: [0, 1] };

/** What a feed does that RFC 4287 forbids, or advises against. */
export function atomFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const feed = readXml(xml);
  const say = (where: string, what: string): void => void faults.push(`${where}: ${what}`);
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom')
    say('feed', 'is no feed of Atom');
  if (!/^(?:en|fr)$/.test(feed.attributes['xml:lang'] ?? '')) say('feed', 'does not say its language');
  counts(feed, inFeed, 'feed');
  common(feed, 'feed');
  const selves = all(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
  if (selves.length !== 1) say('feed', 'should say where it is itself (4.1.1)');
  for (const author of all(feed, 'author')) {
    counts(author, inPerson, 'author');
    if ((text(author, 'name') ?? '').trim() === '') say('author', 'has no name');
    const email = text(author, 'email');
    if (email !== undefined && !/^[^@\s]+@[^@\s]+$/.test(email))
      say('author', 'has no e-mail address (3.2.3)');
  }
  const entries = all(feed, 'entry');
  const ids = new Set<string>();
  for (const entry of entries) {
    const id = text(entry, 'id') ?? '';
    if (ids.has(id)) say(id, 'stands twice (4.1.1)');
    ids.add(id);
    counts(entry, inEntry, id);
    common(entry, id);
    const [content] = all(entry, 'content');
    if (!content && !all(entry, 'link').some(({ attributes }) => attributes['rel'] === 'alternate'))
      say(id, 'has neither content nor an alternate link (4.1.2)');
    if (content && content.attributes['type'] !== 'html') say(id, 'has content of another type');
    if (content && content.children.length > 0)
      say(id, 'has markup in its HTML that is not escaped (4.1.3.3)');
    const [updated = '', ofFeed = ''] = [text(entry, 'updated'), text(feed, 'updated')];
    if (updated > ofFeed) say(id, 'is newer than the feed');
  }
  const days = entries.map((entry) => text(entry, 'updated') ?? '');
  if (days.some((day, index) => index > 0 && day > (days[index - 1] ?? '')))
    say('feed', 'is not newest first');
  return faults;

  function counts(element: XmlElement, known: typeof inFeed, where: string): void {
    for (const { name } of element.children) if (!(name in known)) say(where, `${name} has no place there`);
    for (const [name, [least, most]] of Object.entries(known)) {
      const count = all(element, name).length;
      if (count < least || count > most) say(where, `${count} times ${name}`);
    }
  }

  function common(element: XmlElement, where: string): void {
    const id = text(element, 'id') ?? '';
    if (!/^[a-z][a-z0-9+.-]*:\S+$/.test(id)) say(where, `the id is no IRI (4.2.6): ${id}`);
    for (const name of ['title', 'subtitle', 'summary'])
      for (const one of all(element, name)) {
        if (one.text.trim() === '') say(where, `${name} is empty`);
        if (one.children.length > 0) say(where, `${name} is text, and has markup`);
      }
    for (const name of ['updated', 'published'])
      for (const { text: date } of all(element, name))
        if (!isRfc3339(date)) say(where, `${name} is no date of RFC 3339: ${date}`);
    const alternates = new Set<string>();
    for (const { attributes } of all(element, 'link')) {
      const { href = '', rel = 'alternate', type = '', hreflang = '' } = attributes;
      if (parseUrl(href)?.protocol !== 'https:') say(where, `a link leads nowhere: ${href}`);
      if (!/^[a-z]+\/[a-z+.-]+$/.test(type)) say(where, `a link has a type that is none: ${type}`);
      if (!/^(?:en|fr)$/.test(hreflang)) say(where, `a link has a language that is none: ${hreflang}`);
      const key = `${rel} ${type} ${hreflang}`;
      if (rel === 'alternate' && alternates.has(key)) say(where, `two links are alike (4.1.1): ${key}`);
      alternates.add(key);
    }
    for (const { attributes } of all(element, 'category'))
      if (!attributes['term']) say(where, 'a category has no term (4.2.2)');
  }
}

function isRfc3339(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(date)) return false;
  return !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date.slice(0, 19));
}
