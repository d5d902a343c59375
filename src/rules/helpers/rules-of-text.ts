/** Rules that go by what a text says: where its words are not its own, what they find says nothing. For `holdsBack`. */
export const rulesOfText = [
  'language/*',
  'links/*',
  'parity/*',
  'sections/*',
  'suppressions/unused',
  'suppressions/outdated-baseline',
  'translation/*',
  'typography/*',
] as const;
