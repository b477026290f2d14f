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
  alike,
  mends,
  onSilence,
}: {
  desk: Desk
  problem: Problem
  alike: readonly Problem[]
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
      {alike.length > 0 && <Alike desk={desk} problems={alike} />}
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

/** What comes in dozens is one row for each kind, the others below it. */
const isLeft = ({ rule }: Problem): boolean => rule.startsWith('left-') || rule === 'bot-passes'

interface Row {
  readonly problem: Problem
  readonly alike: readonly Problem[]
}

const rowsOf = (problems: readonly Problem[]): readonly Row[] => {
  const kindOf = ({ at, rule }: Problem): string => `${at.file} ${rule}`
  const left = problems.filter(isLeft)
  return problems.flatMap((problem): Row[] => {
    if (!isLeft(problem)) return [{ problem, alike: [] }]
    const [first, ...alike] = left.filter((other) => kindOf(other) === kindOf(problem))
    return first === problem ? [{ problem, alike }] : []
  })
}

const Alike = ({ desk, problems }: { desk: Desk; problems: readonly Problem[] }) => {
  const { t } = useWords()
  return (
    <details class="problem-alike">
      <summary>{t('mending.alike', { count: problems.length })}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={keyOf(problem)}>
            <button type="button" class="jump" onClick={() => desk.goTo(problem.at)}>
              <span class="caption">
                {t('workbench.line', { file: problem.at.file, line: problem.at.line })}
              </span>
              <span>{problem.found}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
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
  const rows = rowsOf(problems)
  const shown = all ? rows : rows.slice(0, AT_FIRST)
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
        {shown.map(({ problem, alike }) => (
          <ProblemRow
            key={keyOf(problem)}
            desk={desk}
            problem={problem}
            alike={alike}
            mends={mends(problem)}
            onSilence={() => setSilencing(problem)}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button onPress={() => setAll(true)}>
          {t('mending.more', { count: rows.length - shown.length })}
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
