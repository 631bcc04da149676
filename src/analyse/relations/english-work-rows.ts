import type { RelationRow } from './relation-row.ts';

const GOODS =
  '(?:chips?|gpus?|processors?|systems?|hardware|accelerators?|servers?|semiconductors?|compute|computing(?: power| capacity)?|capacity|cloud(?: services| contract| deal)?|data cent(?:er|re)s?|infrastructure|memory|wafers?|equipment|machines?|components?|electricity|energy|power|parts|devices|robots|licen[cs]es?|designs)';
const MODELS =
  '(?:models?|technology|tech|tools?|software|services?|assistants?|chatbots?|api|engine|systems?|platform|code|ai|products?|family)';
const USE =
  '(?:us(?:es|ed|ing)|to use|run(?:s|ning)? on|ran on|buil(?:t|ds?|ding) on|based on|powered by|rel(?:y|ies|ied|ying) on|train(?:s|ed|ing)?[^;.]{0,60} (?:on|with|using)|test(?:s|ed|ing)?|adopt(?:s|ed|ing)?|deploy(?:s|ed|ing)?|integrat(?:es?|ed|ing)|embed(?:s|ded|ding)?|incorporat(?:es?|ed|ing)|tap(?:s|ped|ping)?|switch(?:es|ed|ing)? to|cho(?:oses?|se|osing)|licen[cs](?:es?|ed|ing)|drawing on|draws? on|fine-tuned?|work(?:s|ed|ing)? with|hands?[^;.]{0,30} to|turn(?:s|ed|ing)? to|weigh(?:s|ed|ing)|access to|licen[cs]e to|copy of|distill?(?:s|ed|ing)?|runs|rolled out|rolls out|offers?|host(?:s|ed|ing)?)';

/** Taking what is another's without asking. */
const TAKEN =
  '(?:scrap(?:ed|es|ing)|cop(?:y|ies|ied|ying)|pirat(?:ed|es|ing)|infring(?:ed|es|ing)|train(?:ed|s|ing)?|crawl(?:ed|s|ing)|harvest(?:ed|ing)|stole|stealing|plagiari[sz](?:ed|ing)|reproduc(?:ed|es|ing)|copyright)';

