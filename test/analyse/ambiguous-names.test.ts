import { type Analyser, createAnalyser } from '../../src/analyse/create-analyser.ts';
import { createLog } from '../../src/log.ts';
import { loadTopicPacks } from '../../src/topic/load-topic-packs.ts';

let analyser: Analyser;

beforeAll(async () => {
  const log = createLog({ level: 'error', format: 'text' });
  analyser = await createAnalyser(await loadTopicPacks(['topics/ai-industry'], log));
});

function keysIn(text: string, language: string): string[] {
  const article = { text, titleLength: 0, declaredLanguage: language, publishedAt: null };
  return analyser.analyse(article).entities.map(({ entityKey }) => entityKey);
}

test.each([
  ['es', 'meta', 'La meta del gobierno es llegar a cero emisiones en 2050, dijo la ministra.'],
  ['pt', 'meta', 'A meta de inflação foi mantida pelo banco central nesta quarta-feira.'],
  ['it', 'mai-1-preview', 'Non ho mai visto una partita così bella, ha detto il tecnico.'],
  ['en', 'claude', 'Claude Monet painted the garden at Giverny for decades, and visitors still come.'],
  ['fr', 'claude', 'Claude Dupont, maire du village, a inauguré la nouvelle école lundi.'],
  ['en', 'claude', 'Claude Lemieux scored twice as the Devils beat Boston.'],
  ['en', 'gemini', 'Gemini: expect a surprise in love this week, while Virgo should rest.'],
  ['en', 'gemini', 'The crew of the Gemini 8 spacecraft docked with a target vehicle in 1966.'],
  ['en', 'apple', 'The apple harvest fell by a tenth after the frost in Normandy.'],
  ['en', 'apple', 'She grew an apple tree from a seed.'],
  ['id', 'apple', 'Petani apel Malang mengeluh karena harga apel anjlok.'],
  ['en', 'amazon', 'The river Amazon rose to its highest level in a decade, flooding villages in Brazil.'],
  ['en', 'amazon', 'Deforestation in the Amazon fell sharply last year, Brazil said.'],
  ['en', 'grok', 'A grok of the matter needs patience, the poet wrote.'],
  ['en', 'llama', 'The llama is a woolly animal of the Andes.'],
  ['en', 'oracle', 'Oracle bones from Anyang carry early Chinese writing.'],
  ['en', 'oracle', 'The oracle at Delphi gave riddling answers.'],
  ['en', 'cohere', 'Cohere around a plan, the coach told the players.'],
  ['en', 'mistral-ai', 'The mistral blew hard along the coast of Provence.'],
  ['fr', 'mistral-ai', 'Le mistral souffle fort sur la Provence depuis dimanche.'],
  ['en', 'sora', 'Sora, a district of the Italian town, was flooded.'],
  ['en', 'copilot', 'The copilot landed the plane safely after the captain fell ill.'],
  ['en', 'stargate', 'The Stargate film returned to cinemas.'],
  ['en', 'perplexity', 'The perplexity of the voters grew as results came in.'],
  ['en', 'bard', 'The bard of Avon was born in 1564.'],
  ['id', 'gemini', 'Bintang Gemini hari ini perlu menjaga kesehatan, sedangkan Leo mujur dalam asmara.'],
  ['de', 'meta', 'Die Meta-Ebene des Romans bleibt unklar.'],
  ['en', 'meta', 'A meta-analysis of 40 trials found no effect.'],
  ['en', 'alphabet', 'The alphabet has 26 letters, the teacher said.'],
  ['en', 'arm', 'Arm wrestling drew a crowd; he broke his arm.'],
  ['en', 'intel', 'An intel briefing reached the general at dawn.'],
  ['en', 'figure-ai', 'Figure skating begins on Monday.'],
  ['en', 'openai-operator', 'Operator error caused the crash of the train.'],
  ['en', 'phi', 'The phi coefficient measures association.'],
  ['en', 'grab', 'Grab the rope and pull, the guide said.'],
  ['id', 'dana', 'Dana desa cair pekan ini, kata bupati.'],
  ['id', 'ovo', 'Ia ovo vegetarian sejak kecil.'],
])('%s: no %s in "%s"', (language, key, text) => {
  expect(keysIn(text, language)).not.toContain(key);
});

test.each([
  ['es', 'meta', 'Meta presentó un nuevo modelo de inteligencia artificial, dijo Mark Zuckerberg.'],
  ['en', 'claude', 'Anthropic said its assistant Claude can now write longer programs.'],
  ['en', 'gemini', 'Google added Gemini to its search engine on Tuesday.'],
  ['en', 'apple', 'Apple unveiled a thinner iPhone in Cupertino on Tuesday.'],
  ['en', 'grok', 'Elon Musk said Grok would answer questions on X.'],
  ['en', 'llama-3', 'Meta released Llama 3 in two sizes.'],
  ['en', 'oracle', 'Oracle raised its forecast for cloud revenue.'],
  ['fr', 'mistral-ai', 'Mistral AI a levé 600 millions d’euros.'],
  ['en', 'sora', 'OpenAI opened Sora, its video generator, to everyone.'],
  ['en', 'copilot', 'Microsoft brings Copilot to Windows.'],
  ['en', 'scale-ai', 'Scale AI cut 200 jobs.'],
  ['en', 'alphabet', 'Alphabet shares fell 4% after its results.'],
  ['en', 'arm', 'Shares of Arm rose after the chip designer lifted its outlook.'],
  ['en', 'amazon', 'Amazon raised the price of Prime Video.'],
  ['en', 'perplexity', 'Perplexity, the AI search start-up, raised $500 million.'],
  ['en', 'intel', 'Intel, the chip maker, named a new chief executive.'],
  ['id', 'grab', 'Grab menaikkan tarif, kata para pengemudi ojol.'],
])('%s: %s in "%s"', (language, key, text) => {
  expect(keysIn(text, language)).toContain(key);
});
