/** The story's map as real conversations went through it. */
import './traffic.css'
import { useMemo } from 'preact/hooks'
import { MapField } from '../../../conversation/map/MapField.tsx'
import { useWorked } from '../../../conversation/map/useLayout.ts'
import { useAsked, useWords } from '../../../ui/index.ts'
import type { ScenarioHealth, ScenarioWays } from '../../../wire/api/index.ts'
import { useSeat } from '../../office.ts'
import { LEAST } from '../sentences.ts'
import { type Steps, trafficColouring } from './colouring.ts'
import type { TrafficAsked } from './traffic-worker.ts'

const spawn = (): Worker => new Worker(new URL('./traffic-worker.ts', import.meta.url), { type: 'module' })

type Files = Readonly<Record<string, string>>

/** The reader's own language where the story is told in it. */
const mainOf = (files: Files, locale: string): string =>
  `${locale}.ink` in files ? `${locale}.ink` : (Object.keys(files)[0] ?? '')

const questionOf = (
  health: ScenarioHealth,
  variant: number,
  files: Files,
  locale: string,
  { ways, n }: ScenarioWays,
): TrafficAsked => {
  const own = new Set(health.left.map(({ decision }) => decision))
  const left = health.items.filter(({ decision }) => own.has(decision))
  return {
    sources: { main: mainOf(files, locale), files },
    variant,
    seen: {
      ways,
      n,
      endings: health.endings,
      left: left.flatMap(({ options }) => options.map(({ moment }) => moment.reply)),
    },
  }
}

interface Props extends Steps {
  readonly health: ScenarioHealth
  /** 0: all of them together. */
  readonly variant: number
}

/** What the map is drawn from; null until all of it is there, or where some of it cannot be had. */
const useQuestion = (health: ScenarioHealth, variant: number) => {
  const { locale } = useWords()
  const { api } = useSeat()
  const { scenario, version } = health.line
  const params = { id: scenario, version }
  const whole = useAsked(
    () => api.call('GET /api/scenarios/:id/versions/:version', { params }),
    [api, scenario, version],
  ).told
  const gone = useAsked(
    async () => ({
      of: variant,
      told: await api.call('GET /api/scenarios/:id/versions/:version/ways', { params, query: { variant } }),
    }),
    [api, scenario, version, variant],
  ).told
  const files = whole?.kind === 'done' ? whole.body.files : null
  // Another variant's ways are none of this one's.
  const ways = gone?.of === variant && gone.told.kind === 'done' ? gone.told.body : null
  const asked = useMemo(
    () => files && ways && questionOf(health, variant, files, locale, ways),
    [health, variant, files, ways, locale],
  )
  return { asked, isLost: [whole, gone?.told ?? null].some((told) => told !== null && told.kind !== 'done') }
}

export const TrafficMap = ({ health, variant, onItem, onLine }: Props) => {
  const words = useWords()
  const { t } = words
  const { asked, isLost } = useQuestion(health, variant)
  const layout = useWorked(spawn, asked)
  const colouring = useMemo(() => trafficColouring(words, health, { onItem, onLine }), [words, health])
  if (isLost || layout === 'too-long') return <p>{t('health.mapNone')}</p>
  if (!layout)
    return (
      <p class="traffic-map-wait" role="status">
        {t('health.mapWait')}
      </p>
    )
  const { scenario, version } = health.line
  return (
    <div class="map traffic-map">
      <MapField
        layout={layout}
        colouring={colouring}
        begin={matchMedia('(min-width: 60rem)').matches ? 1 : 0.75}
        file={`${scenario}-${version.slice(0, 6)}.svg`}
        words={{
          title: t('health.mapTitle'),
          text: [
            t('health.mapText'),
            ...(health.trust === 'provisional' ? [t('health.mapProvisional', LEAST)] : []),
          ].join(' '),
          smaller: t('health.mapSmaller'),
          bigger: t('health.mapBigger'),
          save: t('health.mapSave'),
        }}
      />
    </div>
  )
}
