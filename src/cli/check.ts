/** heqi check: every problem and smell of the stories under the given paths. */
import { checkParity, checkStory, missingLocales } from '../analysis/index.ts'
import type { Problem } from '../ink/index.ts'
import { findScenarios, NotFound, type Scenario, STORIES } from './files.ts'
import { type Desk, printed, printJson, problemLine } from './print.ts'

/** All problems of one scenario: each locale's own, then what parts the locales. */
export const scenarioProblems = ({ locales, folder, alone }: Scenario): Problem[] => {
  const checked = Object.values(locales).map(checkStory)
  return [
    ...checked.flatMap(({ problems }) => problems),
    ...(alone ? [] : missingLocales(Object.keys(locales), (locale) => `${folder}/${locale}.ink`)),
    ...checkParity(checked),
  ]
}

const problemsUnder = (path: string): Problem[] => {
  try {
    return findScenarios(path).flatMap(scenarioProblems)
  } catch (thrown) {
    if (thrown instanceof NotFound) return [thrown.problem]
    throw thrown
  }
}

/** Runs the command; the exit code is 1 where there are errors. */
export const check = (paths: readonly string[], desk: Desk): number => {
  const found = (paths.length > 0 ? paths : [STORIES]).flatMap(problemsUnder)
  const problems = found.map((problem) => printed(problem, desk.locale))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (desk.json) printJson(desk, { problems })
  else {
    for (const problem of problems) desk.out(problemLine(problem))
    desk.out(desk.words.t('cli.checked', { errors, warnings: problems.length - errors }))
  }
  return errors > 0 ? 1 : 0
}
