import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { PackPart } from './pack-problem.ts';

export const TOPIC_FILE = 'topic.yaml';

/** A keyword is a bare word (weight 1) or `{ term, weight }`. */
const keyword = z.union([
  z
    .string()
    .min(1)
    .transform((term) => ({ term, weight: 1 })),
  z.strictObject({ term: z.string().min(1), weight: z.number().positive().default(1) }),
]);

const topicSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .optional(),
  name: z.string().min(1),
  description: z.string().min(1),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  keywords: z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(keyword)),
  relevance: z.strictObject({
    titleFactor: z.number().min(1).default(2),
    entityWeight: z.number().min(0).default(0.5),
    saturation: z.number().positive().default(2),
    threshold: z.number().min(0).max(1).default(0.35),
  }),
  schedule: z.strictObject({
    defaultMinutes: z.number().int().positive().default(15),
    minMinutes: z.number().int().positive().default(5),
    maxMinutes: z.number().int().positive().default(360),
  }),
});

export type TopicSettings = z.infer<typeof topicSchema>;

/** Reads topic.yaml; `value` is null where there is any problem. */
export function readTopicYaml(content: string): PackPart<TopicSettings | null> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const at = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file: TOPIC_FILE,
      line: at(pos[0]),
      message: message.split('\n')[0] ?? message,
    }));
    return { value: null, problems };
  }
  const result = topicSchema.safeParse(document.toJS());
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map(({ path, message }) => ({
    file: TOPIC_FILE,
    line: lineOfPath(document, path, at),
    message: `${path.join('.') || 'document'}: ${message}`,
  }));
  return { value: null, problems };
}

/** Line of the node at `path`, or of its nearest parent that exists. */
function lineOfPath(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  at: (offset: number) => number,
): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth) as unknown[], true);
    if (isNode(node) && node.range) return at(node.range[0]);
  }
  return 1;
}
