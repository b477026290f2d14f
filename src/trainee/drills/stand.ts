/** The place just before a mistake, reached again: in another variant where the story has one. */
import { costOf } from '../../analysis/position.ts'
import type { OpenReply } from '../../analysis/types.ts'
import { type Plays, walkStory } from '../../conversation/walk.ts'
import { orderReplies } from '../../ink/order.ts'
import type { Header, WrittenReply } from '../../ink/types.ts'
import { giveReply, isRedLine } from '../../training/index.ts'
import type { Attempt } from '../../wire/attempt.ts'
import type { Drill } from '../../wire/practice.ts'
import { beginAttempt } from '../attempts.ts'
import { isHeld } from '../collect.ts'
import { isStory, type Read, readStory } from '../reading.ts'
import type { World } from '../world.ts'

/** A drill laid out: everything said so far, and what each reply would cost. */
export interface Stand {
  readonly kind: 'stand'
  readonly drill: Drill
  readonly header: Header
  readonly plays: Plays
  /** Replies in the order shown. */
  readonly offered: readonly WrittenReply[]
  readonly open: readonly OpenReply[]
  /** The words of the mistake as they were then; null where that edition is not here any more. */
  readonly last: string | null
  /** The attempt as it will be kept, without the reply that is still to come. */
  readonly attempt: Attempt
}

/** `gone` leads nowhere any more; `unsolved` is a story that could not be worked out. */
export type Opening = Stand | { readonly kind: 'gone' } | { readonly kind: 'unsolved' }

/**
 * Variants (from 1) in the order of trying: another one each time, the drill's own among them; its own comes first
 * where somebody has just talked about it (`isGiven`).
 */
export const variantsFor = ({ variant, tries }: Drill, count: number, isGiven = false): readonly number[] => {
  const first = variant + tries.length - (isGiven ? 1 : 0)
  return Array.from({ length: count }, (_, step) => ((first + step) % count) + 1)
}

interface Place {
  readonly header: Header
  readonly variant: number
  readonly plays: Plays
}

/** Every variant in which the drill's replies lead to the same decision. */
const placesOf = (story: Read, drill: Drill, isGiven: boolean): readonly Place[] => {
  if (!isStory(story)) return []
  const { header } = story
  const replies = drill.replies.map((id) => ({ id }))
  return variantsFor(drill, Math.max(1, header.variants), isGiven).flatMap((variant) => {
    const plays = walkStory(story, variant, replies)
    const offered = plays?.at(-1)?.scene.beat.replies ?? []
    return plays && offered.some(({ id }) => id === drill.said) ? [{ header, variant, plays }] : []
  })
}

const crossesRedLine = (plays: Plays, id: string): boolean => {
  const here = plays.at(-1)
  const judged = here ? giveReply(here, id).session.turns.at(-1)?.judged : undefined
  return (judged ?? []).some(isRedLine)
}

/** The mistake is one there too (a variant may change which reply is right), and something else holds. */
const isSameMistake = (open: readonly OpenReply[], { said }: Drill, { plays }: Place): boolean =>
  open.some((one) => isHeld(costOf(one))) &&
  open.some((one) => one.id === said && (!isHeld(costOf(one)) || crossesRedLine(plays, said)))

/** What a lead gave is practised where it was said, also if it was no mistake: as long as something holds there. */
const isTheTurn = (open: readonly OpenReply[], { variant }: Drill, place: Place): boolean =>
  place.variant === variant && open.some((one) => isHeld(costOf(one)))

/** What the mistake said in its own variant: the same reply may have other words in another one. */
const saidThen = (story: Read, drill: Drill, version: string): string | null => {
  if (!isStory(story) || version !== drill.version) return null
  const replies = drill.replies.map((id) => ({ id }))
  const offered = walkStory(story, drill.variant, replies)?.at(-1)?.scene.beat.replies ?? []
  return offered.find(({ id }) => id === drill.said)?.text ?? null
}

