import type { PackPart, PackProblem } from './pack-problem.ts';
import { readTsv } from './read-tsv.ts';
import { type GlossaryTerm, LABEL_LANGUAGES } from './topic-pack.ts';

export const GLOSSARY_FILE = 'glossary.tsv';

/** Reads glossary.tsv; a row without term, translation or known language is a problem, a term given twice keeps its first. */
export function readGlossary(content: string): PackPart<readonly GlossaryTerm[]> {
  const table = readTsv(GLOSSARY_FILE, content, ['language', 'term', 'english']);
  const problems: PackProblem[] = [...table.problems];
  const terms = new Map<string, GlossaryTerm>();
  for (const { line, cells } of table.value) {
    const language = cells['language'] ?? '';
    const term = (cells['term'] ?? '').toLowerCase();
    const english = (cells['english'] ?? '').toLowerCase();
    if (!(LABEL_LANGUAGES as readonly string[]).includes(language)) {
      problems.push({
        file: GLOSSARY_FILE,
        line,
        message: `language "${language}": one of ${LABEL_LANGUAGES.join(' ')} is expected`,
      });
    } else if (term === '' || english === '') {
      problems.push({ file: GLOSSARY_FILE, line, message: 'term and english must both be given' });
    } else if (!terms.has(`${language}\t${term}`)) {
      terms.set(`${language}\t${term}`, { language, term, english });
    }
  }
  return { value: [...terms.values()], problems };
}
