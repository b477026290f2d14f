// Counts what vitest reports, and gives test files that failed one second try, of which nothing is hidden.
import { relative } from 'node:path'

const failedIn = ({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed')

/** Whether a file failed before, after or between its tests: it counts as one test that failed. */
const isBroken = (file) => file.status === 'failed' && failedIn(file).length === 0

/** How many tests passed and failed; a file that could not be loaded has no tests and counts as one that failed. */
export function countTests({ testResults }) {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults)
  const count = (wanted) => all.filter(({ status }) => status === wanted).length
  return { passed: count('passed'), failed: count('failed') + testResults.filter(isBroken).length }
}

/** The files in which something failed, as the report names them. */
const failedFiles = ({ testResults }) =>
  testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)

/** What failed in these files the first time: each test by its file and name, or the file alone. */
const failuresIn = ({ testResults }, files, home) =>
  testResults
    .filter(({ name }) => files.includes(name))
    .flatMap((file) => {
      const place = relative(home, file.name)
      const names = failedIn(file).map(({ ancestorTitles, title }) =>
        [place, ...ancestorTitles, title].join(' › '),
      )
      return names.length > 0 ? names : [place]
    })

/** The first report with the second one's word on the files that were tried again. */
const replaced = (first, second) => {
  const again = new Set(second.testResults.map(({ name }) => name))
  return { testResults: [...first.testResults.filter(({ name }) => !again.has(name)), ...second.testResults] }
}

/** A run that ended badly has failed, whatever its report says. */
const judged = ({ good, report }) => {
  const { passed, failed } = report ? countTests(report) : { passed: 0, failed: 0 }
  return { passed, failed: good ? failed : Math.max(1, failed) }
}

/**
 * Runs tests, and the files that failed once more, each from its beginning: tests of a file may stand on each other.
 * `run` takes the files to run, none for all, and resolves to whether it ended well and what it reports. `again` names
 * every test that failed and then passed.
 */
export async function inTwoTries(run, home) {
  const first = await run([])
  const files = first.report ? failedFiles(first.report) : []
  if (first.good || files.length === 0) return { ...judged(first), again: [] }
  const second = await run(files)
  if (!second.report) return { ...judged(first), again: [] }
  const report = replaced(first.report, second.report)
  const still = failedFiles(report)
  const mended = files.filter((name) => !still.includes(name))
  return { ...judged({ good: second.good, report }), again: failuresIn(first.report, mended, home) }
}

/** Runs tests once. */
export const inOneTry = async (run) => ({ ...judged(await run([])), again: [] })