/** The attempt that a drill leaves behind: the replies before its turn, played when they were played then. */
const attemptFor = async (
  { attempts, words, luck, now }: World,
  drill: Drill,
  version: string,
  variant: number,
): Promise<Attempt> => {
  const original = await attempts.find(drill.attempt)
  const { scenario } = drill
  const locale = words.peek().locale
  const begun = beginAttempt({
    scenario,
    version,
    locale,
    variant,
    mode: 'drill',
    luck: luck(5),
    now: now(),
  })
  const replies = drill.replies.map((id, index) => ({
    id,
    at: original?.transcript.replies[index]?.at ?? 0,
  }))
  return {
    ...begun,
    transcript: { ...begun.transcript, replies },
    from: { attempt: drill.attempt, turn: drill.turn },
  }
}

/**
 * Goes back to where a drill begins; `again` is what was laid out before, so that a change of language changes no more;
 * `isGiven` where a lead asked for this very turn.
 */
export const openDrill = async (
  world: World,
  drill: Drill,
  again: Attempt | null = null,
  isGiven = false,
): Promise<Opening> => {
  const opened = await world.shelf.open(drill.scenario, drill.version)
  const { locale } = world.words.peek()
  const sources = await opened?.sources(locale)
  if (!opened || !sources) return { kind: 'gone' }
  const story = await readStory(opened, locale)
  const places = placesOf(story, drill, isGiven).filter(
    ({ variant }) => !again || variant === again.transcript.variant,
  )
  if (places.length === 0) return { kind: 'gone' }
  for (const place of places) {
    const { header, variant, plays } = place
    const open = await world.examiner.weigh(sources, variant, drill.replies)
    if (!open) continue
    if (!isSameMistake(open, drill, place) && !(isGiven && isTheTurn(open, drill, place))) continue
    const attempt = again ?? (await attemptFor(world, drill, opened.version, variant))
    const replies = plays.at(-1)?.scene.beat.replies ?? []
    const offered = orderReplies(replies, attempt.transcript.seed, drill.replies.length)
    const last = saidThen(story, drill, opened.version)
    return { kind: 'stand', drill, header, plays, offered, open, last, attempt }
  }
  return { kind: 'unsolved' }
}

/** What came of a reply: the conversation after it, and whether the drill was held. */
export interface Answered {
  readonly said: OpenReply
  readonly cost: number
  readonly held: boolean
  readonly redLine: boolean
  /** The best reply there was; null where it was given. */
  readonly better: OpenReply | null
  readonly plays: Plays
}

const bestOf = (open: readonly OpenReply[]): OpenReply =>
  open.reduce((best, one) => (costOf(one) < costOf(best) ? one : best))

/** Judges a reply at a stand; RangeError where it is not on offer. */
export const answerDrill = ({ plays, open }: Stand, id: string): Answered => {
  const here = plays.at(-1)
  const said = open.find((one) => one.id === id)
  if (!here || !said) throw new RangeError(`reply ${id} is not on offer`)
  const after = giveReply(here, id)
  const cost = costOf(said)
  const redLine = crossesRedLine(plays, id)
  const best = bestOf(open)
  return {
    said,
    cost,
    held: isHeld(cost) && !redLine,
    redLine,
    better: costOf(best) < cost ? best : null,
    plays: [...plays, after],
  }
}

/** Writes a try down: on the drill, and as an attempt that branched off. `took` is in milliseconds. */
export const keepTry = async (
  { practice, attempts, now }: Pick<World, 'practice' | 'attempts' | 'now'>,
  { attempt }: Stand,
  tried: Drill,
  { said, plays }: Answered,
  took: number,
): Promise<void> => {
  const { transcript } = attempt
  const at = (transcript.replies.at(-1)?.at ?? 0) + Math.max(0, Math.round(took))
  await practice.keepDrill(tried)
  await attempts.keep({
    ...attempt,
    transcript: { ...transcript, replies: [...transcript.replies, { id: said.id, at }] },
    changed: now(),
    ended: plays.at(-1)?.session.ending !== null,
  })
}
