/** The map coloured by real traffic: who came by, what they said there, and how it ended. */
import { STOP } from '../../../analysis/types.ts'
import type { Colouring } from '../../../conversation/map/colouring.ts'
import type { Translator } from '../../../locale/index.ts'
import type { ItemHealth, ScenarioHealth } from '../../../wire/api/index.ts'
import { weightOf } from '../Options.tsx'
import { whole } from '../sentences.ts'

/** Letters that a reply's row has room for beside its figures. */
const ROOM = 33
/** The widest way, in pixels: all went it. */
const WIDEST = 12

type Option = ItemHealth['options'][number]

interface Place {
  readonly item: ItemHealth
  /** As the list below counts it, from 1. */
  readonly at: number
  readonly option: Option
}

/** Where each reply stands in the page's list. */
export const placesIn = (items: readonly ItemHealth[]): ReadonlyMap<string, Place> =>
  new Map(
    items.flatMap((item, index) =>
      item.options.map((option) => [option.moment.reply, { item, at: index + 1, option }] as const),
    ),
  )

/** As the drawing knows what a reply cost, with the sign that says the same without a colour. */
const KINDS = {
  best: { kind: 'best', sign: '★ ' },
  slip: { kind: 'slip', sign: '' },
  mistake: { kind: 'blunder', sign: '✕ ' },
} as const
const UNMET = { kind: 'unmet', sign: '' } as const

export interface Steps {
  /** Opens a decision in the list. */
  readonly onItem: (at: number) => void
  /** Goes to a line in the workbench. */
  readonly onLine: (at: { readonly file: string; readonly line: number }) => void
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)

export const trafficColouring = (
  words: Translator,
  { items, endings, left, n: all }: ScenarioHealth,
  { onItem, onLine }: Steps,
): Colouring => {
  const { t, tenths } = words
  const places = placesIn(items)
  const countOf = (reply: string): number => places.get(reply)?.option.n ?? 0
  return {
    room: ROOM,
    head: ({ decision: { replies } }) => {
      const place = places.get(replies.find(({ id }) => places.has(id))?.id ?? '')
      const n = sum(replies.map(({ id }) => countOf(id)))
      const own = new Set(replies.map(({ id }) => places.get(id)?.item.decision))
      const gone = sum(left.filter(({ decision }) => own.has(decision)).map((one) => one.n))
      const came = n === 0 ? t('health.mapNobody') : t('health.persons', { n })
      const foot = gone === 0 ? null : t('health.mapLeft', { n: gone })
      const said = place?.item.said ?? ''
      const name = place ? t('health.item', { at: place.at }) : ''
      return {
        kind: n === 0 ? 'unmet' : '',
        name: said ? `${place?.at}. ${said}` : name,
        label: [name, said, came, foot, t('health.mapOpen')].filter(Boolean).join(t('health.mapJoin')),
        title: said || null,
        figure: came,
        foot,
        go: () => onItem(place?.at ?? 1),
      }
    },
    reply: ({ id, text, line }, { decision: { file } }) => {
      const option = places.get(id)?.option
      const n = option?.n ?? 0
      const share = option?.taken?.value ?? null
      const { kind, sign } = option && share !== null && n > 0 ? KINDS[weightOf(option)] : UNMET
      const cost =
        option === undefined || option.loss === null || n === 0
          ? null
          : option.best
            ? t('health.best')
            : t('health.mapLoss', { loss: tenths(option.loss) })
      const figure = share === null ? `${n}` : `${n} · ${whole(share, words)}`
      const told = [
        text,
        t('health.persons', { n }),
        ...(share === null ? [] : [whole(share, words)]),
        ...(cost === null ? [] : [cost]),
      ].join(t('health.mapJoin'))
      return {
        kind,
        label: [told, t('health.line')].join(t('health.mapJoin')),
        title: told,
        figure: sign + figure,
        fill: share,
        go: () => onLine({ file, line }),
      }
    },
    ending: ({ ending: { id, worth } }) => {
      const n = sum(endings.filter(({ ending }) => ending === id).map((one) => one.n))
      const came =
        n === 0
          ? t('health.mapNobody')
          : `${t('health.persons', { n })} · ${whole(Math.min(1, n / Math.max(1, all)), words)}`
      return {
        kind: [id === STOP ? '' : worth, n === 0 ? 'unmet' : ''].join(' '),
        text: id === STOP ? came : `${t(`worth.${worth}`)} · ${came}`,
      }
    },
    way: ({ share }) => ({
      kind: share === 0 ? 'unmet' : 'met',
      width: share === 0 ? 1 : 1 + (WIDEST - 1) * Math.min(1, share),
      title: share === 0 ? null : t('health.mapWay', { n: Math.round(share * all) }),
      tucked: share > 0,
    }),
  }
}
