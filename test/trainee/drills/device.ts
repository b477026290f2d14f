/** A device in memory with one story on its shelf, and a real analysis beside it. */
import { answerer } from '../../../src/analysis/index.ts'
import type { Debrief, OpenReply } from '../../../src/analysis/types.ts'
import type { Examiner } from '../../../src/conversation/examiner.ts'
import type { Sources } from '../../../src/ink/types.ts'
import { createTranslator } from '../../../src/locale/both.ts'
import { shelve } from '../../../src/trainee/shelf.ts'
import type { World } from '../../../src/trainee/world.ts'
import type { Attempt } from '../../../src/wire/attempt.ts'
import type { Drill } from '../../../src/wire/practice.ts'

const HEAD = `# title: Lamp
# summary: a lamp
# level: 1
# buyer: meng
# name: Meng
# item: a lamp
# minutes: 4
# motive: grievance
# start: anger 12, trust 6, heard 2
# ready: 5
# turns: 9
# variants: 3
# source: test
# policy: refund-7d
VAR variant = 1
`

/** In the third variant the second decision is another one. */
export const LAMP = `${HEAD}-> first
=== first ===
buyer: The lamp is broken.
+ [Tell me. # id: ask # move: ask # why: w] -> second
+ [Surely you dropped it. # id: blame # move: blame # why: w] -> second
=== second ===
{variant == 3: -> third}
buyer: It fell out of the box.
+ [So it fell out of the box? # id: repeat # move: paraphrase # why: w] -> last
+ [We pack well. # id: boast # move: boast # why: w] -> last
+ [No, it did not. # id: argue # move: argue # why: w] -> last
=== third ===
buyer: It never came.
+ [It never came? # id: hear # move: paraphrase # why: w] -> last
+ [It did. # id: quarrel # move: argue # why: w] -> last
=== last ===
buyer: And now?
+ [What would you like? # id: wish # move: wish # why: w] -> bye
+ [We shall see. # id: stall # move: stall # why: w] -> bye
=== bye ===
buyer: Well. # ending: over, good
-> END
`

const examinerInline = (): Examiner => {
  const load = (sources: Sources, variant: number) => {
    const ask = answerer()
    const loaded = ask({ number: 0, kind: 'load', sources, variant }).value
    return loaded && 'complete' in loaded && loaded.complete ? ask : null
  }
  return {
    prepare: () => {},
    examine: async (sources, variant, replies) => {
      const debrief = load(sources, variant)?.({ number: 1, kind: 'debrief', replies })
        .value as Debrief | null
      return debrief ? { kind: 'debrief', debrief } : { kind: 'incomplete' }
    },
    weigh: async (sources, variant, replies) =>
      (load(sources, variant)?.({ number: 1, kind: 'position', replies }).value ?? null) as
        | readonly OpenReply[]
        | null,
    lineOn: async () => null,
  }
}

export interface Device {
  readonly world: World
  readonly attempts: Map<string, Attempt>
  readonly drills: Map<string, Drill>
  /** The time that the device tells, in days. */
  today: number
}

export const deviceWith = (text = LAMP, kept: Readonly<Record<string, string>> = {}): Device => {
  const attempts = new Map<string, Attempt>()
  const drills = new Map<string, Drill>()
  const texts = { '/stories/lamp/en.ink': text }
  const editions = Object.entries(kept).map(([version, old]) => ({
    version,
    scenario: 'lamp',
    files: { 'en.ink': old },
  }))
  const edition = async (version: string) => editions.find((one) => one.version === version) ?? null
  let luck = 0
  const device: Device = {
    attempts,
    drills,
    today: 100,
    world: {
      now: () => device.today,
      day: (time: number) => Math.floor(time),
      tick: () => 0,
      luck: (count: number) => Array.from({ length: count }, () => luck++),
      shelf: shelve(texts, { '/stories/lamp/en.ink': async () => text }, { edition }),
      attempts: {
        keep: async (attempt: Attempt) => void attempts.set(attempt.id, attempt),
        find: async (id: string) => attempts.get(id) ?? null,
        amend: async (attempt: Attempt) =>
          attempts.has(attempt.id) && Boolean(attempts.set(attempt.id, attempt)),
        all: async () => [...attempts.values()],
      },
      practice: {
        drills: async () => [...drills.values()],
        keepDrill: async (drill: Drill) => void drills.set(drill.id, drill),
        keepGiven: async (drill: Drill) => void drills.set(drill.id, drill),
      },
      examiner: examinerInline(),
      words: { peek: () => createTranslator('en') },
    } as unknown as World,
  }
  return device
}

/** A conversation that has come to its end, played with these replies. */
export const played = async (
  { world }: Device,
  id: string,
  replies: readonly string[],
  more: Partial<Attempt> & { readonly variant?: number } = {},
): Promise<Attempt> => {
  const version = (await world.shelf.open('lamp'))?.version ?? ''
  const { variant = 1, ...rest } = more
  const attempt: Attempt = {
    id,
    transcript: {
      scenario: 'lamp',
      version,
      locale: 'en',
      seed: 1,
      variant,
      mode: 'practice',
      replies: replies.map((reply, index) => ({ id: reply, at: index * 1000 })),
    },
    started: world.now(),
    changed: world.now(),
    ended: true,
    outcome: null,
    from: null,
    ...rest,
  }
  await world.attempts.keep(attempt)
  return attempt
}
