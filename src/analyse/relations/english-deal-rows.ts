import type { RelationRow } from './relation-row.ts';

const ANY = '\\ue000-\\ue4ff';
const BUY =
  '(?:acquir(?:es?|ed|ing)|buy(?:s|ing)?|bought|tak(?:es?|ing) over|took over|snap(?:s|ped|ping)? up|swallow(?:s|ed|ing)?|purchas(?:es?|ed|ing)|absorb(?:s|ed|ing)?|gobbl(?:es|ed) up|scoop(?:s|ed) up|merg(?:e|es|ed|ing) with|agreed? to pay[^;\\ue000-\\ue4ff]{0,40} for|pay(?:s|ing)?[^;\\ue000-\\ue4ff]{0,40} (?:billion|million|bn|m) for|paid[^;\\ue000-\\ue4ff]{0,40} (?:billion|million|bn|m) for|splash(?:es|ed) out[^;\\ue000-\\ue4ff]{0,30} on)';
const PURCHASE =
  '(?:takeover|acquisition|purchase|buyout|buy-out|merger|bid|offer|approach|pursuit|deal to buy|deal to acquire)';
/** What is bought is no firm but something of it or from it. */
const NOT_PARTS =
  '(?<! (?:chips|capacity|compute|power|gpus|stake|stakes|shares|services|cloud|tools|percent|licence|license|technology|rights|assets|staff|engineers))(?<! from)(?<! of)(?<! in)(?<! by)';
const NOT_GOODS =
  "(?!(?:'s)? (?:chips?|gpus?|stock|shares|cloud|systems|hardware|models|technology|services|processors))";
const PUTS =
  '(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?|pump(?:s|ed|ing)?|inject(?:s|ed|ing)?|sink(?:s|ing)?|sank|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|pledg(?:es?|ed|ing)|commit(?:s|ted|ting)?|bet(?:s|ting)?|stak(?:es?|ed|ing)|deploy(?:s|ed|ing)?)';
const ROUND = '(?:round|financing|funding|fundraising|raise|series [a-h]|investment|tranche|deal|seed)';
const BACKERS = '(?:backers?|investors?|shareholders?|owners?|financiers?|funders?|supporters?)';
const RAISES =
  '(?:rais(?:es?|ed|ing)|secur(?:es?|ed|ing)|collect(?:s|ed|ing)?|clos(?:es?|ed|ing)|land(?:s|ed|ing)?|attract(?:s|ed|ing)?|receiv(?:es?|ed|ing)|gets?|got|won|wins|took|takes|draws|drew|obtain(?:s|ed)?|bag(?:s|ged)|pulled in)';
const JOINT =
  '(?:partnership|alliance|agreement|pact|tie-up|collaboration|cooperation|joint venture|accord|licensing deal|licen[cs]ing agreement|deal|contract|arrangement|relationship|ties|understanding)';
const WITH =
  '(?:team(?:s|ed|ing)? up|partner(?:s|ed|ing)?|join(?:s|ed|ing)? (?:forces|hands)|collaborat(?:es?|ed|ing)|cooperat(?:es?|ed|ing)|work(?:s|ed|ing)?(?: closely| together)?|tie(?:s|d)? up|all(?:y|ies|ied)|signed(?: up)?|signs(?: up)?|struck|strikes?|inked|together|jointly|reached|sealed|renewed|extended)';

