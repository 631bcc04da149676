/** How often something occurs in a group, elsewhere, and in general. */
export interface Occurrence {
  /** Articles of the group that have it, of `total`. */
  readonly count: number;
  readonly total: number;
  readonly otherCount: number;
  readonly otherTotal: number;
  /** Share of articles in general that have it, 0..1. */
  readonly background: number;
  /** Log-odds by which the group has it more often anyway, such as by its language; 0 if absent. */
  readonly habit?: number;
}

/** In groups of a few articles rarer things can't be told apart: without a floor their prior would drown the counts. */
const RAREST = 0.05;
/** Articles that the prior weighs as much as. */
const PRIOR_ARTICLES = 2;

/**
 * Log-odds ratio of the group against the others with an informative Dirichlet prior, in standard errors (Monroe, Colaresi
 * and Quinn, "Fightin' Words", 2008, with articles in place of words). Positive: more frequent in the group.
 */
export function logOddsScore({
  count,
  total,
  otherCount,
  otherTotal,
  background,
  habit = 0,
}: Occurrence): number {
  const share = Math.min(1 - RAREST, Math.max(RAREST, background));
  const [has, lacks] = [share * PRIOR_ARTICLES, (1 - share) * PRIOR_ARTICLES];
  const odds = (count + has) / (total - count + lacks);
  const otherOdds = (otherCount + has) / (otherTotal - otherCount + lacks);
  return (Math.log(odds / otherOdds) - habit) / Math.sqrt(1 / (count + has) + 1 / (otherCount + has));
}
