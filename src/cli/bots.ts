/** heqi bots: how simple strategies fare in a story. */
import { BOTS, type BotResult, runBot } from '../analysis/index.ts'
import { loadPlan, solvedOrRefused, sourcesOf, storyOf } from './load.ts'
import { type Desk, printJson } from './print.ts'

/** Every bot on every variant. */
export const botResults = (name: string, desk: Desk): BotResult[] => {
  const story = storyOf(sourcesOf(name, desk.locale))
  const plan = loadPlan(story)
  const variants = Array.from({ length: story.header.variants }, (_, index) => index + 1)
  return variants
    .map((variant) => solvedOrRefused(story, plan, variant))
    .flatMap((solution) => BOTS.map((bot) => runBot(plan, solution, bot)))
}

/** Runs the command. */
export const botsCommand = (name: string, desk: Desk): number => {
  const results = botResults(name, desk)
  if (desk.json) printJson(desk, results)
  else
    for (const { bot, variant, runs, passRate, meanScore } of results)
      desk.out(
        desk.words.t('cli.bot', { bot, variant, runs, passRate: desk.words.percent(passRate), meanScore }),
      )
  return 0
}
