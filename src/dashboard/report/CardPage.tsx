/** A coaching card: one line of one conversation, to be talked about. It prints on one page. */
import './card.css'
import { useRef } from 'preact/hooks'
import type { ReviewTurn } from '../../conversation/debrief/review.ts'
import { Said } from '../../conversation/debrief/Said.tsx'
import { isMistake } from '../../training/index.ts'
import { TroubleNotice } from '../../ui/Form.tsx'
import { Button, momentIn, Page, PageLink, useAsked, useWords, Waiting } from '../../ui/index.ts'
import { useSeat } from '../office.ts'
import { type Retold, retell } from '../retell.ts'
import { Assign } from './Assign.tsx'
import { skillLacking } from './question.ts'
import { useOneSheet } from './useOneSheet.ts'

/** More would not fit beside each other in a talk. */
const MOST_OTHERS = 3

type Told = Extract<Retold, { kind: 'told' }>

/** What would have been better; where nothing is scored, whatever else there was. */
const othersAt = ({ open, said, better }: ReviewTurn): ReviewTurn['open'] => {
  const own = open.find(({ id }) => id === said.id)?.loss ?? null
  const others = open.filter(
    ({ id, loss, label }) =>
      id !== said.id &&
      label !== 'red' &&
      (loss === null || id === better?.id || (!isMistake(loss) && (own === null || loss < own))),
  )
  return others.slice(0, MOST_OTHERS)
}

const Others = ({ turn }: { turn: ReviewTurn }) => {
  const { t, number } = useWords()
  const others = othersAt(turn)
  if (others.length === 0) return null
  return (
    <section>
      <h2>{t('report.cardElse')}</h2>
      <ul class="card-others">
        {others.map(({ id, text, loss, why }) => (
          <li key={id}>
            <p>
              {id === turn.better?.id && <b class="mark-best">{t('report.cardBest')}</b>} {text}{' '}
              {loss !== null && (
                <span class="caption">
                  {loss > 0 ? t('report.cardCosts', { loss: number(loss) }) : t('result.lostNone')}
                </span>
              )}
            </p>
            <p class="why">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Card = ({ told, turn, person }: { told: Told; turn: ReviewTurn; person: string }) => {
  const { t, locale } = useWords()
  const { finished, whole } = told
  const name = whole.line.name ?? t('account.somebody')
  const skill = skillLacking(turn.judged, turn.better?.moves ?? [])
  const card = useRef<HTMLDivElement>(null)
  useOneSheet(card)
  return (
    <Page
      title={t('report.cardFor', { name })}
      aside={<PageLink to={`/team/person/${person}`}>{name}</PageLink>}
    >
      <p class="caption under-title">
        {t('report.cardWhere', {
          title: finished.header.title,
          turn: turn.turn,
          when: momentIn(locale)(whole.line.started),
        })}{' '}
        {turn.label === 'red' && <span class="label red">{t('label.red')}</span>}
      </p>
      <div class="card" ref={card}>
        <section class="card-said">
          <Said lines={turn.lines} buyer={finished.header.name} />
          <p class="bubble you said">
            <span class="only-read">{t('result.said')}: </span>
            {turn.said.text}
          </p>
          <p class="why">{turn.said.why}</p>
        </section>
        <Others turn={turn} />
        <section>
          <h2>{t('report.cardAsk')}</h2>
          <p class="card-ask">{t(`report.ask-${skill ?? 'other'}`)}</p>
        </section>
        <Assign whole={whole} title={finished.header.title} turn={turn} person={person} />
        <section class="card-note only-print">
          <h2>{t('report.cardNote')}</h2>
        </section>
      </div>
      <div class="row only-screen">
        <Button onPress={() => print()}>{t('report.cardPrint')}</Button>
        <PageLink to={`/team/attempt/${whole.line.id}/${turn.turn}`} weight="plain">
          {t('report.openTurn')}
        </PageLink>
      </div>
    </Page>
  )
}

interface Props {
  readonly person: string
  readonly attempt: string
  readonly turn: number
}

export const CardPage = ({ person, attempt, turn }: Props) => {
  const { t, locale } = useWords()
  const { api, examiner } = useSeat()
  const { told } = useAsked(() => retell(api, examiner, attempt, locale), [api, attempt, locale])
  if (!told) return <Waiting text={t('app.loading')} />
  const found = told.kind === 'told' ? told.finished.turns.find((one) => one.turn === turn) : undefined
  if (told.kind === 'told' && found) return <Card told={told} turn={found} person={person} />
  return (
    <Page
      title={t('report.card')}
      aside={<PageLink to={`/team/person/${person}`}>{t('team.back')}</PageLink>}
    >
      {told.kind === 'trouble' ? (
        <TroubleNotice trouble={told.trouble} />
      ) : (
        <p class="lead">{t('report.cardLost')}</p>
      )}
    </Page>
  )
}
