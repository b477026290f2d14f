/** What stands in the text and on no map: replies never offered, scenes never reached, ways that stop. */
import { problemText } from '../../locale/problems.ts'
import { useWords } from '../../ui/index.ts'
import type { Desk } from '../desk.ts'

const RULES = ['never-offered', 'unreached-knot', 'dead-end', 'no-ending-reached']

export const Unseen = ({ desk, file }: { desk: Desk; file: string }) => {
  const { t, locale } = useWords()
  const report = desk.solved.value?.files.find((one) => one.file === file)
  const unseen = report?.problems.filter(({ rule }) => RULES.includes(rule)) ?? []
  if (unseen.length === 0) return null
  return (
    <details class="variables map-unseen">
      <summary>{t('both.unseen', { count: unseen.length })}</summary>
      <ul class="places">
        {unseen.map((problem) => (
          <li key={`${problem.rule}${problem.at.line}${problem.found}`}>
            <button
              type="button"
              class="jump"
              onClick={() => desk.goTo({ file: problem.at.file, line: Math.max(1, problem.at.line) })}
            >
              <span class="caption">
                {t('workbench.line', { file: problem.at.file, line: problem.at.line })}
              </span>{' '}
              {problemText(problem, locale)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
