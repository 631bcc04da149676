import type { RelationRow } from './relation-row.ts';

/** A post, with what may stand before it ("interim chief technology officer") and its field ("head of global affairs"). */
const POST =
  '(?:(?:[\\w-]+ ){0,3}?(?:chief(?: [\\w-]+){0,2}? (?:officer|executive|scientist|counsel|economist|strategist|of staff)|chief|(?:co-?)?ceo|cto|cfo|coo|boss|(?:vice[ -])?president|chair(?:man|woman|person)?|heads?|(?:co-?)?founders?|leader|executives?|directors?|managers?|partner|secretary|minister|commissioner|counsel|spokes(?:man|woman|person)|scientists?|researchers?|engineers?|lawyer|veterans?|adviser|governor|treasurer|technologist|designer|architect)(?: (?:of|for|in charge of) (?:the |its )?[\\w-]+(?: (?:and )?[\\w-]+){0,3}?)?)';
const POSTS = `${POST}(?:(?:,| and|,? and) (?:its )?${POST})?`;
const PAST =
  '(?:former(?:ly)?|ex|once|previously|a longtime|until (?:recently|\\d{4})|who (?:was|used to be))';
const HIRES =
  '(?:hir(?:es?|ed|ing)|rehir(?:es?|ed|ing)|poach(?:es|ed|ing)?|recruit(?:s|ed|ing)?|lur(?:es?|ed|ing)|appoint(?:s|ed|ing)?|nam(?:es|ed|ing)|promot(?:es?|ed|ing)|took on|takes on|taps|tapped|landed|signed|snatch(?:es|ed)|brought in|brings? in|picked|chose|install(?:s|ed)|elevat(?:es|ed))';
const JOINS =
  '(?:(?:re)?join(?:s|ed|ing)?|mov(?:e|es|ed|ing) to|go(?:es|ing)? (?:back )?to|went to|return(?:s|ed|ing)? to|defect(?:s|ed|ing)? to|head(?:s|ed|ing) to|switch(?:es|ed|ing)? to|depart(?:s|ed|ing)? for|(?:left|leaves|leaving|quit) for|(?:will|to|now|is to) (?:run|lead|head|oversee)|took over|takes over|put in charge of|sign(?:s|ed|ing)? on with)';
const LEAVES =
  '(?:left|leav(?:es|e|ing)|quit(?:s|ting)?|resign(?:s|ed|ing)? (?:from|as [\\w -]{2,40} of)|depart(?:s|ed|ing)?(?: from)?|walk(?:s|ed) (?:out of|away from)|exit(?:s|ed) (?:from )?|step(?:s|ped|ping)? down (?:from|as [\\w -]{2,40} (?:of|at))|(?:fired|ousted|sacked|dismissed|removed) (?:from|by|as [\\w -]{2,40} (?:of|at))|departure from|exit from|resignation from)';
const RUNS =
  '(?:runs?|ran|leads?|led|heads?|headed|(?:co-?)?founded|started|set up|established|created|chairs?|chaired|oversees?|oversaw|owns?|controls?|manages?|steers?|launched|built|presides over|works? (?:at|for)|worked (?:at|for))';

