/** The decisions that a first version is made of: what each teaches, and what its replies do. */
import type { skeletonZh } from '../../locale/skeleton.zh-CN.ts'
import type { Motive, Move, Pose } from '../../training/index.ts'
import type { StoryPlan } from './plan.ts'

export type TurnName = keyof (typeof skeletonZh)['turns']
export type ReplyName = 'a' | 'b' | 'c' | 'd' | 'e'

/** What a reply does; facts and promises are counted from 1. */
export interface PlannedReply {
  readonly moves: readonly Move[]
  /** What it is in the second variant, where there are several. */
  readonly elsewhere?: readonly Move[]
  readonly needs?: number | 'all'
  /** How the buyer looks while answering; null in a record, which nobody answers. */
  readonly pose: Pose | null
  readonly teaches?: number
  readonly promises?: number
  readonly kept?: number
  readonly broken?: number
}

export interface PlannedTurn {
  readonly tags: string
  readonly speaker: 'buyer' | 'system'
  readonly replies: Readonly<Partial<Record<ReplyName, PlannedReply>>>
}

const reply = (
  moves: string,
  pose: Pose | null,
  more: Omit<PlannedReply, 'moves' | 'pose'> = {},
): PlannedReply => ({ moves: moves.split(' ') as Move[], pose, ...more })

const turn = (
  replies: PlannedTurn['replies'],
  tags = '# pose: sigh',
  speaker: PlannedTurn['speaker'] = 'buyer',
): PlannedTurn => ({ tags, speaker, replies })

export const TURNS: Readonly<Record<TurnName, PlannedTurn>> = {
  opening: turn(
    {
      a: reply('apologise template', 'sneer'),
      b: reply('explain interrupt', 'shout'),
      c: reply('paraphrase', 'sigh'),
      d: reply('acknowledge', 'neutral'),
    },
    '# pose: shout',
  ),
  ask1: turn({
    a: reply('interrogate', 'sneer'),
    b: reply('empathise', 'sigh'),
    c: reply('ask', 'sigh', { teaches: 1 }),
    d: reply('options interrupt', 'shout'),
  }),
  ask2: turn(
    {
      a: reply('paraphrase', 'sigh', { teaches: 2 }),
      b: reply('empathise stall', 'sneer'),
      c: reply('overeager', 'sneer'),
      d: reply('acknowledge', 'neutral'),
    },
    '# pose: sneer',
  ),
  ask3: turn({
    a: reply('apologise stall', 'sneer'),
    b: reply('mishear', 'sneer'),
    c: reply('blunt', 'shout'),
    d: reply('ask', 'sigh', { teaches: 3 }),
  }),
  own: turn(
    {
      a: reply('apologise shift', 'sneer'),
      b: reply('own', 'sigh'),
      c: reply('blame', 'shout'),
      d: reply('explain excuse', 'sneer'),
    },
    '# pose: sneer',
  ),
  proof: turn(
    {
      a: reply('boast', 'sneer'),
      b: reply('empathise template', 'sneer'),
      c: reply('evidence', 'neutral'),
      d: reply('interrogate', 'sneer'),
    },
    '# pose: sneer',
  ),
  hold: turn(
    {
      a: reply('cave', 'smirk'),
      b: reply('boundary', 'sigh'),
      c: reply('argue', 'shout'),
      d: reply('escalate offsite', 'sneer'),
    },
    '# pose: smirk',
  ),
  second: turn({
    a: reply('timeline overpromise', 'sneer'),
    b: reply('apologise template', 'sneer'),
    c: reply('empathise', 'sigh'),
    d: reply('blunt', 'sneer'),
  }),
  wish: turn(
    {
      a: reply('options overpromise', 'sneer'),
      b: reply('stall', 'sigh'),
      c: reply('template', 'sneer'),
      d: reply('wish', 'neutral'),
    },
    '# pose: neutral',
  ),
  options: turn(
    {
      a: reply('cave', 'sneer'),
      b: reply('boundary', 'sigh'),
      c: reply('options', 'relief', { needs: 'all', elsewhere: ['mishear'] }),
      d: reply('stall', 'sigh'),
      e: reply('mishear', 'relief', { needs: 'all', elsewhere: ['options'] }),
    },
    '# pose: neutral',
  ),
  price: turn(
    {
      a: reply('cave', 'smirk'),
      b: reply('boundary', 'sigh'),
      c: reply('argue', 'shout'),
      d: reply('stall', 'sigh'),
    },
    '# pose: smirk',
  ),
  promise1: turn(
    {
      a: reply('timeline overpromise', 'neutral'),
      b: reply('stall', 'sneer'),
      c: reply('timeline', 'relief', { promises: 1 }),
      d: reply('command', 'sneer'),
    },
    '# pose: neutral',
  ),
  promise2: turn(
    {
      a: reply('apologise overpromise', 'sneer'),
      b: reply('own', 'relief', { promises: 2 }),
      c: reply('template', 'sneer'),
      d: reply('interrogate', 'sneer'),
    },
    '# pose: neutral',
  ),
  calm: turn(
    {
      a: reply('boast', 'sneer'),
      b: reply('overeager', 'sneer'),
      c: reply('thank', 'relief'),
      d: reply('blunt', 'sneer'),
    },
    '# pose: neutral',
  ),
  kept1: turn(
    {
      a: reply('stall', 'sneer', { broken: 1 }),
      b: reply('boast', 'sneer', { kept: 1 }),
      c: reply('follow_up', 'relief', { kept: 1 }),
      d: reply('thank template', 'sneer', { broken: 1 }),
    },
    '# phase: followup',
    'system',
  ),
  kept2: turn(
    {
      a: reply('evidence', 'relief', { kept: 2 }),
      b: reply('excuse', 'sneer', { broken: 2 }),
      c: reply('stall', 'sneer', { broken: 2 }),
      d: reply('overeager', 'sneer', { kept: 2 }),
    },
    '# phase: followup',
    'system',
  ),
  problem: turn(
    {
      a: reply('template', null),
      b: reply('blame', null),
      c: reply('record', null, { needs: 1 }),
      d: reply('evidence', null),
    },
    '# phase: record # field: problem',
    'system',
  ),
  next: turn(
    {
      a: reply('stall', null),
      b: reply('follow_up', null),
      c: reply('shift', null),
      d: reply('template', null),
    },
    '# phase: record # field: next',
    'system',
  ),
}

/** The order in which they stand in a story. */
const ORDER = Object.keys(TURNS) as readonly TurnName[]

const TURNING: Readonly<Record<Motive, TurnName>> = { grievance: 'own', doubt: 'proof', leverage: 'hold' }

/** What is added, the first one first, until a story has the number of decisions that is wanted. */
const MORE: readonly TurnName[] = ['problem', 'next', 'second', 'price', 'calm']

/** The decisions of a plan, in the order of the story. */
export const turnsOf = (plan: StoryPlan): readonly TurnName[] => {
  const needed: TurnName[] = [
    'opening',
    ...(['ask1', 'ask2', 'ask3'] as const).slice(0, plan.facts.length),
    TURNING[plan.motive],
    'wish',
    'options',
    ...(['promise1', 'promise2'] as const).slice(0, plan.promises.length),
    ...(['kept1', 'kept2'] as const).slice(0, plan.promises.length),
  ]
  const chosen = [...needed, ...MORE.slice(0, Math.max(0, plan.decisions - needed.length))]
  return ORDER.filter((name) => chosen.includes(name))
}
