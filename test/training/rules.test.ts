import { describe, expect, it } from 'vitest'
import {
  beginSession,
  freshMemory,
  type Memory,
  type Move,
  type Session,
  type Setting,
} from '../../src/training/index.ts'
import { happen, lastTurn, rulesOf, say, sayAll, settingWith, shortly, talkOf } from './talking.ts'

/** What was said before and now, and lands: anger, trust, heard and the points of the last reply, worked out by hand. */
interface Example {
  readonly name: string
  readonly talk: readonly (readonly Move[])[]
  readonly setting?: Partial<Setting>
  readonly lands: readonly [anger: number, trust: number, heard: number, points: number]
  readonly rules: readonly string[]
  readonly judged?: readonly Move[]
}

const heard = (value: number, anger = 16): Partial<Setting> => ({ start: { anger, trust: 7, heard: value } })
const calm = (anger: number): Partial<Setting> => ({ start: { anger, trust: 7, heard: 0 } })

const EXAMPLES: readonly Example[] = [
  {
    name: 'a question lands in full, and the turn costs patience first: 16 + 1 − 1',
    talk: [['ask']],
    lands: [16, 8, 3, 4],
    rules: ['patience'],
  },
  {
    name: 'several moves add up: 16 + 1 − 2 − 1',
    talk: [['paraphrase', 'thank']],
    lands: [14, 9, 5, 7],
    rules: ['patience'],
  },
  {
    name: 'explaining before owning is an excuse',
    talk: [['explain']],
    lands: [19, 6, 0, -6],
    rules: ['patience', 'own-first: excuse', 'fault: excuse'],
    judged: ['excuse'],
  },
  {
    name: 'an excuse beside an explanation before owning is two excuses',
    talk: [['explain', 'excuse']],
    lands: [20, 5, 0, -12],
    rules: ['patience', 'own-first: excuse', 'fault: excuse', 'fault: excuse'],
    judged: ['excuse', 'excuse'],
  },
  {
    name: 'owning in the same reply counts at once, so the explanation is only too early',
    talk: [['explain', 'own']],
    lands: [15, 9, 1, 2],
    rules: ['patience', 'too-early: explain'],
  },
  {
    name: 'an apology owns, too: two turns later an explanation is none of an excuse',
    talk: [['apologise'], ['ask'], ['explain']],
    setting: heard(8),
    lands: [15, 10, 12, 2],
    rules: ['patience'],
  },
  {
    name: 'a joke in anger is blunt',
    talk: [['lighten']],
    lands: [20, 5, 0, -8],
    rules: ['patience', 'joke-too-soon: blunt', 'fault: blunt'],
    judged: ['blunt'],
  },
  {
    name: 'a joke with anger at 8, patience counted, is none too soon',
    talk: [['lighten']],
    setting: calm(7),
    lands: [7, 8, 0, 2],
    rules: ['patience', 'simmer'],
  },
  {
    name: 'a joke with anger at 9, patience counted, is blunt',
    talk: [['lighten']],
    setting: calm(8),
    lands: [12, 5, 0, -8],
    rules: ['patience', 'joke-too-soon: blunt', 'fault: blunt'],
    judged: ['blunt'],
  },
  {
    name: 'a way out one step before being heard is half, earns −2 and no trust',
    talk: [['options']],
    setting: heard(7),
    lands: [16, 7, 7, -2],
    rules: ['patience', 'too-early: options'],
  },
  {
    name: 'a way out for one who feels heard lands and solves',
    talk: [['options']],
    setting: heard(8),
    lands: [14, 9, 9, 4],
    rules: ['patience', 'solved'],
  },
  {
    name: 'feeling heard counts from before the reply: listening in the same breath is too late',
    talk: [['paraphrase', 'options']],
    setting: heard(5),
    lands: [14, 8, 9, 3],
    rules: ['patience', 'too-early: options'],
  },
  {
    name: 'a move said again at once is half',
    talk: [['paraphrase'], ['paraphrase']],
    lands: [15, 8, 6, 2],
    rules: ['patience', 'repeated: paraphrase'],
  },
  {
    name: 'and half again the third time: half counts once only',
    talk: [['paraphrase'], ['paraphrase'], ['paraphrase']],
    lands: [15, 8, 8, 2],
    rules: ['patience', 'repeated: paraphrase'],
  },
  {
    name: 'a move said two turns ago is fresh',
    talk: [['ask'], ['acknowledge'], ['ask']],
    lands: [16, 9, 8, 4],
    rules: ['patience'],
  },
  {
    name: 'half goes toward nothing: −1 and 1 are lost, 3 becomes 1',
    talk: [['ask'], ['ask']],
    lands: [17, 8, 4, 2],
    rules: ['patience', 'repeated: ask'],
  },
  {
    name: 'what is good after a fault is half',
    talk: [['interrupt'], ['paraphrase']],
    lands: [19, 6, 2, 2],
    rules: ['patience', 'after-fault: paraphrase'],
  },
  {
    name: 'two turns after a fault the good counts in full',
    talk: [['interrupt'], ['paraphrase'], ['empathise']],
    lands: [18, 7, 4, 3],
    rules: ['patience'],
  },
  {
    name: 'a fault and a good move in one reply both count, and cast a shadow',
    talk: [['acknowledge', 'stall'], ['acknowledge']],
    lands: [18, 5, 3, 1],
    rules: ['patience', 'after-fault: acknowledge'],
  },
  {
    name: 'too early comes before after a fault: −2 points and no trust',
    talk: [['stall'], ['options']],
    lands: [18, 5, 0, -2],
    rules: ['patience', 'too-early: options'],
  },
  {
    name: 'the second apology without a solution is half',
    talk: [['apologise'], ['acknowledge'], ['apologise']],
    lands: [15, 8, 3, 1],
    rules: ['patience', 'second-apology: apologise'],
  },
  {
    name: 'the third counts for nothing, and the turn still costs patience',
    talk: [['apologise'], ['acknowledge'], ['apologise'], ['acknowledge'], ['apologise']],
    lands: [16, 8, 5, 0],
    rules: ['patience', 'spent-apology: apologise'],
  },
  {
    name: 'after a solution an apology counts in full again',
    talk: [['apologise'], ['acknowledge'], ['apologise'], ['options'], ['apologise']],
    setting: heard(8),
    lands: [11, 11, 13, 3],
    rules: [],
  },
  {
    name: 'explaining well to one who feels heard does not solve',
    talk: [['own'], ['explain']],
    setting: heard(8),
    lands: [15, 10, 9, 2],
    rules: ['patience'],
  },
  {
    name: 'once solved, waiting costs nothing',
    talk: [['options'], ['acknowledge']],
    setting: heard(8),
    lands: [13, 9, 11, 2],
    rules: [],
  },
  {
    name: 'solving twice is solving once',
    talk: [['options'], ['timeline']],
    setting: heard(8),
    lands: [12, 11, 9, 4],
    rules: [],
  },
  {
    name: 'a solution said badly still solves one who feels heard',
    talk: [['argue'], ['timeline']],
    setting: heard(12),
    lands: [19, 5, 10, 2],
    rules: ['patience', 'after-fault: timeline', 'solved'],
  },
  {
    name: 'six turns of waiting cost 1 each',
    talk: [[], [], [], [], [], []],
    setting: calm(2),
    lands: [8, 7, 0, 0],
    rules: ['patience'],
  },
  {
    name: 'the seventh costs 2, and so does the eighth',
    talk: [[], [], [], [], [], [], [], []],
    setting: calm(2),
    lands: [12, 7, 0, 0],
    rules: ['patience'],
  },
  {
    name: 'anger simmers at 7 until a solution',
    talk: [['paraphrase', 'empathise']],
    setting: calm(8),
    lands: [7, 9, 6, 8],
    rules: ['patience', 'simmer'],
  },
  {
    name: 'anger below 7 stays where waiting left it',
    talk: [['empathise']],
    setting: calm(3),
    lands: [4, 8, 2, 3],
    rules: ['patience', 'simmer'],
  },
  {
    name: 'the reply that solves goes below 7 at once',
    talk: [['options', 'wish']],
    setting: heard(8, 8),
    lands: [4, 10, 11, 8],
    rules: ['patience', 'solved'],
  },
  {
    name: 'a fault counts in full',
    talk: [['argue']],
    setting: heard(8, 4),
    lands: [9, 4, 6, -12],
    rules: ['patience', 'fault: argue'],
  },
  {
    name: 'a fault right after another makes one more angry',
    talk: [['stall'], ['command']],
    setting: heard(8, 4),
    lands: [10, 4, 7, -5],
    rules: ['patience', 'fault: command', 'fault-again'],
  },
  {
    name: 'two faults in one reply after another make only one more angry',
    talk: [['stall'], ['command', 'boast']],
    setting: heard(8, 4),
    lands: [11, 2, 6, -10],
    rules: ['patience', 'fault: command', 'fault: boast', 'fault-again'],
  },
  {
    name: 'a bribe soothes in words only',
    talk: [['bribe']],
    setting: heard(8, 4),
    lands: [5, 4, 8, -20],
    rules: ['patience', 'red-line: bribe'],
  },
  {
    name: 'anger stops at 20, trust and heard at 0',
    talk: [['blame'], ['argue'], ['blame']],
    lands: [20, 0, 0, -12],
    rules: ['patience', 'fault: blame', 'fault-again'],
  },
]

