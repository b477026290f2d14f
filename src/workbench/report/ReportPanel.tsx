/** The report of a draft: whether it may be published, what it can teach, how it scores. Made to be printed, too. */
import './report.css'
import { problemText } from '../../locale/problems.ts'
import { Button, useWords } from '../../ui/index.ts'
import { type FileReport, problemsOf, type Report, type VariantReport } from '../checking/report.ts'
import type { Desk } from '../desk.ts'
import { LineRead } from '../LineRead.tsx'
import { figuresOf, verdictOf } from './figures.ts'
import { BotTable, SkillTable } from './Tables.tsx'

const VerdictLine = ({ report }: { report: Report }) => {
  const { t } = useWords()
  const { kind, errors, warnings } = verdictOf(report)
  if (kind === 'ready') return <p class="verdict-line good">{t('findings.ready')}</p>
  if (kind === 'incomplete')
    return (
      <div class="verdict-line wait">
        <p>{t('findings.incomplete')}</p>
        <p class="caption">{t('findings.incompleteWhy')}</p>
      </div>
    )
  return (
    <div class="verdict-line bad">
      <p>{t('findings.notReady', { errors, warnings })}</p>
      <p class="caption">{t('findings.notReadyText')}</p>
    </div>
  )
}

/** Ways through: exact while they can be pictured, as a power of ten beyond. */
const Ways = ({ variants }: { variants: readonly VariantReport[] }) => {
  const { t, number } = useWords()
  const most = variants.map(({ paths }) => paths).sort((a, b) => b.length - a.length)[0] ?? '0'
  return <>{most.length < 7 ? number(Number(most)) : t('findings.pathsMany', { power: most.length - 1 })}</>
}

const Facts = ({ desk, report }: { desk: Desk; report: FileReport }) => {
  const { t, number } = useWords()
  const figures = figuresOf(report)
  const unit = t(`findings.unit-${figures.language}`)
  const written = report.header?.minutes ?? figures.minutes
  return (
    <>
      <dl class="facts">
        <dt>{t('findings.decisions')}</dt>
        <dd>{t('findings.decisionsValue', { count: number(figures.decisions) })}</dd>
        <dt>{t('findings.minutes')}</dt>
        <dd>{t('findings.minutesValue', { minutes: figures.minutes })}</dd>
        <dt>{t('findings.paths')}</dt>
        <dd>
          <Ways variants={report.variants} />
        </dd>
        <dt>{t('findings.replyLength')}</dt>
        <dd>
          {t('findings.replyLengthValue', { typical: figures.typical, longest: figures.longest, unit })}
        </dd>
        <dt>{t('findings.level')}</dt>
        <dd>{t(`findings.level-${figures.level}`)}</dd>
      </dl>
      {Math.abs(written - figures.minutes) > Math.max(1, figures.minutes / 2) && (
        <p class="caption">{t('findings.minutesApart', { written, minutes: figures.minutes })}</p>
      )}
      <details class="variables">
        <summary>{t('findings.hardest')}</summary>
        <ul>
          {figures.hardest.map(({ id, line, text, sentence }) => (
            <li key={`${id} ${text}`}>
              <button type="button" class="jump" onClick={() => desk.goTo({ file: report.file, line })}>
                <span>{text}</span>
                <span class="caption">{t('findings.hardestUnits', { count: sentence, unit })}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** An ending as it turns out for the buyer, beside its own name. */
const useEndingName = (maps: FileReport['maps']) => {
  const { t } = useWords()
  const worths = new Map(maps.flatMap(({ endings }) => endings.map(({ id, worth }) => [id, worth] as const)))
  return (id: string): string => {
    const worth = worths.get(id)
    return worth ? t('findings.ending', { worth: t(`worth.${worth}`), id }) : id
  }
}

interface VariantProps {
  readonly desk: Desk
  readonly file: string
  readonly report: VariantReport
  readonly maps: FileReport['maps']
}

const Variant = ({ desk, file, report, maps }: VariantProps) => {
  const { t, percent } = useWords()
  const { variant, best, worst } = report
  const endingName = useEndingName(maps)
  return (
    <li>
      <h4>{t('workbench.variant', { variant })}</h4>
      <ul class="endings">
        {report.endings.map(([id, chance]) => (
          <li key={id}>{t('workbench.endingChance', { id: endingName(id), share: percent(chance) })}</li>
        ))}
      </ul>
      <LineRead desk={desk} file={file} variant={variant} replies={best} name={t('workbench.bestLine')} />
      <LineRead desk={desk} file={file} variant={variant} replies={worst} name={t('workbench.worstLine')} />
    </li>
  )
}

const ToLookAt = ({ report }: { report: Report }) => {
  const { t, locale } = useWords()
  const problems = problemsOf(report)
  if (problems.length === 0) return <p class="caption">{t('findings.smellsNone')}</p>
  return (
    <ul class="to-look-at">
      {problems.map((problem) => (
        <li key={`${problem.at.file} ${problem.at.line} ${problem.rule} ${problem.found}`}>
          <span class="caption">
            {t('workbench.line', { file: problem.at.file, line: Math.max(1, problem.at.line) })}
          </span>{' '}
          {problemText(problem, locale)}
        </li>
      ))}
    </ul>
  )
}

const reportFor = (desk: Desk): FileReport | undefined => {
  const files = desk.solved.value?.files ?? []
  return files.find(({ file }) => file === desk.file.value) ?? files[0]
}

const Solved = ({ desk, report }: { desk: Desk; report: FileReport }) => {
  const { t } = useWords()
  return (
    <>
      <h3>{t('findings.facts')}</h3>
      <Facts desk={desk} report={report} />
      <h3>{t('findings.skills')}</h3>
      <SkillTable variants={report.variants} />
      <h3>{t('findings.lines')}</h3>
      <ul class="variants">
        {report.variants.map((variant) => (
          <Variant key={variant.variant} desk={desk} file={report.file} report={variant} maps={report.maps} />
        ))}
      </ul>
      <h3>{t('findings.bots')}</h3>
      <BotTable bots={report.bots} />
    </>
  )
}

export const ReportPanel = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const whole = desk.solved.value
  const report = reportFor(desk)
  const solved = report && report.variants.length > 0
  return (
    <section class="solution" aria-label={t('findings.title')}>
      <h2>
        {t('findings.title')} <span class="caption">{report?.header?.title ?? desk.id}</span>
      </h2>
      {whole && desk.standing.value !== 'done' && <p class="caption">{t('workbench.stale')}</p>}
      {whole ? <VerdictLine report={whole} /> : <p class="caption">{t('workbench.solutionNone')}</p>}
      {solved && <Solved desk={desk} report={report} />}
      {whole && (
        <>
          <h3>{t('findings.smells')}</h3>
          <ToLookAt report={whole} />
          <Button onPress={() => print()}>{t('workbench.print')}</Button>
        </>
      )}
    </section>
  )
}
