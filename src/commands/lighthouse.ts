import lighthouse, { desktopConfig } from 'lighthouse';

/** What Lighthouse gives up to 100 points for. Performance depends on the machine it runs on, the others do not. */
export type Category = 'accessibility' | 'best-practices' | 'performance';

/** What Lighthouse says of a page: its scores of 100, and what cost points, a line each. */
export interface LighthouseReport {
  scores: Partial<Record<Category, number>>;
  lost: string[];
}

/**
 * Lets Lighthouse look at a page in a browser that listens on a debugging port: as a slow phone, or as a desktop.
 * Throws when it could not look.
 */
export async function lookWithLighthouse(
  url: string,
  port: number,
  { categories, isDesktop = false }: { categories: readonly Category[]; isDesktop?: boolean },
): Promise<LighthouseReport> {
  const flags = { port, onlyCategories: [...categories], logLevel: 'silent' as const };
  const result = await lighthouse(url, flags, isDesktop ? desktopConfig : undefined);
  if (!result) throw new Error(`Lighthouse gave no report of ${url}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse at ${url}: ${lhr.runtimeError.message}`);
  const seen = categories.map((name) => {
    const { score = null, auditRefs = [] } = lhr.categories[name] ?? {};
    if (score === null) throw new Error(`Lighthouse gave ${url} no score for ${name}`);
    const lost = auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => [lhr.audits[id]?.title, lhr.audits[id]?.displayValue].join(' ').trim());
    return { name, score: Math.round(score * 100), lost };
  });
  return {
    scores: Object.fromEntries(seen.map(({ name, score }) => [name, score])),
    lost: seen.flatMap(({ lost }) => lost),
  };
}
