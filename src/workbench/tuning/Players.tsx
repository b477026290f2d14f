/** How the players fare in one variant, and what it was before the sliders moved. */
import { PER_STEP, useWords } from '../../ui/index.ts'
import type { Outcome, VariantTrial } from '../checking/trial.ts'

interface Props {
  readonly now: VariantTrial
  /** Null where nothing has been turned. */
  readonly before: VariantTrial | null
  /** Whether there is no other variant. */
  readonly alone: boolean
}

/** What is shown of a player, as text. */
type Telling = (trial: VariantTrial) => string

const Row = ({ name, tell, now, before }: { name: string; tell: Telling } & Omit<Props, 'alone'>) => {
  const { t } = useWords()
  const [is, was] = [tell(now), before && tell(before)]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {is}
        {was !== null && was !== is && <span class="caption was">{t('tuning.was', { was })}</span>}
      </td>
    </tr>
  )
}

export const Players = ({ now, before, alone }: Props) => {
  const { t, number, percent } = useWords()
  const outcome = ({ ending, mood }: Outcome): string =>
    t('tuning.outcome', {
      ending: ending ? `${ending.id} · ${t(`worth.${ending.worth}`)}` : '–',
      anger: mood.anger * PER_STEP,
      trust: mood.trust * PER_STEP,
      heard: mood.heard * PER_STEP,
    })
  const bot = ({ passRate, meanScore }: VariantTrial['guessing']): string =>
    t('tuning.bot', { share: percent(passRate), score: number(meanScore) })
  const endings = ({ worths }: VariantTrial): string =>
    t('tuning.endings', {
      good: percent(Math.round(worths.good * 1000) / 1000),
      fair: percent(Math.round(worths.fair * 1000) / 1000),
      poor: percent(Math.round(worths.poor * 1000) / 1000),
    })
  const rows: readonly (readonly [string, Telling])[] = [
    [t('tuning.best'), (trial) => outcome(trial.best)],
    [t('tuning.listener'), (trial) => bot(trial.listening)],
    [t('tuning.average'), (trial) => bot(trial.guessing)],
    [t('tuning.averageEnds'), endings],
    [t('tuning.worst'), (trial) => outcome(trial.worst)],
  ]
  return (
    <table class="players">
      <caption>{alone ? t('tuning.players') : t('workbench.variant', { variant: now.variant })}</caption>
      <tbody>
        {rows.map(([name, tell]) => (
          <Row key={name} name={name} tell={tell} now={now} before={before} />
        ))}
      </tbody>
    </table>
  )
}
