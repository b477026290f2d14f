/** heqi play: one conversation, given by its reply ids or played in the terminal. */
import { createInterface } from 'node:readline'
import { type Debrief, debrief, isDebrief, type NoDebrief, type Plan } from '../analysis/index.ts'
import {
  type CompiledStory,
  type Line,
  openScene,
  orderReplies,
  type Problem,
  settingOf,
  walkGraph,
} from '../ink/index.ts'
import { beginPlay, giveReply, labelOf, type Mood } from '../training/index.ts'
import { loadPlan, Refused, solvedOrRefused, sourcesOf, storyOf } from './load.ts'
import { type Desk, printJson } from './print.ts'

const problemOf = (story: CompiledStory, refused: NoDebrief): Problem => ({
  at: { file: story.sources.main, line: 0 },
  rule: refused.kind === 'not-offered' ? 'reply-not-offered' : 'unfinished',
  severity: 'error',
  found: refused.kind === 'not-offered' ? `${refused.turn} (${refused.found})` : String(refused.turns),
  meant: refused.offered.join(', '),
})

/** Debriefs a conversation of one variant; Refused where the replies don't lead to an ending. */
export const debriefOf = (
  story: CompiledStory,
  plan: Plan,
  variant: number,
  ids: readonly string[],
): Debrief => {
  const solution = solvedOrRefused(story, plan, variant)
  const walk = walkGraph(plan.graph, variant)
  const told = openScene(story, variant, story.header.start)
  const result = debrief({ plan, solution, walk, told }, ids)
  if (!isDebrief(result)) throw new Refused([problemOf(story, result)])
  return result
}

const jsonOf = ({ score, passed, turns, mood, skills, ending, redLines }: Debrief) => ({
  score,
  passed,
  losses: turns.map(({ said, loss, label, fired }) => ({
    reply: said.id,
    loss,
    label,
    rules: [...new Set(fired.map(({ rule }) => rule))],
  })),
  mood,
  skills,
  ending,
  redLines,
})

const spoken = (lines: readonly Line[]): string[] =>
  lines
    .filter(({ speaker }) => speaker !== 'coach')
    .map(({ speaker, text }) => (speaker === 'buyer' ? `“${text}”` : `· ${text}`))

/** A debriefed conversation as readable lines: what was said, what it cost, and what was open instead. */
export const conversationLines = (result: Debrief, { t, number }: Desk['words']): string[] => {
  const cost = ({ loss, label, uncapped }: Debrief['turns'][number]): string =>
    loss === 0 && uncapped > 0
      ? `${t(`label.${labelOf(uncapped)}`)} (−${number(uncapped)})`
      : `${t(`label.${label}`)}${loss > 0 ? ` −${number(loss)}` : ''}`
  const turns = result.turns.flatMap((one) => [
    ...spoken(one.lines),
    `${one.turn}. ${one.said.text}  [${one.said.id}]`,
    `   ${cost(one)}  ${moodLine(one.after, t)}`,
    ...(one.better ? [`   → ${one.better.text}  [${one.better.id}] ${one.better.why}`] : []),
  ])
  return [
    ...turns,
    ...spoken(result.closing),
    t('cli.score', { score: number(result.score), ending: result.ending.id }),
    t(result.passed ? 'cli.passed' : 'cli.failed'),
  ]
}

const moodLine = ({ anger, trust, heard }: Mood, t: Desk['words']['t']): string =>
  t('cli.mood', { anger: anger * 5, trust: trust * 5, heard: heard * 5 })

const speak = (lines: readonly Line[], desk: Desk): void => {
  for (const line of spoken(lines)) desk.out(line)
}

/** Plays in the terminal until the story ends; a closed input ends it early. Returns the replies given. */
const playHere = async (
  story: CompiledStory,
  variant: number,
  seed: number,
  desk: Desk,
): Promise<string[]> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr, prompt: '> ' })
  const typed = terminal[Symbol.asyncIterator]()
  const given: string[] = []
  let play = beginPlay(settingOf(story.header), openScene(story, variant, story.header.start))
  while (!play.session.ending && play.scene.beat.replies.length > 0) {
    speak(play.scene.beat.lines, desk)
    const replies = orderReplies(play.scene.beat.replies, seed, given.length)
    for (const [index, { text }] of replies.entries()) desk.out(`  ${index + 1}. ${text}`)
    terminal.prompt()
    const line = await typed.next()
    if (line.done) break
    const reply = replies[Number(line.value) - 1]
    if (!reply) continue
    given.push(reply.id)
    play = giveReply(play, reply.id)
    desk.out(moodLine(play.session.memory, desk.words.t))
  }
  speak(play.scene.beat.lines, desk)
  terminal.close()
  return given
}

/** Runs the command with the replies given, or asks for them one by one where none are. */
export const playCommand = async (
  name: string,
  options: { readonly replies: readonly string[] | null; readonly variant: number; readonly seed: number },
  desk: Desk,
): Promise<number> => {
  const story = storyOf(sourcesOf(name, desk.locale))
  const table = desk.json ? { ...desk, out: desk.err } : desk
  const ids = options.replies ?? (await playHere(story, options.variant, options.seed, table))
  const result = debriefOf(story, loadPlan(story), options.variant, ids)
  if (desk.json) printJson(desk, jsonOf(result))
  else for (const line of conversationLines(result, desk.words)) desk.out(line)
  return 0
}