/** English ways of saying who works, worked or will work for whom, beside those of the common table. */
export const ENGLISH_EMPLOYMENT_ROWS: readonly RelationRow[] = [
  { type: 'EMPLOYMENT', stage: 'ENDED', tone: -0.5, subjects: 'OR', objects: 'P', patterns: {
    en: [
      `<o>,? ${PAST},? (?:an? |the |its )?(?:${POSTS} )?(?:of|at|for|from|with) <s>`, `\\b(?:former|ex|one-time|erstwhile|ousted|departed|fired|sacked)[ -]<s>(?:'s?)? (?:${POSTS},? )<o>`, `<s>'s? (?:former|ex|ousted|departed|departing|outgoing|one-time)[ -]${POSTS},? <o>`,
      `<o>(?:,? (?:who|which))?_ ${LEAVES} (?:the )?<s>`, '<o>_\\b(?:his|her|their) (?:departure|exit|ouster|resignation|dismissal|firing) (?:from|by) <s>', '<s>_ (?:is losing|loses|has lost|lost)_<o>', `${HIRES} <o>_ (?:away )?from <s>`, "\\b(?:departure|exit|ouster|ousting|firing|dismissal|resignation) of __<o>,? (?:from|by|at|as \\w+ (?:of|at)) <s>",
    ],
  } },
  { type: 'EMPLOYMENT', stage: 'ENDED', tone: 0, subjects: 'O', objects: 'P', patterns: {
    en: [
      '<o>,? (?:both |all |an? |themselves |himself |herself )*(?:former |ex-)?<s>(?:\'s)? (?:veterans?|alumn\\w+|old hands?|graduates?)', '\\b<s> (?:veterans?|alumn\\w+|old hands?) <o>', '<o>_ (?:came|comes|arrived|arrives|moved|joined|defected|hired|poached|recruited|lured)_ from <s>', '<o>_ (?:years?|stints?|decades?|time|spell|worked|spent)_ (?:at|with|for) <s>',
    ],
  } },
  { type: 'EMPLOYMENT', stage: 'FORMING', tone: 0.5, subjects: 'O', objects: 'P', patterns: {
    en: [
      `<o>_ (?<!not )${JOINS} (?:the )?<s>`, `<s>(?:'s)?__ ${HIRES} (?:away )?(?:[\\w'-]+ ){0,6}<o>(?!')`, `<o>(?<=<s>__ ${HIRES}_.)(?!')`, `<o>(?<=<s>__ ${HIRES}[^;.]{0,40}[\\ue100-\\ue1ff](?:,| and)[^;.\\ue000-\\ue4ff]{0,30}.)(?!')`, `(?:took|takes|taking|brought|sent|lured) _<o>_ to <s>`, "<o>_ (?:as|becom(?:es?|ing)|became|named|appointed) (?:the |its )?(?:[\\w-]+ )?<s>'s? (?:new |first |next |interim )?[\\w -]{0,30}(?:chief|head|ceo|chair|president|officer|director)", `<o>_ (?:as|becom(?:es?|ing)|became|named|appointed|take over as) (?:an? |the |its )?${POST} (?:of|at) <s>`, `<s>'s? (?:new|next|incoming|newly \\w+) ${POSTS},? <o>`,
    ],
  } },
  { type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'OR', objects: 'P', patterns: {
    en: [
      `<s>(?:'s?)?,? (?:(?:and|with) (?:its|their) )?(?!and |or |but |as )${POSTS},? (?:mr |ms |dr )?<o>`, `<s>(?:'s?)? [\\w-]+ (?:chief|head|boss|leader),? <o>`, `<o>,? (?:[\\w'-]+ ){0,3}?${POSTS},? (?:of|at|for|with|to) (?:the |both )?(?:[\\w-]+ ){0,2}<s>`, `<o>,? (?:who )?(?:is |was |has been |became |serves as )?(?:(?:a|an|the) )?<s>(?:'s?)? ${POST}`, `<o>,? (?:who |whose )?(?:[\\w-]+ ){0,3}?${RUNS} (?:the |a |an |and )?(?:[\\w-]+ ){0,4}<s>`, `<s>(?<=<o>,? who (?:co-?)?founded [^;,]{0,40}.)`, `<s>_ (?:run|led|headed|(?:co-?)?founded|started|set up|established|created|chaired|controlled|owned|managed)_ by (?:[\\w'-]+ ){0,6}<o>`, "<o>'s (?:(?:own|new|company|start-?up|ai|venture|firm|rival|employer|social|network|rocket|maker) )*<s>", `<s>_\\b(?:its|whose|the|with) ${POSTS},? (?:is |was |are )?<o>`, `<o>, (?:its|their) ${POST}`, `<s>,? (?:the )?(?:[\\w-]+ ){0,3}(?:company|firm|start-?up|lab|venture|business|group|fund) (?:that |which |of )?<o>,? (?:\\w+ ){0,3}(?:founded|runs|leads|set up|started|heads|owns|controls|created|launched|chairs)?`, '<s>_ under <o>', "<o>'s (?:role|job|post|position|tenure|leadership) (?:at|of|with) <s>", `\\b${POST} (?:of|at) <s>,? (?:is |was )?<o>`, '<s>\'s? <o>', '<o>,? (?:of|from|at) <s>', '\\b<s>_ (?:chief|boss|founder|head),? <o>',
    ],
  } },
  { type: 'EMPLOYMENT', stage: 'FORMING', tone: 0.5, subjects: 'O', objects: 'P', carried: true, patterns: {
    en: [`<o>,_,? (?:becomes|will become|is to become|has become|takes over|take over|steps up|succeeds|to succeed|replaces|will replace|will lead|will run|is to lead|is to run|has been (?:named|appointed|promoted))`, `<o> (?:becomes|will become|is to become|takes over|take over|is to take over|to take over|comes along|steps up|succeeds|to succeed|replaces|will replace|has been (?:named|appointed|promoted))`],
  } },
  { type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'O', objects: 'P', carried: true, patterns: {
    en: [
      `(?:^|[,;:] |\\b(?:and|that|by|its|their|the|with|as|while|when|said|told|but) )(?!(?:president|secretary|minister|commissioner|governor|partner|director|leader|the president|\\w+ (?:president|secretary|minister|commissioner|governor)) )${POSTS},? <o>`, `<o>, (?:the|its|their|a|one of (?:the|its)) ${POST}`, `<o>, ${POST}(?:,| since| and)`, `<o>, who (?:also )?(?:became|returned as|has been|took over|founded|co-?founded|runs|leads|heads|owns|controls|started|set up) (?:as |it|the (?:company|firm|group|start-?up|lab|business)|[\\w -]{0,20}(?:chief|ceo|boss|head|president))`, "<o>'s (?:company|firm|start-?up|lab|group|outfit|venture)\\b", '(?:led|run|founded|headed|created|started|controlled|set up) by <o>',
    ],
  } },
  { type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'R', objects: 'P', carried: true, patterns: {
    en: [`(?:^|[,;:] |\\b(?:and|that|by|its|the|us|american|british|federal|said|when|while|but|as|president|under) )(?:(?:commerce|treasury|energy|defen[cs]e|state|trade|technology|science|digital|business|industry|interior|competition|justice|attorney|prime) )?(?:secretary|minister|commissioner|general|representative|czar|tsar|chief|chair|chairman|chairwoman|adviser) <o>`, `<o>, (?:the|its|their|a) (?:[\\w-]+ ){0,2}(?:chair|chairman|chairwoman|commissioner|secretary|minister|enforcer)\\b`, '\\bjustice <o>'],
  } },
  { type: 'EMPLOYMENT', stage: 'ACTIVE', tone: 0, subjects: 'G', objects: 'P', patterns: {
    en: ["<s>(?:'s|n)? (?:[\\w-]+ ){0,2}(?:president|prime minister|premier|chancellor|minister|secretary(?: of \\w+)?|senator|king|crown prince|governor|mayor|attorney general),? <o>", '<o>,_ (?:president|prime minister|premier|chancellor|minister|governor|mayor|king) of <s>'],
  } },
]; // biome-ignore format: a table
