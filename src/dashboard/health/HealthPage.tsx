/** Whether a version of a story tests what it should. */
import './health.css'
import { lazy, Suspense } from 'preact/compat'
import { useState } from 'preact/hooks'
import { TroubleNotice } from '../../ui/Form.tsx'
import { Page, PageLink, useAsked, useWords, Waiting } from '../../ui/index.ts'
import type { ScenarioHealth } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { Pick } from '../Pick.tsx'
import { useTitleIn } from '../report/titled.ts'
import { TakeAlong } from '../TakeAlong.tsx'
import { Bands } from './Bands.tsx'
import { Doubtful, Items } from './Items.tsx'
import { Leaving } from './Leaving.tsx'
import { alphaWord, coefficientWords, LEAST, shareWords } from './sentences.ts'
import { show } from './show.ts'
import { useLineAt } from './useLineAt.ts'

const TrafficMap = lazy(() => import('./map/TrafficMap.tsx').then(({ TrafficMap }) => TrafficMap))

interface Shown {
  readonly health: ScenarioHealth
  /** 0: all of them together. */
  readonly variant: number
}

const Summary = ({ health, variant }: Shown) => {
  const words = useWords()
  const { t, tenths, number } = words
  const { n, trust, passed, mean, minutes, alpha } = health
  return (
    <section class="part health-summary">
      <p class="lead">{n === 0 ? t('health.none') : t(`health.${trust}`, { n, ...LEAST })}</p>
      <p class="caption">
        {t('health.firstText')}{' '}
        {health.line.variants > 1 &&
          t(variant === 0 ? 'health.firstText-all' : 'health.firstText-one', { variant })}
      </p>
      {passed && <p>{t('health.passed', shareWords(passed, words))}</p>}
      {mean && (
        <p>
          {t('health.mean', { value: tenths(mean.value), low: tenths(mean.low), high: tenths(mean.high) })}
        </p>
      )}
      {minutes !== null && <p>{t('health.minutes', { count: number(minutes) })}</p>}
      {alpha === null ? (
        <p>{t('health.alphaNone')}</p>
      ) : (
        <p>
          {t('health.alpha', {
            others: alpha.scenarios.length - 1,
            word: t(`health.alpha-${alphaWord(alpha.figure.value)}`),
          })}{' '}
          <small class="caption">{t('health.alphaSmall', coefficientWords(alpha.figure, words))}</small>
        </p>
      )}
    </section>
  )
}

const WORTHS = ['good', 'fair', 'poor'] as const

/** How it ended, by what that is worth; beside it each ending by its name in the story. */
const Endings = ({ health: { endings } }: Pick<Shown, 'health'>) => {
  const { t } = useWords()
  return (
    <section class="part">
      <h2>{t('health.endings')}</h2>
      <ul class="entries">
        {[...WORTHS, null].map((worth) => {
          const own = endings.filter((one) => one.worth === worth)
          if (own.length === 0) return null
          const n = own.reduce((sum, one) => sum + one.n, 0)
          return (
            <li key={worth} class="entry">
              <b>{worth === null ? t('health.endingOther') : t(`worth.${worth}`)}</b>
              <span>{t('health.persons', { n })}</span>
              <span class="caption">
                {t('health.endingNames')}{' '}
                {own.map((one) => `${one.ending} ${t('health.persons', { n: one.n })}`).join(' · ')}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Told = ({ health, variant }: Shown) => {
  const { t } = useWords()
  const { scenario, version } = health.line
  const onLine = useLineAt(health.line)
  const known = health.trust !== 'hidden'
  return (
    <>
      <Summary health={health} variant={variant} />
      {known && <Doubtful items={health.items} />}
      {known && <Bands bands={health.bands} />}
      {known && (
        <Items items={health.items} onLine={onLine}>
          <Suspense fallback={<Waiting text={t('health.mapWait')} />}>
            <TrafficMap health={health} variant={variant} onItem={show} onLine={onLine} />
          </Suspense>
        </Items>
      )}
      {known && <Endings health={health} />}
      <Leaving health={health} />
      {known && (
        <TakeAlong
          text={t('health.exportText')}
          path={`api/scenarios/${scenario}/versions/${version}/export`}
        />
      )}
    </>
  )
}

interface Props {
  readonly scenario: string
  readonly version: string
  /** From whose list of stories one came; null where the address does not say. */
  readonly team: string | null
}

/** Back to where one came from; whoever is in one team alone came from there. */
const Back = ({ team }: Pick<Props, 'team'>) => {
  const { t } = useWords()
  const { me } = useSeat()
  const [only] = me.teams.length === 1 ? me.teams : []
  const id = team ?? only?.id
  if (id === undefined) return <PageLink to="/team">{t('team.all')}</PageLink>
  const name = me.teams.find((one) => one.id === id)?.name
  return (
    <PageLink to={`/team/${id}/health`}>
      {name === undefined ? t('team.back') : t('health.backTo', { team: name })}
    </PageLink>
  )
}

export const HealthPage = ({ scenario, version, team }: Props) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const titleIn = useTitleIn()
  const [variant, setVariant] = useState(0)
  const { told } = useAsked(
    () =>
      api.call('GET /api/scenarios/:id/versions/:version/health', {
        params: { id: scenario, version },
        query: { variant },
      }),
    [api, scenario, version, variant, locale],
  )
  if (!told) return <Waiting text={t('app.loading')} />
  const health = told.kind === 'done' ? told.body : null
  const title = health ? t('health.of', { title: titleIn(health.line.titles, scenario) }) : t('health.title')
  const variants = health?.line.variants ?? 1
  return (
    <Page title={title} aside={<Back team={team} />}>
      <TroubleNotice trouble={told.kind === 'done' ? null : told} />
      {variants > 1 && (
        <div class="variant-pick">
          <Pick
            label={t('health.variant')}
            value={`${variant}`}
            onPick={(value) => setVariant(Number(value))}
            options={[
              { value: '0', name: t('health.variantAll') },
              ...Array.from({ length: variants }, (_, at) => ({
                value: `${at + 1}`,
                name: t('health.variantOne', { variant: at + 1 }),
              })),
            ]}
          />
        </div>
      )}
      {health && <Told health={health} variant={variant} />}
    </Page>
  )
}
