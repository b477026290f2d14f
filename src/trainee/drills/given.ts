/** Drills that a lead gave: turns of one's own talks, fetched where the talk was never on this device. */
import { costOf } from '../../analysis/position.ts'
import type { Server } from '../../client/server.ts'
import type { Transcript } from '../../training/index.ts'
import type { Drill } from '../../wire/practice.ts'
import type { World } from '../world.ts'
import { turnOf } from './turns.ts'

/** What was played, and when; `losses` by turn as the server has them, empty where it was not asked. */
interface Played {
  readonly transcript: Pick<Transcript, 'scenario' | 'version' | 'variant' | 'replies'>
  readonly at: number
  readonly losses: readonly (number | null)[]
}

/** `lost`: nobody has that turn any more. `away`: the server has it and cannot be reached now. */
export type Fetched =
  | { readonly kind: 'drill'; readonly drill: Drill }
  | { readonly kind: 'lost' }
  | { readonly kind: 'away' }

type Source = Pick<Server, 'api'> & { readonly duties: Pick<Server['duties'], 'edition'> }

const playedAt = async (
  { attempts }: Pick<World, 'attempts'>,
  { api }: Source,
  id: string,
): Promise<Played | 'lost' | 'away'> => {
  const here = await attempts.find(id)
  if (here) return { transcript: here.transcript, at: here.changed, losses: [] }
  const asked = await api.call('GET /api/attempts/:id', { params: { id } })
  if (asked.kind === 'unreached') return 'away'
  if (asked.kind === 'refused') return 'lost'
  const { transcript, line, turns } = asked.body
  return { transcript, at: line.started + line.lasted, losses: turns.map(({ loss }) => loss) }
}

/** What the reply cost in the very story it was said in; null where that is not to be had, or not worked out. */
const costAt = async (
  { shelf, examiner, words }: Pick<World, 'shelf' | 'examiner' | 'words'>,
  { duties }: Source,
  { transcript: { scenario, version, variant, replies }, losses }: Played,
  turn: number,
): Promise<number | null> => {
  const there = async () => {
    const opened = await shelf.open(scenario, version)
    return opened?.version === version ? opened : null
  }
  const opened = (await there()) ?? ((await duties.edition(scenario, version)) && (await there()))
  const sources = await opened?.sources(words.peek().locale)
  const before = replies.slice(0, turn - 1).map(({ id }) => id)
  const open = sources ? await examiner.weigh(sources, variant, before) : null
  const said = open?.find(({ id }) => id === replies[turn - 1]?.id)
  // Charged in the tenths that the talk's column adds up.
  return said ? costOf({ loss: losses[turn - 1] ?? said.loss, uncapped: said.uncapped }) : null
}

/** The drill of a turn, from this device's own records or from the server; the story as it was comes with it. */
export const fetchDrill = async (
  world: Pick<World, 'attempts' | 'shelf' | 'examiner' | 'words'>,
  source: Source,
  id: string,
): Promise<Fetched> => {
  const from = turnOf(id)
  const played = from ? await playedAt(world, source, from.attempt) : 'lost'
  if (played === 'lost' || played === 'away') return { kind: played }
  const { scenario, version, variant, replies } = played.transcript
  const said = from && replies[from.turn - 1]
  if (!from || !said) return { kind: 'lost' }
  const loss = (await costAt(world, source, played, from.turn)) ?? played.losses[from.turn - 1] ?? 0
  const before = replies.slice(0, from.turn - 1).map((reply) => reply.id)
  const what = { scenario, version, variant, replies: before, said: said.id, loss }
  return { kind: 'drill', drill: { id, ...from, ...what, added: played.at, tries: [] } }
}
