/** What the solver worked out: each variant's range, its endings, and how players with one trick fare. */
import type { BotResult } from '../analysis/index.ts'
import { Button, useWords } from '../ui/index.ts'
import type { FileReport, VariantReport } from './checking/report.ts'
import type { Desk } from './desk.ts'
import { LineRead } from './LineRead.tsx'

/** Share of runs that a player with one trick may pass by luck. */
const BY_LUCK = 0.05

const Variant = ({ desk, file, report }: { desk: Desk; file: string; report: VariantReport }) => {
  const { t, number, percent } = useWords()
  const { variant, best, worst } = report
  return (
    <li>
      <h3>{t('workbench.variant', { variant: report.variant })}</h3>
      <p>
        {t('workbench.best', { value: number(report.span.best) })} ·{' '}
        {t('workbench.chance', { value: number(report.span.chance) })}
      </p>
      <ul class="endings">
        {report.endings.map(([id, chance]) => (
          <li key={id}>{t('workbench.endingChance', { id, share: percent(chance) })}</li>
        ))}
      </ul>
      <LineRead desk={desk} file={file} variant={variant} replies={best} name={t('workbench.bestLine')} />
      <LineRead desk={desk} file={file} variant={variant} replies={worst} name={t('workbench.worstLine')} />
    </li>
  )
}

const Bots = ({ bots }: { bots: readonly BotResult[] }) => {
  const { t, percent } = useWords()
  const tricks = bots.filter(({ bot, passRate }) => bot !== 'listener' && passRate > BY_LUCK)
  const listener = bots.filter(({ bot, passRate }) => bot === 'listener' && passRate < 1)
  if (bots.length > 0 && tricks.length === 0 && listener.length === 0)
    return <p class="good">{t('workbench.botsFail')}</p>
  return (
    <ul>
      {tricks.map(({ bot, variant, passRate }) => (
        <li key={`${bot}${variant}`}>
          {t('workbench.variant', { variant })}: {t('workbench.botPasses', { bot, share: percent(passRate) })}
        </li>
      ))}
      {listener.map(({ variant, passRate }) => (
        <li key={variant}>
          {t('workbench.variant', { variant })}: {t('workbench.listenerFails', { share: percent(passRate) })}
        </li>
      ))}
    </ul>
  )
}

const reportFor = (desk: Desk): FileReport | undefined => {
  const files = desk.solved.value?.files ?? []
  return files.find(({ file }) => file === desk.file.value) ?? files[0]
}

export const ReportPanel = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const report = reportFor(desk)
  const solved = report && report.variants.length > 0
  return (
    <section class="solution" aria-label={t('workbench.solution')}>
      <h2>{t('workbench.solution')}</h2>
      {!solved && <p class="caption">{t('workbench.solutionNone')}</p>}
      {solved && desk.standing.value !== 'done' && <p class="caption">{t('workbench.stale')}</p>}
      {solved && (
        <>
          <ul class="variants">
            {report.variants.map((variant) => (
              <Variant key={variant.variant} desk={desk} file={report.file} report={variant} />
            ))}
          </ul>
          <Bots bots={report.bots} />
          <Button onPress={() => print()}>{t('workbench.print')}</Button>
        </>
      )}
    </section>
  )
}
