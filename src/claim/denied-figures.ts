/**
 * Sentences that deny what their figure says ("the rumour that it invested $5 billion is false"), as a regular expression of
 * Postgres for any case: such a figure makes no claim. A bid that is turned down was made all the same, so words of refusal
 * aren't here, nor is a firm that "denied wrongdoing and paid $5 million".
 */
export const DENIED_SENTENCE = [
  '\\m(false|untrue|baseless|hoax|hoaks)\\M',
  '\\mden(y|ies|ied|ying) (that|the (report|claim|rumou?r)|reports?|rumou?rs?|having|(any |being in )?(talks|plans))\\M',
  '\\m(reject|dismiss)(s|es|ed|ing) (a|the|that) (report|claim|rumou?r)',
  "\\m(not|never|n't|cannot) (yet )?(invest|put|pay|paid|raise|spen|buy|bought|acquir|receiv|commit|pledg|offer|worth)",
  '\\m(won|did|does|do|has|have|is|was|would)n.t (yet )?(invest|put|pay|paid|rais|spen|buy|bought|acquir|receiv|commit|pledg|offer|worth)',
  '\\m(membantah|dibantah|bantah|menampik|tidak benar|keliru)\\M',
  '\\m(tidak|tak|belum|batal|urung)( (pernah|jadi|akan))? (berinvestasi|menginvestasikan|membayar|menanam|membeli|mengakuisisi|menerima|menyuntik|menggelontor|membelanjakan)',
  '\\m(falso|falsa|falsch|desmiente|desmintió|dementiert|dementierte|dément|démenti|desmente|desmentiu)\\M',
].join('|');

/** Words right before an amount that is named as what is not so: "$6 billion, not $4 billion". */
export const SET_AGAINST = [
  'not ',
  'instead of ',
  'rather than ',
  'bukan ',
  'alih-alih ',
  'nicht ',
  'statt ',
  ', no ',
  'não ',
  'et non ',
  '而非',
  '不是',
  'ではなく',
];
