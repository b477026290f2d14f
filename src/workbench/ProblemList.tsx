/** Everything that is wrong or worth a look, each with its line and what to do. */
import type { Problem } from '../ink/types.ts'
import { problemText } from '../locale/problems.ts'
import { useWords } from '../ui/index.ts'
import { problemsOf } from './checking/report.ts'
import type { Desk } from './desk.ts'

const keyOf = ({ at, rule, found, meant }: Problem): string =>
  [at.file, at.line, rule, found, meant].join('|')

const ProblemRow = ({ desk, problem }: { desk: Desk; problem: Problem }) => {
  const { t, locale } = useWords()
  const { at, severity } = problem
  const place = at.line > 0 ? t('workbench.line', { file: at.file, line: at.line }) : at.file
  return (
    <li class={`problem ${severity}`}>
      <button
        type="button"
        class="jump"
        onClick={() => desk.goTo({ file: at.file, line: Math.max(1, at.line) })}
      >
        <span class="label">{t(`workbench.${severity}`)}</span>
        <span class="caption">{place}</span>
        <span>{problemText(problem, locale)}</span>
      </button>
    </li>
  )
}

const bySeverity = (a: Problem, b: Problem): number =>
  (a.severity === 'error' ? 0 : 1) - (b.severity === 'error' ? 0 : 1)

export const ProblemList = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const report = desk.report.value
  const standing = desk.standing.value
  const problems = report ? [...problemsOf(report)].sort(bySeverity) : []
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const state = standing === 'working' && report?.stage === 'read' ? 'reading' : standing
  return (
    <section class="problems" aria-label={t('workbench.problems')}>
      <h2>{t('workbench.problems')}</h2>
      <p role="status" class={`standing ${standing}`}>
        {t(`workbench.${state}`)}
        {' · '}
        {problems.length === 0
          ? t('workbench.problemsNone')
          : t('workbench.problemsCount', { errors, warnings: problems.length - errors })}
      </p>
      <ul>
        {problems.map((problem) => (
          <ProblemRow key={keyOf(problem)} desk={desk} problem={problem} />
        ))}
      </ul>
    </section>
  )
}
