import type { RelationRow } from './relation-row.ts';

const SUIT =
  '(?:lawsuits?|suits?|legal (?:action|challenge|battle|fight|complaint|case|proceedings)|class[ -]action|complaint|case|claims?|litigation|proceedings|court fight|copyright (?:case|suit|claim)|injunction|appeal|charges|trial|dispute|feud)';
const RULES =
  '(?:fin(?:es?|ed|ing)|prob(?:es?|ed|ing)|investigat(?:es?|ed|ing)|examin(?:es?|ed|ing)|scrutini[sz](?:es?|ed|ing)|review(?:s|ed|ing)?|order(?:s|ed|ing)?|ban(?:s|ned|ning)?|bar(?:s|red|ring)|block(?:s|ed|ing)?|approv(?:es?|ed|ing)|clear(?:s|ed|ing)?|sanction(?:s|ed|ing)?|penali[sz](?:es?|ed)|subpoena(?:s|ed)?|warn(?:s|ed|ing)?|question(?:s|ed|ing)?|regulat(?:es?|ed|ing)|restrict(?:s|ed|ing)?|accus(?:es?|ed|ing)|target(?:s|ed|ing)?|asks?|asked|demand(?:s|ed|ing)?|allow(?:s|ed|ing)?|let(?:s|ting)?|permit(?:s|ted)?|forc(?:es?|ed|ing)|requir(?:es?|ed|ing)|designat(?:es?|ed)|rul(?:es?|ed|ing)|found|finds|conclud(?:es?|ed)|object(?:s|ed)|charg(?:es?|ed)|look(?:s|ed|ing)? (?:at|into)|told|tells|telling|oblig(?:es?|ed)|suspend(?:s|ed)?|grant(?:s|ed)?|licen[cs](?:es?|ed)|oppos(?:es?|ed)|stop(?:s|ped)?|halt(?:s|ed)?|prevent(?:s|ed)?|appl(?:y|ies|ied) to|curb(?:s|ed)?|tighten(?:s|ed)?|limit(?:s|ed)?|hit(?:s|ting)?|summon(?:s|ed)?|criticis(?:es|ed)|rebuk(?:es|ed)|clos(?:es|ed)|drop(?:s|ped)|open(?:s|ed)|launch(?:es|ed)|refer(?:s|red)|withdr(?:ew|aws?)|award(?:s|ed)?)';
const MEASURE =
  '(?:probe|investigation|inquiry|scrutiny|review|fine|penalty|order|ban|ruling|case|action|decision|approval|clearance|complaint|study|questions|demand|concerns|charges|sanctions|curbs|restrictions|controls|rules|remedies|findings|licen[cs]es?|settlement|judgment|tariffs|blessing|objections?|opposition)';
const RIVAL =
  "(?:rivals?|rivall?ing|rivalry|compet(?:es?|ed|ing|ition (?:from|with|for|to|against|by))|competitors?|challeng(?:es?|ed|ing|ers?)|outperform(?:s|ed|ing)?|beat(?:s|en|ing)?|overtak(?:es?|en|ing)|overtook|surpass(?:es|ed|ing)?|match(?:es|ed|ing)?|eclips(?:es?|ed|ing)|trail(?:s|ed|ing)?|leapfrog(?:s|ged)?|undercut(?:s|ting)?|threaten(?:s|ed|ing)?|threat to|(?:tak(?:es?|ing)|took) on(?! [\\ue000-\\ue4ff]'s)|catch(?:es|ing)? up (?:with|to|on)|caught up with|keep(?:s|ing)? (?:up|pace) with|dethron(?:es?|ed|ing)|chas(?:es?|ed|ing)|displac(?:es?|ed|ing)|unseat(?:s|ed)?|outscor(?:es?|ed|ing)|edg(?:es|ed|ing) (?:out|past)|rac(?:es|ing) (?:against|with)|(?:lag(?:s|ged|ging)?|trails?|fall(?:s|ing)?|fell|far|well|second) behind|ahead of|versus|vs\\.?|on par with|as good as|level with|mimic(?:s|ked)?|alternatives? to|answer to|response to|(?:cheaper|better|faster|smaller|larger|bigger|stronger|more \\w+|less \\w+|worse|higher|lower) than|lost ground to|losing ground to|los(?:es|t|ing) (?:share|users|customers|market share) to|tak(?:es|ing) (?:share|customers|users) from|instead of|rather than|defect(?:s|ed|ing)? (?:to|from)|desert(?:s|ed|ing)? to|pressure from|inroads|dislodg\\w+|fend(?:s|ed|ing)? off|gap (?:with|to|that)|dominance of|supremacy of|lead of|compared with|comparable (?:to|with)|close to(?! (?:an?|the|its|[a-z]+ing)\\b)|outsell(?:s|ing)?|outsold|outpac(?:es|ed|ing)|knocked? off|poach(?:es|ed|ing)? customers from|copied|copies|clone of)";

