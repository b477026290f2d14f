/** Everything that is wrong or worth a look, each with its line and what to do. */
import { useState } from 'preact/hooks'
import type { Problem } from '../ink/types.ts'
import { problemText } from '../locale/problems.ts'
import { Button, useWords } from '../ui/index.ts'
import { problemsOf } from './checking/report.ts'
import type { Desk } from './desk.ts'
import { meaningOf } from './mending/meaning.ts'
import { type Mend, useMends } from './mending/useMends.ts'
import { SilenceSheet } from './SilenceSheet.tsx'

const keyOf = ({ at, rule, found, meant }: Problem): string =>
  [at.file, at.line, rule, found, meant].join('|')

const ProblemRow = ({
  desk,
  problem,
  mends,
  onSilence,
}: {
  desk: Desk
  problem: Problem
  mends: readonly Mend[]
  onSilence: () => void
}) => {
  const { t, locale } = useWords()
  const { at, severity } = problem
  const place = at.line > 0 ? t('workbench.line', { file: at.file, line: at.line }) : at.file
  const meaning = meaningOf(problem.rule)
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
      {meaning && <p class="problem-meaning caption">{t(`mending.${meaning}`)}</p>}
      <div class="row problem-acts">
        {mends.map(({ name, mend }) => (
          <Button key={name} onPress={mend}>
            {name}
          </Button>
        ))}
        {severity === 'warning' && at.file in desk.files.peek() && (
          <Button weight="quiet" onPress={onSilence} label={`${t('workbench.silence')}: ${place}`}>
            {t('workbench.silence')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** Problems that are listed before one asks for the rest: nobody reads more at once. */
const AT_FIRST = 60

const bySeverity = (a: Problem, b: Problem): number =>
  (a.severity === 'error' ? 0 : 1) - (b.severity === 'error' ? 0 : 1)

export const ProblemList = ({ desk }: { desk: Desk }) => {
  const { t, locale } = useWords()
  const report = desk.report.value
  const standing = desk.standing.value
  const problems = report ? [...problemsOf(report)].sort(bySeverity) : []
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const mends = useMends(desk)
  const [all, setAll] = useState(false)
  const shown = all ? problems : problems.slice(0, AT_FIRST)
  const [silencing, setSilencing] = useState<Problem | null>(null)
  const silenced = report?.files.flatMap((file) => file.silenced) ?? []
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
        {shown.map((problem) => (
          <ProblemRow
            key={keyOf(problem)}
            desk={desk}
            problem={problem}
            mends={mends(problem)}
            onSilence={() => setSilencing(problem)}
          />
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button onPress={() => setAll(true)}>
          {t('mending.more', { count: problems.length - shown.length })}
        </Button>
      )}
      {silenced.length > 0 && (
        <details class="variables">
          <summary>{t('workbench.silenced', { count: silenced.length })}</summary>
          <ul>
            {silenced.map(({ problem, reason }) => (
              <li key={keyOf(problem)} class="caption">
                {problemText(problem, locale)} — {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {silencing && <SilenceSheet desk={desk} problem={silencing} onClose={() => setSilencing(null)} />}
    </section>
  )
}