describe('a reply', () => {
  it.each(EXAMPLES)('$name', ({ talk, setting, lands, rules, judged }) => {
    const turn = lastTurn(talkOf(talk, setting))
    expect(shortly(turn)).toEqual(lands)
    expect(rulesOf(turn)).toEqual(rules)
    expect(turn.judged).toEqual(judged ?? talk.at(-1))
  })

  it('finds the order of its moves without meaning', () => {
    const one = talkOf([['own', 'explain', 'ask']]).memory
    expect(talkOf([['ask', 'explain', 'own']]).memory).toEqual(one)
  })
})

describe('a reply that takes for granted what nobody learnt', () => {
  it('is a mishearing, and what was good in it is void', () => {
    const turn = lastTurn(say(beginSession(settingWith(heard(8))), ['own', 'options'], { needs: ['photo'] }))
    expect(turn.judged).toEqual(['mishear'])
    expect(shortly(turn)).toEqual([19, 6, 5, -6])
    expect(rulesOf(turn)).toEqual(['patience', 'not-listened: mishear', 'fault: mishear'])
  })

  it('keeps its own faults, a mishearing among them once', () => {
    const turn = lastTurn(
      say(beginSession(settingWith(heard(8))), ['mishear', 'ask', 'stall'], { needs: ['photo'] }),
    )
    expect(turn.judged).toEqual(['stall', 'mishear'])
    expect(shortly(turn)).toEqual([20, 4, 5, -12])
  })

  it('lands as meant once the fact is learnt', () => {
    const told = happen(beginSession(settingWith(heard(8))), { kind: 'fact', id: 'photo' })
    expect(shortly(lastTurn(say(told, ['options'], { needs: ['photo'] })))).toEqual([14, 9, 9, 4])
    expect(lastTurn(say(told, ['options'], { needs: ['photo', 'date'] })).judged).toEqual(['mishear'])
  })

  it('does not own up either: the next explanation is an excuse', () => {
    const before = say(beginSession(settingWith()), ['own'], { needs: ['photo'] })
    expect(lastTurn(say(before, ['explain'])).judged).toEqual(['excuse'])
  })
})

