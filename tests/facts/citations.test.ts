import { describe, expect, it } from 'vitest';
import { misread, type Pair, type Phrase, unequal } from './support/compare.ts';

describe('citations', () => {
  it('have one value, with or without dots, in either language', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'R.S.O. 1990, c. F.31', ['R.S.O. 1990, c. F.31: statute rso 1990 f.31']],
      ['fr', 'L.R.O. 1990, chap. F.31', ['L.R.O. 1990, chap. F.31: statute rso 1990 f.31']],
      ['en', 'SOR/2004-219', ['SOR/2004-219: statute sor 2004-219']],
      ['fr', 'DORS/2004-219', ['DORS/2004-219: statute sor 2004-219']],
      ['en', '2013 SCC 62', ['2013 SCC 62: statute scc 2013 62']],
      ['fr', '2013 CSC 62', ['2013 CSC 62: statute scc 2013 62']],
      ['en', 'Regulation (EU) 2016/679', ['Regulation (EU) 2016/679: statute eu 2016/679']],
      ['en', 'S.Q. 2021, c. 25', ['S.Q. 2021, c. 25: statute sq 2021 25']],
      ['fr', 'L.Q. 2021, c. 25', ['L.Q. 2021, c. 25: statute sq 2021 25']],
      ['en', 'CQLR, c. P-39.1', ['CQLR, c. P-39.1: statute cqlr p-39.1']],
      ['fr', 'RLRQ, c. P-39.1', ['RLRQ, c. P-39.1: statute cqlr p-39.1']],
      ['en', 'S.C. 2000, c. 5', ['S.C. 2000, c. 5: statute sc 2000 5']],
      ['fr', 'L.C. 2000, ch. 5', ['L.C. 2000, ch. 5: statute sc 2000 5']],
      ['en', 'R.S.C., 1985, c. P-21', ['R.S.C., 1985, c. P-21: statute rsc 1985 p-21']],
      ['fr', 'L.R.C. (1985), ch. P-21', ['L.R.C. (1985), ch. P-21: statute rsc 1985 p-21']],
      ['en', 'O. Reg. 49/22', ['O. Reg. 49/22: statute reg 49/22']],
      ['fr', 'Règl. de l’Ont. 49/22', ['Règl. de l’Ont. 49/22: statute reg 49/22']],
      ['en', 'RSBC 1996, c 165', ['RSBC 1996, c 165: statute rsbc 1996 165']],
      ['fr', 'LRCB 1996, c 165', ['LRCB 1996, c 165: statute rsbc 1996 165']],
      ['en', 'S.N.B. 2009, c. R-10.6', ['S.N.B. 2009, c. R-10.6: statute snb 2009 r-10.6']],
      ['fr', 'L.N.-B. 2009, ch. R-10.6', ['L.N.-B. 2009, ch. R-10.6: statute snb 2009 r-10.6']],
      ['en', 'R.S.A. 2000, c. F-25', ['R.S.A. 2000, c. F-25: statute rsa 2000 f-25']],
      ['en', 'S.S. 1990-91, c. F-22.01', ['S.S. 1990-91, c. F-22.01: statute ss 1990 f-22.01']],
      ['en', 'R.S.C. 1985 (5th Supp.), c. 1', ['R.S.C. 1985 (5th Supp.), c. 1: statute rsc 1985 1']],
      ['fr', 'L.R.C. 1985 (5e suppl.), ch. 1', ['L.R.C. 1985 (5e suppl.), ch. 1: statute rsc 1985 1']],
      ['en', 'R.S.Q., c. P-39.1', ['R.S.Q., c. P-39.1: statute cqlr p-39.1']],
      ['fr', 'L.R.Q., c. P-39.1', ['L.R.Q., c. P-39.1: statute cqlr p-39.1']],
      ['en', 'C.C.S.M. c. F175', ['C.C.S.M. c. F175: statute ccsm f175']],
      ['fr', 'c. F175 de la C.P.L.M.', ['c. F175 de la C.P.L.M.: statute ccsm f175']],
      ['en', '2021, c. 25', ['2021, c. 25: statute sq 2021 25']],
      ['fr', '2021, chapitre 25', ['2021, chapitre 25: statute sq 2021 25']],
      ['en', 'P-39.1', ['P-39.1: statute cqlr p-39.1?']],
      ['en', 'SI/2002-121', ['SI/2002-121: statute si 2002-121']],
      ['fr', 'TR/2002-121', ['TR/2002-121: statute si 2002-121']],
      ['en', 'Ontario Regulation 114/94', ['Ontario Regulation 114/94: statute reg 114/94']],
      ['fr', 'Règlement de l’Ontario 114/94', ['Règlement de l’Ontario 114/94: statute reg 114/94']],
      ['en', 'B.C. Reg. 155/2012', ['B.C. Reg. 155/2012: statute reg 155/2012']],
      ['en', 'By-law No. 84/2016', ['By-law No. 84/2016: statute reg 84/2016']],
      ['fr', 'arrêté municipal no 84/2016', ['arrêté municipal no 84/2016: statute reg 84/2016']],
      ['en', 'Directive 95/46/EC', ['Directive 95/46/EC: statute eu 95/46']],
      ['fr', 'Directive 95/46/CE', ['Directive 95/46/CE: statute eu 95/46']],
      ['fr', 'Règlement (UE) 2016/679', ['Règlement (UE) 2016/679: statute eu 2016/679']],
      ['en', '2020 FCA 12', ['2020 FCA 12: statute fca 2020 12']],
      ['fr', '2020 CAF 12', ['2020 CAF 12: statute fca 2020 12']],
      ['en', '2015 TCC 8', ['2015 TCC 8: statute tcc 2015 8']],
      ['fr', '2015 CCI 8', ['2015 CCI 8: statute tcc 2015 8']],
      ['en', '2019 ONCA 5', ['2019 ONCA 5: statute onca 2019 5']],
      ['en', 'SC 2000, c 5, s 3', ['SC 2000, c 5: statute sc 2000 5', 's 3: statute section:3 (number 3)']],
    ];
    expect(misread(phrases)).toEqual([]);
  });

  it('are not seen where something else is meant', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'rsc 1985', ['1985: number 1985']],
      ['en', 'file 2004-219', ['2004: number 2004', '219: number 219']],
      ['en', 'in 2013 SCC heard 62 cases', ['2013: number 2013', '62: number 62']],
      ['en', 'chapter 3 of the guide', ['3: number 3']],
      ['fr', 'chapitre 3 du guide', ['3: number 3']],
      [
        'en',
        'open 24/7',
        ['24: duration 1440 minutes? (duration 1 days, number 24)', '7: duration 7 days? (number 7)'],
      ],
    ];
    expect(misread(phrases)).toEqual([]);
  });

  it('are the same in both languages', () => {
    const pairs: readonly Pair[] = [
      ['R.S.B.C. 1996, c. 165', 'L.R.C.-B. 1996, ch. 165'],
      ['SOR/2004-219, section 5', 'DORS/2004-219, article 5'],
      ['Directive 95/46/EC', 'la directive 95/46/CE'],
      ['2014 SCC 43', '2014 CSC 43'],
      ['CQLR, c. A-2.1', 'RLRQ, chapitre A-2.1'],
      ['By-law No. 84/2016', 'le règlement municipal no 84/2016'],
    ];
    expect(unequal(pairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    const pairs: readonly Pair[] = [
      ['R.S.O. 1990, c. F.31', 'L.R.O. 1990, chap. F.32'],
      ['R.S.O. 1990, c. F.31', 'L.R.O. 1991, chap. F.31'],
      ['S.C. 2000, c. 5', 'L.N.-B. 2000, ch. 5'],
      ['SOR/2004-219', 'TR/2004-219'],
      ['2013 SCC 62', '2013 CAF 62'],
      ['O. Reg. 49/22', 'Règl. de l’Ont. 49/23'],
    ];
    expect(pairs.filter((pair) => unequal([pair]).length === 0)).toEqual([]);
  });
});
