/** The moves of a conversation: what each does to a buyer's mood and what it earns (casebook, sections 1 and 2). */

export type Skill =
  | 'listen'
  | 'empathy'
  | 'ownership'
  | 'solution'
  | 'follow-through'
  | 'composure'
  | 'compliance'

export const SKILLS: readonly Skill[] = [
  'listen',
  'empathy',
  'ownership',
  'solution',
  'follow-through',
  'composure',
  'compliance',
]

export type MoveKind = 'good' | 'solution' | 'fault' | 'red-line'

/** One row of the move table; anger, trust and heard are steps on the 0–20 grid. */
export interface MoveRow {
  readonly kind: MoveKind
  readonly anger: number
  readonly trust: number
  readonly heard: number
  readonly points: number
  readonly skill: Skill
}

const row = (
  kind: MoveKind,
  anger: number,
  trust: number,
  heard: number,
  points: number,
  skill: Skill,
): MoveRow => ({ kind, anger, trust, heard, points, skill })

export const MOVES = {
  acknowledge: row('good', -1, 0, 2, 2, 'listen'),
  ask: row('good', -1, 1, 3, 4, 'listen'),
  paraphrase: row('good', -2, 1, 4, 5, 'listen'),
  empathise: row('good', -2, 1, 2, 3, 'empathy'),
  apologise: row('good', -2, 1, 1, 3, 'ownership'),
  own: row('good', -2, 2, 1, 4, 'ownership'),
  explain: row('solution', -1, 1, 0, 2, 'solution'),
  wish: row('solution', -2, 1, 2, 4, 'solution'),
  options: row('solution', -3, 2, 1, 4, 'solution'),
  timeline: row('solution', -2, 2, 0, 4, 'follow-through'),
  escalate: row('solution', -1, 1, 0, 2, 'compliance'),
  evidence: row('good', 0, 1, 1, 2, 'compliance'),
  boundary: row('good', 0, 1, 0, 3, 'compliance'),
  follow_up: row('good', -2, 2, 0, 4, 'follow-through'),
  record: row('good', 0, 1, 1, 3, 'follow-through'),
  thank: row('good', -1, 1, 1, 2, 'empathy'),
  lighten: row('good', -2, 1, 0, 2, 'empathy'),

  interrupt: row('fault', 2, -1, -2, -6, 'listen'),
  mishear: row('fault', 2, -1, -3, -6, 'listen'),
  argue: row('fault', 4, -3, -2, -12, 'composure'),
  blame: row('fault', 4, -3, -3, -12, 'composure'),
  shift: row('fault', 2, -2, -1, -7, 'ownership'),
  interrogate: row('fault', 2, -1, -1, -6, 'composure'),
  command: row('fault', 2, -1, -1, -5, 'composure'),
  boast: row('fault', 1, -2, -1, -5, 'listen'),
  blunt: row('fault', 3, -2, -2, -8, 'empathy'),
  overeager: row('fault', 1, -1, -2, -5, 'listen'),
  stall: row('fault', 1, -2, 0, -6, 'follow-through'),
  template: row('fault', 1, -1, -1, -4, 'empathy'),
  excuse: row('fault', 2, -1, -1, -6, 'ownership'),
  overpromise: row('fault', 0, -2, 0, -7, 'follow-through'),
  cave: row('fault', 0, -1, 0, -6, 'compliance'),
  bait: row('fault', 0, -2, 0, -8, 'compliance'),
  offsite: row('fault', 0, -1, 0, -6, 'compliance'),

  bribe: row('red-line', 0, -3, 0, -20, 'compliance'),
  harass: row('red-line', 3, -3, -1, -20, 'compliance'),
  threaten: row('red-line', 4, -4, -2, -20, 'composure'),
  leak: row('red-line', 2, -4, 0, -20, 'compliance'),
  deny: row('red-line', 2, -4, -2, -20, 'ownership'),
} as const satisfies Record<string, MoveRow>

export type Move = keyof typeof MOVES

export const MOVE_IDS = Object.keys(MOVES) as readonly Move[]

const PLACES = Object.fromEntries(MOVE_IDS.map((move, place) => [move, place])) as Readonly<
  Record<Move, number>
>

/** A move's place in MOVE_IDS. */
export const indexOfMove = (move: Move): number => PLACES[move]

export const isMove = (word: string): word is Move => Object.hasOwn(MOVES, word)
export const isFault = (move: Move): boolean =>
  MOVES[move].kind === 'fault' || MOVES[move].kind === 'red-line'
export const isRedLine = (move: Move): boolean => MOVES[move].kind === 'red-line'
export const isSolution = (move: Move): boolean => MOVES[move].kind === 'solution'