/** English ways of saying who buys whom, puts money into whom and works with whom, beside those of the common table. */
export const ENGLISH_DEAL_ROWS: readonly RelationRow[] = [
  { type: 'ACQUISITION', stage: 'ACTIVE', tone: 0.1, subjects: 'OP', objects: 'OM', patterns: {
    en: [
      `<s>_ (?:to |will |would |had |has |is |was |tried to |wants to |agreed to )*${BUY}_${NOT_PARTS} <o>${NOT_GOODS}`, `<s>(?:'s)?_\\b${PURCHASE}_ (?:of|for|with) (?:[\\w'-]+ ){0,5}<o>${NOT_GOODS}`, `<o>_ (?:acquired|bought|taken over|swallowed|snapped up|purchased|absorbed|owned) by (?:[\\w'-]+ ){0,5}<s>`, `\\b${PURCHASE} of <o> by <s>`, `<o>_\\b${PURCHASE} by <s>`, "<s>(?:'s)? (?:[$€£\\w.,-]+ ){0,4}<o> (?:bid|deal|takeover|acquisition|purchase|offer|buyout|merger)\\b", `<o>_ (?:sale|sold|selling|sell|sells)_ (?:itself )?to <s>`, `<s>_ (?:complet\\w+|clos\\w+|finali[sz]\\w+|seal\\w+|abandon\\w+|drop\\w+|scrap\\w+|call\\w* off|gave up on|given up on|walk\\w* away from)_ (?:acquisition|takeover|purchase|deal|buying|bid|merger|acquiring)_ (?:of|for|with|to buy)? ?_<o>`, `<s>_ (?:interest|interested|talks|considered|explored|weighed|tried|attempted|offered|failed|agreement|deal|plans?)_ (?:in |to )?(?:buy|buying|acquire|acquiring|take over|taking over)_${NOT_PARTS} <o>${NOT_GOODS}`, `<s> and <o> (?:merge|agree to merge|to merge|are merging|have merged)`, "<s>'s (?:[\\w-]+ ){0,3}(?:purchase|acquisition|takeover)s? of (?:[^;.]{0,40} and )?<o>", '<s>_ (?:biggest|largest) (?:purchase|acquisition|deal|takeover) since <o>', '<s>_\\b<o>, (?:which )?(?:it |was )?(?:bought|acquired)(?! by)',
    ],
  } },
  { type: 'ACQUISITION', stage: 'ACTIVE', tone: 0.1, subjects: 'O', objects: 'O', carried: true, patterns: {
    en: ['(?:biggest|largest|previous) (?:purchase|acquisition|takeover|deal)_ (?:since|was) (?:that of |of )?<o>', '(?:^|[,;] )(?:it|the (?:company|firm|group)) (?:has |had )?(?:also )?(?:bought|acquired) <o>'],
  } },
  { type: 'INVESTMENT', stage: 'ACTIVE', tone: 0.3, subjects: 'OPR', objects: 'O', patterns: {
    en: [
      `<s>_ (?:has |have |had |will |to |is |are )*${PUTS}_ (?:in|into|on|behind) (?:the )?(?:[\\w'-]+ ){0,4}<o>(?!(?:'s)? (?:chips|gpus|models|shares))`, `<s>(?!(?:'s)? (?:shares|stock)\\b)(?:'s)?_ (?:investments?|stakes?|backing|commitment|injection|bet|holding|shareholding|shares?|interest|[\\d.]+ ?(?:%|percent|per cent))_ (?:in|of|on|into) (?:the )?(?:[\\w'-]+ ){0,4}<o>(?!.s (?:revenue|sales|staff|workforce|market))`, `<s>_ (?:owns?|owned|holds?|held|bought|buys|to buy|acquir\\w+|takes?|took|taking|sold|sells|will own)_(?:percent|per cent|%|stake|shares|minority|majority|part)_ (?:of|in) (?:the )?(?:[\\w'-]+ ){0,4}<o>`, `<s>_ (?:backs|(?<!(?:going|go|goes|came|come|comes|is|are|be|went|bring|brings|brought|holds|held|win|won) )back(?! to| in| from| with| at)|backed|backing|funds|funded|bankrolls|bankrolled|finances|financed|invested) (?:[\\w'-]+ ){0,3}<o>`, `<o>_ (?:backed|funded|financed|bankrolled|owned|controlled) (?:[\\w]+ )?by (?:[\\w'-]+ ){0,4}<s>`, `<s>(?<=<o>_ (?:backed|funded|financed|bankrolled|part-owned|owned) (?:[\\w]+ )?by [^;.]{0,80}(?:,| and| or) (?:[\\w'-]+ ){0,3}.)`, `<s>(?<=<o>_ ${RAISES}\\b_\\b(?:million|billion|bn|m|money|cash|capital|funds|funding|${ROUND})\\b[^;.]{0,60} (?:from|led by|by|with) [^;.]{0,80}.)`, `<s>_ (?:leads?|led|leading|co-led|anchor(?:s|ed)|joins?|joined|backs|backed)_${ROUND}_ (?:in|for|at|of|that|which|by|valu\\w+) _<o>`, `<s>_ (?:leads?|led|leading|co-led|joined)_<o>'s_${ROUND}`, `<o>'s (?:[\\w-]+ ){0,3}${BACKERS},? (?:is |are |include |including |such as |like )?(?:[\\w'-]+ ){0,3}<s>`, `<s>(?<=<o>(?:'s)?_ ${BACKERS},? (?:are |is |include |included |including |such as |like |among them )[^;.]{0,80}.)`, `<s>,?(?:[\\w' -]{0,30}) ${BACKERS} (?:in|of|behind) (?:the )?(?:[\\w'-]+ ){0,3}<o>`, `<s>,? (?:which is )?(?:an?|the|one of|both|also) (?:[\\w-]+ ){0,4}<o> ${BACKERS}\\b`, `<s>_ (?:becom\\w+|became|remains?|is|are)_<o>(?:'s)? (?:[\\w-]+ ){0,3}${BACKERS}`, '<s>-(?:backed|funded|owned|controlled) (?:[\\w-]+ ){0,5}<o>', '<o>,? (?:[\\w-]+ ){0,5}<s>-(?:backed|funded|owned|controlled)', `<o>, (?:in which|where|into which) <s>_ (?:${PUTS}|stake|holds?|owns?)`, `<o>,? an? (?:[\\w-]+ ){0,3}(?:company|firm|start-?up|lab|developer|rival|group) (?:in which|backed by|funded by|that) (?:[\\w'-]+ ){0,3}<s>(?! (?:said|bought))`, `<s>,_ (?:both )?investors,_ (?:promised|pledged|committed)_ <o>`, `<s>__ (?:stable|portfolio|holdings)_<o>`, `\\b(?:money|investments?|cash|capital|funding|backing|billions|millions) from (?:[\\w'-]+ ){0,3}<s>__ (?:into|in|to|for|behind) <o>`,
    ],
  } },
  { type: 'INVESTMENT', stage: 'ACTIVE', tone: 0.3, subjects: 'OP', objects: 'O', carried: true, patterns: {
    en: [
      `<s>(?<=\\b${BACKERS}(?: \\w+)?,? (?:are|is|were|include[sd]?|including|such as|like|among them|from)[^;.]{0,100}.)`, `<s>(?:[^;]{0,120}?[, ])?(?:also |each |all |both )?(?:took part|taking part|takes part|participat(?:ed|ing|es)|chipped in|contribut(?:ed|ing|es)|put (?:in|up)(?! charge)|joined(?! (?:by|forces|[${ANY}]))|joining (?:the|in)|led(?: the|;|,)|co-led|invested)(?!_(?:in|into) [${ANY}])`, `<s>(?<=\\b(?:round|financing|funding|fundraising|investment|backed)\\b[^;.\\ue000-\\ue4ff]{0,50} (?:by|from|with) [^;.]{0,80}.)`, "<s>-(?:backed|funded) (?:[\\w-]+ )?(?:company|firm|start-?up|group|lab|developer)", `<s>, (?:an|a|the|another|its)_(?:leading |existing |early |big |largest |biggest )?(?:backer|investor|shareholder)\\b`, `<s>_ (?:still )?(?:owns?|holds?|held|retains?|keeps?) (?:about |roughly |nearly |almost |around |just |over |more than )*[\\d.,]+ ?(?:%|percent|per cent)`, `\\b(?:(?:stake|holding) of|(?:stake|shares?|holding) (?:held|owned) by) <s>`,
    ],
  } },
  { type: 'PARTNERSHIP', stage: 'ACTIVE', tone: 0.4, subjects: 'OR', objects: 'O', patterns: {
    en: [
      `<s>(?:'s)?_\\b${JOINT}s?_ (?:with|and|to) (?:the )?(?:[\\w'-]+ ){0,4}<o>`, `<s>_ ${WITH}_ (?:with|alongside) (?:the )?(?:[\\w'-]+ ){0,4}<o>`, `<o>(?<=<s>[^;.]{0,80}\\b${JOINT}s?_ with [^;.]{0,60}(?:,| and)(?: with)? .)`, `\\b${JOINT}s? (?:between|of|linking|uniting) <s> and (?:[\\w'-]+ ){0,3}<o>`, `<s>_\\b(?:will|to|is|are) (?:develop|build|work|supply|make|creat)\\w*_ (?:with|together with|alongside|for) <o>`, `<s>'s? (?:[\\w-]+ ){0,5}(?:partners?|ally|allies|collaborators?)(?: is| are|,| such as)? (?:[\\w'-]+ ){0,3}<o>`, `<s>_ (?:licen[cs](?:es?|ed|ing))_ (?:from|to|with)? ?<o>(?:'s)? (?:content|technology|articles|archive|models|music|designs|journalism|data)?`, "<s>'s? <o> (?:deal|agreement|partnership|alliance|tie-up|pact|contract|collaboration)\\b", `<s>_ in (?:[\\w-]+ ){0,2}<o> (?:deal|agreement|partnership|alliance|tie-up|pact|contract)\\b`, "<s>-<o> (?:deal|agreement|partnership|alliance|tie-up|pact|venture)", `<s>_ (?:integrat\\w+|embed\\w+|bring\\w*|adds?|added|bundl\\w+|offer\\w*)_<o>_ (?:into|to|in) (?:its|their|the) `, `<s>__ (?:chosen|picked|selected|named|chose|picks|hired)_<o>_ (?:as|to) (?:a |its |the )?(?:[\\w-]+ ){0,3}(?:partner|supplier|provider|build|help|develop)`, `<s>,_\\bpartner_ (?:of|to|with|for|in) <o>`, '<s>_ pay(?:s|ing)?_ <o>_ (?:to be|for (?:placement|content|articles|access)|to keep)',
    ],
  } },
  { type: 'PARTNERSHIP', stage: 'ACTIVE', tone: 0.4, subjects: 'O', objects: 'O', carried: true, patterns: {
    en: [`<o>(?<=\\b(?:partners?|allies|collaborators)(?: \\w+)? (?:are|is|include[sd]?|including|such as|like|will be)[^;.]{0,80}.)`, `\\b(?:partnership|alliance|agreement|pact|tie-up|collaboration|licensing deal|deals?|agreements|accords?|partnerships|alliances)(?: \\w+){0,3} with (?:[\\w'-]+ ){0,3}<o>`, `<o>(?<=\\b(?:deals|agreements|accords|partnerships|alliances|pacts)(?: \\w+){0,3} with [^;.]{0,70}(?:,| and)(?: with)? .)`, `\\b(?:teamed up|partnered|working|collaborat\\w+|joined forces|in partnership|together) with <o>`],
  } },
]; // biome-ignore format: a table
