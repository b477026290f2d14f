/** The first version of a new story. What stands in ‹ › is for the author to replace; {{ }} is filled by the form. */

import type { skeletonZh } from './skeleton.zh-CN.ts'
import { afterEn } from './skeleton-after.en.ts'
import { hearingEn } from './skeleton-hearing.en.ts'
import { solvingEn } from './skeleton-solving.en.ts'
import type { Worded } from './worded.ts'

const remarks: Worded<typeof skeletonZh.remarks> = {
  top: 'A first version that runs and can be scored. Work from the top: replace what stands in ‹ ›, and put what people really said. Lines after // are remarks; nobody sees them in play.',
  other: 'The other language has the same structure. What is marked "{{mark}}" is still to be translated.',
  otherBlank: 'The other language has the same structure; what stands in ‹ › is to be filled in both.',
  title: 'The name, and the line in the catalogue',
  level:
    'Its step in the catalogue: 1 new buyers, 2 parcels, 3 service, 4 quality, 5 pay or one star; portrait and name; what was bought',
  minutes: 'About how long; the pass mark',
  motive: 'Why the buyer came: grievance, doubt, or leverage with a review; temper: mild, even, hot',
  start:
    'The first mood, each 0–20 (times 5 on the screen). ready: how high heard must be before a solution counts. turns: kept longer, the buyer walks out',
  variants: 'How many states of the facts; and where it comes from, for your later self',
  brief: 'What the agent knows before the start; may have several lines',
  vars: 'Whatever number the story looks at has a line here; the engine sets it, the story only reads',
  opening:
    'First decision: understand before anything else. Each reply is what a tired person might send; only one takes up what the buyer just said.',
  parts:
    "A reply stands in brackets: id is unique and the same in both languages, move is what it does, why is the debrief's sentence. Indented below it: how the buyer answers.",
  ask1: 'Second decision: draw out what the buyer has not said. Asked, "# fact:" notes it; not asked, replies that use it later are mishearings.',
  ask2: 'The second thing unsaid. The same move twice in a row counts half, so the best here is to say it back.',
  ask3: 'The third thing unsaid: behind a cross word there is often one more.',
  own: 'Ownership: take it on before you explain. An explanation before that counts as an excuse.',
  proof: 'A doubtful buyer wants something to look at, not nice words.',
  hold: 'A threat with a review: not afraid, no talking back, no paying; what has to be done is done.',
  second: 'Not at ease yet: grant the worry first.',
  wish: 'Ask the wish: what the buyer really wants is only told to one who asks.',
  options:
    'The remedy: the reply with "# needs:" counts only where all those facts were heard; a decent one is there for those who never asked.',
  variant:
    'What is right depends on the variant: the same line is a remedy in one and has not listened in another.',
  price: 'Hold the line: no where it is no, then something that can be done.',
  promise1:
    'Promise one thing that can be done: who, when, what. It needs a sequel; still open at the ending it counts as broken.',
  promise2: 'The second promise.',
  calm: 'Once the anger is gone: do not sell, do not run.',
  kept1:
    'Keeping it: from "# phase: followup" on it is the follow-up. On time and honest is kept; late or empty is broken.',
  kept2: 'The second one is due as well.',
  problem: 'The record afterwards: from "# phase: record" on the mood stands still, only points count.',
  next: 'Another line of the record: who, when, what.',
  finale:
    'Three endings by mood, in steps of 0–20. After changing replies, look in the report whether all three are still reached.',
  scenes: {
    opening: 'Opening',
    ask1: 'What is left unsaid',
    ask2: 'The second thing unsaid',
    ask3: 'The third thing unsaid',
    own: 'Taking it on',
    proof: 'Proof',
    hold: 'Holding steady',
    second: 'Still unsure',
    wish: 'What the buyer wants',
    options: 'A way out',
    price: 'Where the line is',
    promise1: 'A promise',
    promise2: 'A second promise',
    calm: 'Once it is calm',
    kept1: 'Keeping it',
    kept2: 'Keeping the second',
    problem: 'Record: the problem',
    next: 'Record: what comes next',
    finale: 'How it ends',
  },
}

export const skeletonEn: Worded<typeof skeletonZh> = {
  turns: { ...hearingEn, ...solvingEn, ...afterEn },
  remarks,
  states: {
    one: '‹First variant: what the order card says›',
    two: '‹Second variant: what is different on it›',
    three: '‹Third variant: what is different again›',
    factTwo: '‹In the second variant this is different: write it here›',
    factThree: '‹In the third variant it is different again: write it here›',
  },
  blank: {
    title: '‹Title›',
    summary: '‹One line: who, and what went wrong›',
    name: '‹Name›',
    item: '‹What was bought, for how much›',
    complaint: '‹The first thing the buyer says, as it was said›',
    brief: '‹One thing the agent knows before the start›',
    source: '‹Where it comes from: the ticket of which day›',
    fact1: '‹What is only told when asked›',
    wish: '‹What they really want, in one sentence›',
    promise1: '‹who does what, by when›',
    good: '‹It ends well: what the buyer says last›',
    fair: '‹It ends so-so: what the buyer says last›',
    poor: '‹It ends badly: what the buyer says last›',
  },
}