/** English ways of saying who sues, regulates or rivals whom, beside those of the common table. */
export const ENGLISH_CONFLICT_ROWS: readonly RelationRow[] = [
  { type: 'LITIGATION', stage: 'ACTIVE', tone: -0.6, subjects: 'OPR', objects: 'OP', patterns: {
    en: [
      `<o>(?<=<s>(?!'s)[^;.]{0,90}\\b(?:sue[sd]?|suing|countersued?)\\b[^;.\\ue000-\\ue4ff]{0,60}(?:[\\ue000-\\ue4ff][^;.]{0,14})?.)`, `<s>(?:'s)?__\\b${SUIT}_ (?:against|with|versus) (?:[\\w'-]+ ){0,3}<o>`, `<o>_\\b${SUIT}_ (?:by|from|brought by|filed by|lodged by) (?:[\\w'-]+ ){0,4}<s>`, `<o>__ (?:sued|accused|taken to court|challenged in court|served)(?: [\\w]+){0,3} by (?:[\\w'-]+ ){0,4}<s>`, '\\bagainst <o> by <s>', '\\bagainst (?:it|the (?:company|start-?up|firm)) by <s>', '<s>_ (?:takes?|taken|took|drag\\w*|haul\\w*)_<o>_ to court', "<s> v\\.? <o>", '<s>_ (?:victory|win|won|wins|prevail\\w*|defeat\\w*|loses?|lost|losing|beat|beats)_(?:case|suit|court|ruling|trial|judgment|victory)?_ (?:over|against) <o>', `\\b${SUIT} (?:between|pitting) <s> (?:and|against) <o>`, '<o>_ (?:settle[sd]?|settlement|settling|agreed? to pay)__ (?:with|brought by|filed by|by) <s>', '<s>_ (?:appeal\\w*|challeng\\w*|contest\\w*)_(?:decision|ruling|fine|order|penalty)_ (?:of|by|from) <o>', "<s>_ siding with (?:the )?<o>",
    ],
  } },
  { type: 'LITIGATION', stage: 'ACTIVE', tone: -0.6, subjects: 'OPR', objects: 'O', carried: true, patterns: {
    en: [
      `<s>(?<=\\bplaintiffs?\\b[^;.]{0,90}.)`, '<s>_ (?:had |has |have |is |are |also )*(?:sued|suing|sues|filed (?:a )?(?:suit|lawsuit|complaint)|is taking it to court)(?:,| to (?:block|stop|prevent|halt|force)| it\\b| the (?:company|firm|start-?up|group|lab))', `<s>'s? (?:[\\w-]+ ){0,2}(?:lawsuit|suit|complaint|court case|legal challenge|antitrust case)\\b`, '\\b(?:lawsuit|suit|complaint|case)s?_ (?:by|from) (?:[\\w\'-]+ ){0,3}<s>', '<s>_ (?:failed|tried|sought|lost|won|want\\w*)_ in court', '(?:sought|brought|filed) by (?:the )?<s>',
    ],
  } },
  { type: 'LITIGATION', stage: 'ACTIVE', tone: -0.6, subjects: 'PO', objects: 'OP', carried: true, patterns: {
    en: ['<o>__ named as (?:an? )?(?:co-)?defendants?', '<o>(?<=\\bdefendants?\\b[^;.]{0,60}.)'],
  } },
  { type: 'REGULATION', stage: 'ACTIVE', tone: -0.3, subjects: 'RL', objects: 'OM', patterns: {
    en: [
      `<o>(?<=<s>(?:'s)?[^;.]{0,70} ${RULES}\\b[^;.\\ue000-\\ue4ff]{0,70}(?:[\\ue000-\\ue4ff][^;.\\ue000-\\ue4ff]{0,40})?.)`, `<s>(?:'s)?__\\b${MEASURE}s?_ (?:of|into|on|against|over|to|about|for|from) (?:[\\w'-]+ ){0,4}<o>`, `<o>__ (?:fined|probed|investigated|scrutini[sz]ed|banned|blocked|ordered|sued|cleared|approved|examined|penali[sz]ed|sanctioned|questioned|warned|regulated|reviewed|told|criticised|accused|summoned|caught|hit|bound|covered|exempt\\w*|designated|supervised) (?:by|under|from)_ <s>`, `<o>__\\b(?:(?<!grants )(?<!subsidies )(?<!aid )under|comply with|complies with|obey|violat\\w+|breach\\w*|broke\\w*|infring\\w+|subject to|covered by|falls? under|blam\\w+|because of|postponed|approval (?:from|of|by)|clearance from|opposition (?:from|of)|${MEASURE} (?:from|by|at|of)|permission from|appeal\\w* against|fights?|defi\\w+|meets?|talks with|lobb\\w+) (?:[\\w'-]+ ){0,4}<s>`, `<o>__ (?:after|as|when|because|since) (?:the )?<s>_ ${RULES}`, '<s>_ against <o>',
    ],
  } },
  { type: 'REGULATION', stage: 'ACTIVE', tone: -0.3, subjects: 'G', objects: 'OM', patterns: {
    en: [
      `<s>(?:'s)? (?:[\\w-]+ ){0,3}(?:fin(?:es|ed)|prob(?:es|ed)|investigat(?:es|ed)|ban(?:s|ned)|bar(?:s|red)|block(?:s|ed)|order(?:s|ed)|restrict(?:s|ed)|approv(?:es|ed)|clear(?:s|ed)|summon(?:s|ed)|sanction(?:s|ed)|forbids?|allow(?:s|ed)|suspend(?:s|ed)|curb(?:s|ed))_ <o>(?!')`, "<s>(?:'s)? (?:[\\w-]+ ){0,3}(?:ban|probe|investigation|curbs|restrictions|export controls?|sanctions|inquiry|crackdown|watchdog|regulators?)_ (?:on|of|into|against|over) (?:[\\w'-]+ ){0,3}<o>", '<o>_ (?:banned|blocked|fined|investigated|restricted|barred|suspended) (?:in|by) _<s>',
    ],
  } },
  { type: 'REGULATION', stage: 'ACTIVE', tone: -0.3, subjects: 'RL', objects: 'O', carried: true, patterns: {
    en: [`<s>(?:'s)?_ (?:has |have |had |is |was |also |will |would |may |must |could |could yet |still |let )*${RULES}\\b`, `<s>'s? (?:[\\w-]+ ){0,3}${MEASURE}\\b`, `\\b(?:${MEASURE}s?|approval|permission|clearance|opposition|pressure|objections)_ (?:from|by|of|under) (?:[\\w'-]+ ){0,3}<s>`, `<s>(?<=\\b(?:${MEASURE}s?|approval|permission|clearance|opposition|objections) (?:from|by|of)[^;.]{0,60}(?:,| and| or)[^;.]{0,30}.)`, '\\b(?:under|violat\\w+|breach\\w*|comply with|infring\\w+) (?:the )?<s>'],
  } },
  { type: 'COMPETITION', stage: 'ACTIVE', tone: 0, subjects: 'OM', objects: 'OM', patterns: {
    en: [
      `<s>(?:'s)?_ ${RIVAL}_ <o>`, `<o>(?<=<s>(?:'s)?[^;.]{0,60} (?:rivals?|competitors?|challengers?|alternatives|peers|competition)(?: \\w+)?,? (?:such as|like|including|from|include|are) [^;.]{0,80}.)`, `<s>,? (?:an? |the |its |another |arch[ -]?|smaller |bigger |closest |main |biggest |chief )*(?:[\\w-]+ )?(?:rival|competitor|challenger|alternative)s? (?:to |of |for |with )?(?:[\\w'-]+ ){0,2}<o>`, `<o>'s (?:[\\w-]+ ){0,3}(?:rivals?|competitors?|challengers?|competition)(?: such as| like| including| is| are)?,? (?:[\\w'-]+ ){0,2}<s>`, `\\b(?:competition|rivalry|race|contest|battle|war|duel|showdown|fight) (?:between|among|pitting) <s> (?:and|against|with) (?:[\\w'-]+ ){0,3}<o>`, "<s>_ (?:match|answer|response|challenge|alternative|rival)_ (?:to|for) (?:[\\w'-]+ ){0,3}<o>", '<s>_ (?:crowds|users|success|popularity|reach|lead|head start|share)_\\b<o>',
    ],
  } },
  { type: 'COMPETITION', stage: 'ACTIVE', tone: 0, subjects: 'OM', objects: 'OM', carried: true, patterns: {
    en: [
      `<o>(?<=\\b(?:rivals?|competitors?|challengers?|alternatives|competition|peers)(?: \\w+)?,? (?:such as|like|including|from|with|include|are|to|by) [^;.]{0,80}.)`, `<o>,? (?:an?|its|the|another|their) (?:[\\w-]+ ){0,5}(?:rivals?|competitors?|challengers?)\\b(?! (?:to|of|for))`, `\\b(?:rival|competitor|arch-rival) <o>`, `\\b(?:catch(?:ing)? up with|keep(?:ing)? (?:up|pace) with|compet(?:es?|ing) with|compet(?:es?|ing) against|rac(?:es?|ing) against|ground to|outperform(?:s|ed)?|overtak(?:es?|en)|overtook|alternatives? to|challenge to|answer to|trail(?:s|ing)|behind|ahead of|surpass(?:es|ed)?|beats|outsell(?:s|ing)?|defect(?:s|ed|ing)? to|desert(?:s|ed|ing)? to|switch(?:es|ed|ing)? to (?:[\\w-]+ ){0,3}from) <o>`, '<o>__ (?:gaining ground|closing in|catching up)\\b',
    ],
  } },
]; // biome-ignore format: a table
