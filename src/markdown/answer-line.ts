import type { Token } from 'markdown-it';
import type { Answer } from '../content/library.ts';
import type { WrittenAnswer } from '../content/load-library.ts';
import type { Location } from '../content/location.ts';
import { linksOf, type PassageReader, unsupportedMarkupIn } from './blocks.ts';
import { markdown } from './markdown.ts';
import type { InlineSource } from './source-lines.ts';

/** An answer of the front matter as one line of Markdown: whatever would begin a list or a heading is words. */
export class AnswerLine implements InlineSource {
  readonly inline: Token;
  readonly #answer: WrittenAnswer;

  constructor(answer: WrittenAnswer) {
    this.#answer = answer;
    this.inline = this.parse();
  }

  /** Parses it once more. */
  parse(): Token {
    const [inline] = markdown.parseInline(this.#answer.text, {});
    if (!inline) throw new Error('the parser gives one inline token for every line');
    return inline;
  }

  inInline(_inline: Token, _content: string, offset: number): Location {
    return this.#answer.locationAt(offset);
  }

  toAnswer(passageOf: PassageReader): Omit<Answer, 'markup'> {
    const passage = passageOf(this.inline);
    return {
      key: this.#answer.key,
      block: {
        type: 'paragraph',
        location: passage.location,
        text: passage.text,
        passages: [passage],
        links: linksOf(this.inline, this),
        blocks: [],
        unsupported: unsupportedMarkupIn(this.inline, this),
      },
    };
  }
}