describe('a promise', () => {
  const made = (other: Partial<Setting> = {}): Session =>
    happen(beginSession(settingWith({ start: { anger: 10, trust: 9, heard: 12 }, ...other })), {
      kind: 'promise',
      id: 'call',
    })
  const moodIn = ({ memory: { anger, trust, heard } }: Session) => [anger, trust, heard]
  const KEPT = { kind: 'kept', id: 'call' } as const
  const BROKEN = { kind: 'broken', id: 'call' } as const

  it('when made, changes nothing yet', () => {
    expect(moodIn(made())).toEqual([10, 9, 12])
    expect(made().promises).toEqual({ call: 'open' })
  })

  it('when kept, calms by 2 and earns 3 trust', () => {
    const kept = happen(made(), KEPT)
    expect(moodIn(kept)).toEqual([8, 12, 12])
    expect(kept.promises).toEqual({ call: 'kept' })
    expect(kept.since).toEqual([{ rule: 'promise-kept' }])
  })

  it('when broken, angers by 6, costs 6 trust and 4 heard', () => {
    const broken = happen(made(), BROKEN)
    expect(moodIn(broken)).toEqual([16, 3, 8])
    expect(broken.promises).toEqual({ call: 'broken' })
    expect(broken.since).toEqual([{ rule: 'promise-broken' }])
  })

  it('when broken, loses what was solved and owned', () => {
    const solved = sayAll(made(), [['own'], ['options']])
    expect([solved.memory.solved, solved.memory.owned]).toEqual([1, 1])
    const broken = happen(solved, BROKEN)
    expect([broken.memory.solved, broken.memory.owned]).toEqual([0, 0])
    expect(rulesOf(lastTurn(say(broken, ['explain'])))).toContain('own-first: excuse')
  })

  it('counts once, however it is settled twice', () => {
    expect(happen(happen(made(), KEPT), BROKEN).memory).toEqual(happen(made(), KEPT).memory)
    expect(happen(happen(made(), BROKEN), KEPT, BROKEN).memory).toEqual(happen(made(), BROKEN).memory)
  })

  it('that nobody made is neither kept nor broken', () => {
    const stranger = happen(made(), { kind: 'broken', id: 'refund' }, { kind: 'kept', id: 'gift' })
    expect(stranger.memory).toEqual(made().memory)
    expect(stranger.promises).toEqual({ call: 'open' })
  })

  it.each([
    [1, 11, 'too-early: options'],
    [1, 12, 'solved'],
    [2, 15, 'too-early: options'],
    [2, 16, 'solved'],
    [3, 16, 'solved'],
  ])('broken %i times asks for more than %i steps of being heard or not: %s', (times, heard, rule) => {
    const ids = Array.from({ length: times }, (_, index) => `p${index}`)
    const broken = happen(
      beginSession(settingWith()),
      ...ids.map((id) => ({ kind: 'promise', id }) as const),
      ...ids.map((id) => ({ kind: 'broken', id }) as const),
      { kind: 'mood', value: 'heard', by: heard },
    )
    expect(rulesOf(lastTurn(say(broken, ['options'])))).toContain(rule)
  })

  it('never asks for more than 16 steps of being heard', () => {
    const broken = happen(made({ ready: 15 }), BROKEN, { kind: 'mood', value: 'heard', by: 8 })
    expect(broken.memory.heard).toBe(16)
    expect(rulesOf(lastTurn(say(broken, ['options'])))).toContain('solved')
  })
})

