/** Scenarios to publish: a short shipped one under another name, and such as must not pass. */
import { versionOf } from '../../../src/ink/index.ts'
import type { ShippedStory } from '../../../src/server/scenarios/shipped.ts'
import { headed } from '../../ink/writing.ts'
import { luckFrom, preparedIn, shippedEdition, wander } from '../verify/claims.ts'

/** The story behind `soundStory`. */
export const BEHIND = 'neutral-click'
const BASE = shippedEdition(BEHIND)

/** A story that passes every check, its own version by its title. */
export const soundStory = (scenario: string, title = scenario): ShippedStory => ({
  scenario,
  files: Object.fromEntries(
    Object.entries(BASE.files).map(([file, text]) => [
      file,
      text.replace(/^# title:.*$/m, `# title: ${title}`),
    ]),
  ),
})

/** A whole conversation with it, another one for another seed. */
export const conversation = (seed: number, variant = 1): readonly string[] =>
  wander(preparedIn(BASE, 'zh-CN'), variant, luckFrom(seed))

export const decisionOf = (reply: string): string => preparedIn(BASE, 'zh-CN').decisions.get(reply) ?? ''

export const versionIn = ({ files }: ShippedStory): string => versionOf(files)

/** It tells apart every way that led to where one is: it outgrows every budget and cannot be solved. */
export const endlessStory = (scenario: string): ShippedStory => {
  const body = headed(
    `VAR n = 1
-> hub
=== hub
buyer: {n}?
+ [Again # id: again # move: ask # why: To know more.]
  ~ n = n * 2
  -> hub
+ [Once more # id: more # move: ask # why: To know more.]
  ~ n = n * 2 + 1
  -> hub
+ [Never mind # id: stop # move: thank # why: To end.]
  buyer: Bye after {n}. # ending: settled, good
  -> END
`,
    { turns: 40 },
  )
  return { scenario, files: { 'zh-CN.ink': body, 'en.ink': body } }
}

/** One reply of its second language is another move: the languages are not one structure. */
export const brokenStory = (scenario: string): ShippedStory => {
  const { files } = soundStory(scenario)
  return {
    scenario,
    files: { ...files, 'en.ink': (files['en.ink'] ?? '').replace(/# move: \w+/, '# move: boast') },
  }
}
