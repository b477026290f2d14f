/** The newest version under a scenario's name; null where there is none. `published` is epoch milliseconds. */
export const lastOf = <Line extends { readonly scenario: string; readonly published: number }>(
  lines: readonly Line[],
  scenario: string,
): Line | null =>
  lines.filter((line) => line.scenario === scenario).sort((a, b) => b.published - a.published)[0] ?? null