describe("a story's own mood event", () => {
  const shifted = (value: 'anger' | 'trust' | 'heard', by: number): Session =>
    happen(beginSession(settingWith()), { kind: 'mood', value, by })

  it('moves that value alone, also below where anger simmers', () => {
    expect(shifted('anger', -12).memory).toMatchObject({ anger: 4, trust: 7, heard: 0 })
    expect(shifted('trust', 5).memory).toMatchObject({ anger: 16, trust: 12, heard: 0 })
    expect(shifted('heard', 3).since).toEqual([{ rule: 'mood-event' }])
  })

  it('stays on the grid', () => {
    expect(shifted('anger', 9).memory.anger).toBe(20)
    expect(shifted('trust', -20).memory.trust).toBe(0)
  })
})

describe('a record or a review', () => {
  const ready = beginSession(settingWith({ start: { anger: 12, trust: 7, heard: 3 } }))

  it.each(['record', 'review'] as const)('(%s) earns points and leaves the buyer as they were', (phase) => {
    const after = say(say(ready, ['ask']), ['record', 'thank'], { phase })
    expect(after.memory).toEqual(say(ready, ['ask']).memory)
    expect(lastTurn(after).points).toBe(5)
    expect(lastTurn(after).fired).toEqual([])
  })

  it('knows no excuse, no hurry and no repetition', () => {
    for (const moves of [['explain'], ['options'], ['lighten']] as const)
      expect(lastTurn(say(ready, moves, { phase: 'record' })).judged).toEqual(moves)
    const twice = say(say(ready, ['record'], { phase: 'record' }), ['record'], { phase: 'record' })
    expect(lastTurn(twice).points).toBe(3)
  })

  it('charges faults at the table and says so', () => {
    const turn = lastTurn(say(ready, ['record', 'shift', 'leak'], { phase: 'record' }))
    expect(turn.points).toBe(3 - 7 - 20)
    expect(rulesOf(turn)).toEqual(['fault: shift', 'red-line: leak'])
  })

  it('is a mishearing where it writes down what nobody learnt', () => {
    const turn = lastTurn(say(ready, ['record'], { phase: 'record', needs: ['date'] }))
    expect(turn.judged).toEqual(['mishear'])
    expect(turn.points).toBe(-6)
  })

  it('casts no shadow on the talk after it', () => {
    const after = say(say(ready, ['shift'], { phase: 'record' }), ['paraphrase'], { phase: 'followup' })
    expect(shortly(lastTurn(after))).toEqual([11, 8, 7, 5])
  })
})

describe('a call and a follow-up', () => {
  it.each(['call', 'followup'] as const)('(%s) go by the same rules as the chat', (phase) => {
    const begun = beginSession(settingWith())
    expect(say(begun, ['explain'], { phase }).memory).toEqual(say(begun, ['explain']).memory)
  })
})

describe('a fresh memory', () => {
  it('holds the mood and nothing else', () => {
    const memory: Memory = {
      anger: 1,
      trust: 2,
      heard: 3,
      broken: 0,
      apologies: 0,
      owned: 0,
      solved: 0,
      waiting: 0,
      last: 0,
    }
    expect(freshMemory({ anger: 1, trust: 2, heard: 3 })).toEqual(memory)
  })
})
