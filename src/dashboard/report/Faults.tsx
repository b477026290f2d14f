/** The replies that cost a team most often, each with the turn where it was said last. */

import type { Reply } from '../../client/api.ts'
import type { Move } from '../../training/index.ts'
import { TroubleNotice } from '../../ui/Form.tsx'
import { useWords } from '../../ui/index.ts'
import type { TeamFaultLine } from '../../wire/api/index.ts'
import { SaidHere } from './SaidHere.tsx'

/** Of fewer a share says nothing that the two numbers do not. */
const ENOUGH = 10

const Fault = ({ fault, title }: { fault: TeamFaultLine; title: string }) => {
  const { t, percent, tenths } = useWords()
  const { moment, n, share, loss, attempt, turn } = fault
  const whole = (fraction: number) => percent(Math.round(100 * fraction) / 100)
  return (
    <li class="fault-line">
      <p class="caption">
        {title} · {t(`phase.${moment.phase as 'chat'}`)} ·{' '}
        {moment.moves.map((move) => t(`move.${move as Move}`)).join(' · ') || t('report.moveNone')}
      </p>
      <SaidHere moment={moment} />
      <p>
        {t(share.n < ENOUGH ? 'report.faultFew' : 'report.fault', {
          count: share.n,
          n,
          share: whole(share.value),
          low: whole(share.low),
          high: whole(share.high),
          loss: tenths(loss),
        })}
      </p>
      <a href={`#/team/attempt/${attempt}/${turn}`}>
        {t('report.openTurn')}
        <span class="only-read"> {moment.text}</span>
      </a>
    </li>
  )
}

interface Props {
  readonly faults: readonly TeamFaultLine[]
  readonly titleOf: (scenario: string) => string
}

/** As many as can be talked about; the rest is there to be unfolded. */
const FEW = 4

const Lines = ({ faults, titleOf }: Props) => (
  <ol class="fault-lines">
    {faults.map((fault) => (
      <Fault key={`${fault.attempt}${fault.turn}`} fault={fault} title={titleOf(fault.moment.scenario)} />
    ))}
  </ol>
)

const Told = ({ faults, titleOf }: Props) => {
  const { t } = useWords()
  if (faults.length === 0) return <p>{t('report.faultsNone')}</p>
  return (
    <>
      <p class="lead">{t('report.faultsText')}</p>
      <Lines faults={faults.slice(0, FEW)} titleOf={titleOf} />
      {faults.length > FEW && (
        <details class="unfold more-faults">
          <summary>{t('report.more', { count: faults.length - FEW })}</summary>
          <Lines faults={faults.slice(FEW)} titleOf={titleOf} />
        </details>
      )}
    </>
  )
}

interface FaultsProps {
  /** Null while they are awaited. */
  readonly told: Reply<'GET /api/teams/:id/faults'> | null
  readonly titleOf: (scenario: string) => string
}

export const Faults = ({ told, titleOf }: FaultsProps) => {
  const { t } = useWords()
  return (
    <section class="part">
      <h2>{t('report.faults')}</h2>
      {!told && (
        <p class="waiting" role="status">
          {t('app.loading')}
        </p>
      )}
      {told?.kind === 'done' && <Told faults={told.body.items} titleOf={titleOf} />}
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : null} />
    </section>
  )
}
