import type { RelationRow } from './relation-row.ts';

const EN_BOND = '(?:relationship|partnership|alliance|ties|relations|bond|friendship|collaboration)s?';
const EN_STRAIN =
  '(?:strain\\w*|fray\\w*|sour\\w*|tense|under (?:growing |increasing |mounting |new )?(?:strain|pressure|stress)|drift\\w* apart|deteriorat\\w*|crack\\w*|worsen\\w*|cool(?:s|ed|ing)|on the rocks|uneasy|rocky|testy)';
const EN_APART =
  '(?:drift(?:s|ed|ing)? apart|grow(?:s|n|ing)? apart|grew apart|fall(?:s|en|ing)? out|fell out|(?:are|were|is|remain) at (?:odds|loggerheads)|part(?:s|ed|ing) ways)';
const EN_TENSION = '(?:tensions?|friction|rift|strains?|falling-out|feud|bad blood|cracks)';
const ID_BOND = '(?:hubungan|kemitraan|kerja sama|kerjasama|aliansi|persekutuan|kongsi)(?:nya)?';
const ID_STRAIN =
  '(?:menegang|tegang|merenggang|renggang|meregang|retak|memburuk|memanas|mendingin|goyah|memudar|di bawah tekanan|di ujung tanduk|bermasalah)';
const ID_APART =
  '(?:merenggang|bersitegang|berselisih|berseteru|menjauh|pecah kongsi|tak lagi akur|tidak akur)';
const ID_TENSION = '(?:ketegangan|keretakan|perselisihan|gesekan|perseteruan|kerenggangan)';
const ID_WEIGH =
  '(?:menambah tekanan|memberi tekanan|membebani|memperkeruh|merenggangkan|mengganggu|menguji)';

/** Partners who are at odds. Before the other rows, for what strains a partnership speaks of it as one. */
export const STRAIN_ROWS: readonly RelationRow[] = [
  { type: 'PARTNERSHIP', stage: 'STRAINED', tone: -0.5, subjects: 'O', objects: 'O', patterns: {
    en: [
      `\\b${EN_BOND}_ (?:between|of|linking) <s>_ ${EN_STRAIN}`, `<s>_\\b${EN_BOND} with <o>_ ${EN_STRAIN}`,
      `${EN_STRAIN} ${EN_BOND}_ (?:between|with|of) <s>`, `<s> ${EN_APART}`, `<s>_ ${EN_APART} with <o>`,
      `\\b${EN_TENSION}_ between <s>`, `<s>_\\b${EN_TENSION} with <o>`,
    ],
    id: [
      `\\b${ID_BOND}_ (?:antara )?<s>_ ${ID_STRAIN}`, `<s>_\\b${ID_BOND} dengan <o>_ ${ID_STRAIN}`, `<s> (?:kian |makin |semakin |mulai )?${ID_APART}`,
      `\\b${ID_TENSION}_ (?:antara |di antara )?<s>`, `<s>_\\b${ID_TENSION} dengan <o>`, `<s>_ ${ID_WEIGH}_ ${ID_BOND} dengan <o>`,
    ],
  } },
]; // biome-ignore format: a table
