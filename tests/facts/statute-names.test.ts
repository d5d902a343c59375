import { describe, expect, it } from 'vitest';
import { statutePairs } from './corpus/law.ts';
import { misread, type Phrase, unequal, unnoticed } from './support/compare.ts';

describe('statutes', () => {
  it('are the same in both languages', () => {
    expect(unequal(statutePairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('statute')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'Part II', ['Part II: statute part:2']],
      ['en', 'section 7', ['section 7: statute section:7 (number 7)']],
      [
        'en',
        'sections 7 and 8',
        ['sections 7: statute section:7 (number 7)', '8: statute section:8 (number 8)'],
      ],
      ['en', 'subsection 7(3)', ['subsection 7(3): statute section:7.3']],
      ['en', 'paragraph 7(3)(d.1)', ['paragraph 7(3)(d.1): statute section:7.3.d.1']],
      [
        'en',
        'ss. 12 to 15',
        ['ss. 12: statute section:12 (number 12)', '15: statute section:15 (number 15)'],
      ],
      [
        'en',
        'section 7 of PIPEDA',
        ['section 7: statute section:7 (number 7)', 'PIPEDA: statute act:pipeda'],
      ],
      ['fr', 'l’article 7', ['article 7: statute section:7 (number 7)']],
      [
        'fr',
        'les articles 7 et 8',
        ['articles 7: statute section:7 (number 7)', '8: statute section:8 (number 8)'],
      ],
      ['fr', 'le paragraphe 7(3)', ['paragraphe 7(3): statute section:7.3']],
      ['fr', 'l’alinéa 7(3)d.1)', ['alinéa 7(3)d.1): statute section:7.3.d.1']],
      ['en', 'Privacy Act', ['Privacy Act: statute act:privacy-act']],
      [
        'en',
        'the Personal Information Protection and Electronic Documents Act',
        ['Personal Information Protection and Electronic Documents Act: statute act:pipeda'],
      ],
      ['en', 'Bill C-27', ['Bill C-27: statute bill:c-27']],
      ['en', 'section 7 or 8', ['section 7: statute section:7 (number 7)', '8: number 8']],
      [
        'en',
        'sections 7, 8 and 9',
        [
          'sections 7: statute section:7 (number 7)',
          '8: statute section:8 (number 8)',
          '9: statute section:9 (number 9)',
        ],
      ],
      [
        'en',
        'sections 7 to 9',
        ['sections 7: statute section:7 (number 7)', '9: statute section:9 (number 9)'],
      ],
      ['en', 's. 38(2)', ['s. 38(2): statute section:38.2']],
      ['en', 'ss. 3-5', ['ss. 3: statute section:3 (number 3)', '5: statute section:5 (number 5)']],
      ['en', '§ 5', ['§ 5: statute section:5 (number 5)']],
      ['en', 'paragraphs 7(a) and (b)', ['paragraphs 7(a): statute section:7.a', 'b): statute section:7.b']],
      ['en', 'points (a) and (b) of Article 6', ['a: statute section:6.a', 'Article 6: statute section:6.b']],
      ['en', 'Article 6(1)(f)', ['Article 6(1)(f): statute section:6.1.f']],
      [
        'en',
        'Articles 13 and 14',
        ['Articles 13: statute section:13 (number 13)', '14: statute section:14 (number 14)'],
      ],
      ['en', 'Schedule 1', ['Schedule 1: statute schedule:1 (number 1)']],
      ['en', 'Appendix B', ['Appendix B: statute schedule:b?']],
      ['en', 'Principle 4.3', ['Principle 4.3: statute section:4.3 (number 4.3)']],
      ['en', 'clause 4.3.1', ['clause 4.3.1: statute section:4.3.1 (number 4.3.1)']],
      ['en', 'section 7.1', ['section 7.1: statute section:7.1 (number 7.1)']],
      ['en', 'section 63.1(2)', ['section 63.1(2): statute section:63.1.2']],
      ['fr', 'art. 5', ['art. 5: statute section:5 (number 5)']],
      ['fr', 'les art. 5 à 7', ['art. 5: statute section:5 (number 5)', '7: number 7']],
      ['fr', 'paragr. 38 (2)', ['38 (2): statute section:38.2']],
      ['fr', 'par. 39 (2)', ['par. 39 (2): statute section:39.2']],
      ['fr', 'l’annexe 1', ['annexe 1: statute schedule:1 (number 1)']],
      ['fr', 'la partie III', ['partie III: statute part:3']],
      ['fr', 'principe 4.3', ['principe 4.3: statute section:4.3 (number 4.3)']],
      ['fr', 'les alinéas 7a) et c)', ['alinéas 7a): statute section:7.a', 'c): statute section:7.c']],
      [
        'fr',
        'les points a) et c) de l’article 6',
        ['a: statute section:6.a', 'article 6: statute section:6.c'],
      ],
      [
        'fr',
        'article 6, paragraphe 1, point b)',
        ['article 6, paragraphe 1, point b): statute section:6.1.b'],
      ],
      ['fr', 'projet de loi 149', ['projet de loi 149: statute bill:149 (number 149)']],
      ['en', 'Bill 194', ['Bill 194: statute bill:194 (number 194)']],
      ['en', 'GDPR', ['GDPR: statute act:gdpr']],
      ['fr', 'RGPD', ['RGPD: statute act:gdpr']],
      ['en', 'FIPPA', ['FIPPA: statute act:fippa']],
      ['fr', 'LAIPVP', ['LAIPVP: statute act:fippa']],
      ['en', 'MFIPPA', ['MFIPPA: statute act:mfippa']],
      [
        'en',
        'Access to Information Act',
        ['Access to Information Act: statute act:access-to-information-act'],
      ],
      [
        'en',
        'the Act respecting the protection of personal information in the private sector',
        [
          'Act respecting the protection of personal information in the private sector: statute act:quebec-private-sector',
        ],
      ],
      [
        'fr',
        'la Loi sur l’accès à l’information',
        ['Loi sur l’accès à l’information: statute act:access-to-information-act'],
      ],
      ['en', 'the Income Tax Act, 1985', ['Income Tax Act, 1985: statute act:income-tax-act']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
