/** Conversations without a story: a setting, and replies said one after another. */
import {
  advance,
  type Beat,
  beginSession,
  type Ending,
  type Move,
  type Phase,
  type Reply,
  type Scene,
  type Session,
  type Setting,
  type StoryEvent,
  type Turn,
} from '../../src/training/index.ts'

/** Angry, a little trusting, not heard; heard enough for a solution at 8. */
export const settingWith = (other: Partial<Setting> = {}): Setting => ({
  motive: 'grievance',
  temper: 'even',
  start: { anger: 16, trust: 7, heard: 0 },
  ready: 8,
  turns: 60,
  pass: 75,
  ...other,
})

export interface Offer {
  readonly moves: readonly Move[]
  readonly needs?: readonly string[]
}

export const replyOf = ({ moves, needs = [] }: Offer, index: number): Reply => ({
  id: `r${index + 1}`,
  moves,
  needs,
})

export const beatOf = (
  offers: readonly Offer[],
  { events = [], phase = 'chat', ending = null }: Partial<Omit<Beat, 'replies'>> = {},
): Beat => ({ events, phase, ending, replies: offers.map(replyOf) })

export const hear = (session: Session, beat: Beat): Session => advance(session, { kind: 'beat', beat })

/** The story brings these events and asks nothing. */
export const happen = (session: Session, ...events: readonly StoryEvent[]): Session =>
  hear(session, beatOf([], { events, phase: session.beat.phase }))

export const finish = (session: Session, ending: Ending, ...events: readonly StoryEvent[]): Session =>
  hear(session, beatOf([], { events, ending }))

/** A decision with this one reply, and the reply given. */
export const say = (
  session: Session,
  moves: readonly Move[],
  { needs = [], phase = 'chat' }: { readonly needs?: readonly string[]; readonly phase?: Phase } = {},
): Session =>
  advance(hear(session, beatOf([{ moves, needs }], { phase })), {
    kind: 'reply',
    id: 'r1',
  })

export const sayAll = (session: Session, talk: readonly (readonly Move[])[]): Session =>
  talk.reduce((now, moves) => say(now, moves), session)

export const talkOf = (talk: readonly (readonly Move[])[], other: Partial<Setting> = {}): Session =>
  sayAll(beginSession(settingWith(other)), talk)

export const lastTurn = (session: Session): Turn => session.turns.at(-1)!

/** Rules that a turn fired, `rule` or `rule: move`. */
export const rulesOf = ({ fired }: Turn): string[] =>
  fired.map(({ rule, move }) => (move === undefined ? rule : `${rule}: ${move}`))

/** A turn in short: moods after it, points, what it was taken for. */
export const shortly = ({ after: { anger, trust, heard }, points }: Turn): readonly number[] => [
  anger,
  trust,
  heard,
  points,
]

/** A scene that says these beats one after another, whatever is replied. */
export const sceneOf = ([beat, ...rest]: readonly Beat[]): Scene => ({
  beat: beat!,
  choose: () => sceneOf(rest),
})