/** English ways of saying who supplies whom and who uses what, beside those of the common table. */
export const ENGLISH_WORK_ROWS: readonly RelationRow[] = [
  { type: 'SUPPLY', stage: 'ACTIVE', tone: 0.2, subjects: 'O', objects: 'O', patterns: {
    en: [
      `<s>_ (?:suppl(?:y|ies|ied|ying)|provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|ship(?:s|ped|ping)?|sell(?:s|ing)?|sold|rent(?:s|ed|ing)? out|leas(?:es|ed|ing)|build(?:s|ing)?|mak(?:es?|ing)|manufactur(?:es?|ed|ing)|produc(?:es?|ed|ing)|equip(?:s|ped)?|serv(?:es?|ed|ing))_ (?:to(?! (?:take|rival|compete|challenge|beat|match|catch|counter))|for|with) (?:[\\w'-]+ ){0,4}<o>`, `<s>(?:'s)?_ (?:suppliers?|provider|source|vendor|manufacturer|foundry|maker|landlord)_ (?:to|for|of) (?:[\\w'-]+ ){0,4}<o>`, `<o>_ (?:buy(?:s|ing)?|bought|rent(?:s|ing|ed)?|leas(?:es?|ed|ing)|order(?:s|ed|ing)?|purchas(?:es?|ed|ing)|sourc(?:es?|ed)|get(?:s|ting)?|obtain(?:s|ed)?|secur(?:es?|ed)|tap(?:s|ped)?|spend(?:s|ing)?|pay(?:s|ing)?|takes?(?! on))_ (?:from|with|to|on) (?:[\\w'-]+ ){0,4}<s>(?! (?:models|technology))`, `<o>(?:'s)?__\\b(?:uses?|using|us(?:ed|ing)|on|with|buys?|bought|ordered|orders?|install\\w*|deploy\\w*|need\\w*|run\\w* on|trained on|access to)_ (?:[\\w'-]+ ){0,3}<s>(?:'s?)? (?:[\\w-]+ ){0,3}${GOODS}\\b`, `<s>(?:'s)?__\\b(?:contract|deal|agreement|order|orders)_ (?:with|from|for|to supply) (?:[\\w'-]+ ){0,3}<o>_${GOODS}`, `<s>__${GOODS} (?:[\\w-]+ ){0,2}(?:contract|deal|agreement|order)s? (?:with|from|for) (?:[\\w'-]+ ){0,3}<o>`, `<s>_ on (?:[\\w$€£.,-]+ ){0,6}<o> (?:contract|deal|order)`, `<o>__\\b(?:contract|deal|agreement) with (?:[\\w'-]+ ){0,3}<s>_ (?:for|to (?:buy|rent|use))_${GOODS}`, `<o>(?<=<s>(?:'s)?[^;.]{0,60} (?:customers?|clients|buyers|tenants?|users)(?: \\w+)?,? (?:such as|like|including|include|included|are|is|were) [^;.]{0,80}.)`, `<o>,? (?:an?|its|the|another|one of)? ?(?:[\\w-]+ ){0,4}<s>(?:'s)? (?:[\\w-]+ ){0,2}(?:customer|client|buyer|tenant)s?\\b`, `<s>'s (?:[\\w-]+ ){0,3}(?:customer|client|buyer|tenant)s?,? (?:is |are )?(?:[\\w'-]+ ){0,2}<o>`, `<o>_ accounted for_<s>(?:'s)? (?:revenue|sales)`, `<o>'s (?:[\\w-]+ ){0,4}(?:supplier|provider|manufacturer|foundry|landlord|contract manufacturer),? (?:[\\w'-]+ ){0,3}<s>`, `<o>_\\b(?:made|manufactured|produced|built|fabricated|supplied|provided|hosted) by (?:[\\w'-]+ ){0,3}<s>`, `<o>__ all that <s> can make`, `<o>_ (?:shift(?:s|ed|ing)?|mov(?:es?|ed|ing)|transferr?(?:s|ed|ing)?)_ (?:workloads?|computing|training|business|orders)_ to <s>`, `<o>_ (?:add(?:s|ed|ing)?) _<s> to (?:its|the)_ (?:suppliers|list|clouds|providers)`, `<s>_ (?:wins?|won|winning|lands?|landed|secures?|secured|gets?|got)_ (?:order|orders|contract)s? from <o>`, `<o>_ (?:hands?|handed|gives?|gave|awards?|awarded|places?|placed)_ (?:orders?|contracts?) (?:to|with) <s>`, `<o>_ (?:becomes?|became|is|was)_ (?:customer|client|tenant)s? of <s>`,
    ],
  } },
  { type: 'SUPPLY', stage: 'ACTIVE', tone: 0.2, subjects: 'O', objects: 'O', carried: true, patterns: {
    en: [`<o>(?<=\\b(?:customers?|clients|buyers|tenants?)(?: \\w+)?,? (?:such as|like|including|include|included|are|is|were|were led by) [^;.]{0,80}.)`, `<o>__ (?:named|listed|mentioned|counted)_ (?:as|among)_(?:customer|client|buyer)s?\\b`, `<o>, (?:its|an?|the)(?: \\w+){0,3} (?:customer|client|buyer)\\b`, `\\b(?:orders?|demand|spending) from (?:[\\w'-]+ ){0,3}<o>`, `<o>,? which accounted for `, `(?:contract|cloud deal) with <o>`],
  } },
  { type: 'USES', stage: 'ACTIVE', tone: -0.6, subjects: 'OM', objects: 'OP', patterns: {
    en: [
      `<o>_ (?:su(?:es|ed|ing)|accus(?:es|ed|ing)|takes|took|filed|files|against)__<s>__ (?:${TAKEN})`, `<s>__ (?:${TAKEN})[^;.]{0,60} (?:from|of|by) <o>`, `<s>__ (?:${TAKEN}) (?:on )?<o>(?:'s)? (?:[\\w-]+ ){0,2}(?:content|articles|books|works?|images|pictures|photos|posts|comments|songs|lyrics|data|material|archives?|journalism|voice|characters)`,
    ],
  } },
  { type: 'USES', stage: 'ACTIVE', tone: 0.2, subjects: 'OM', objects: 'O', patterns: {
    en: [
      `<s>_ ${USE} (?:[\\w'-]+ ){0,5}<o>(?:'s?)? (?:[\\w-]+ ){0,2}${MODELS}\\b`, `<s>_ ${USE} (?:[\\w'-]+ ){0,5}${MODELS}_ (?:from|of|by|made by) (?:[\\w'-]+ ){0,3}<o>`, `<s>__ (?:run|use|test|deploy|offer|embed|integrate|train|build)_ (?:models?|technology|software|tools?) (?:from|of|by) <o>`, `<s>_ (?:built|based|running|runs|relies|rely|trained|powered)_ (?:on|by|with) (?:[\\w'-]+ ){0,4}<o>(?:'s)?`, `<o>(?:'s)? (?:[\\w-]+ ){0,2}${MODELS}_ (?:power|powers|runs?|underpins?|drives?|used by|inside|behind|available in|available on) (?:[\\w'-]+ ){0,3}<s>`, `<s>_\\b(?:wants?|plans?|will|to)_ (?:build|put|integrate|use)_<o>(?:'s)? ${MODELS}`,
    ],
  } },
  { type: 'USES', stage: 'ACTIVE', tone: 0.2, subjects: 'OM', objects: 'M', patterns: {
    en: [
      `<s>_ ${USE} (?:[\\w',-]+ ){0,5}<o>`, `<o>(?<=<s>[^;.]{0,60} ${USE} [^;.]{0,60}(?:,| and| or) (?:[\\w'-]+ ){0,3}.)`, `<o>_ (?:available|offered|arriv\\w+|com(?:es?|ing)|came|land\\w*|roll\\w* out|works?|runs?|built into|hosted|live|accessible|integrated|embedded|included|used|deployed)_ (?:in|inside|into|to|on|through|via|within|across|by|at) (?:[\\w'-]+ ){0,3}<s>`, `<s>,? (?:[\\w-]+ ){0,4}(?:built|based|running|runs|trained|powered|relies) (?:on|by|with) (?:[\\w'-]+ ){0,4}<o>`, `<o>_ (?:powers?|powered|powering|drives?|underpins?|behind|runs|handles) (?:[\\w'-]+ ){0,3}<s>`, `<s>_ access to <o>`, `<s>'s (?:staff|employees|engineers|developers|users|customers)_<o>`, `<o>_ used by (?:[\\w-]+ ){0,2}<s>`,
    ],
  } },
]; // biome-ignore format: a table
