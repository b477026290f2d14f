/** heqi: check, solve, play and measure stories from a terminal. */
import { Command, InvalidArgumentError } from 'commander'
import { resetPasswordCommand, setupLinkCommand } from './accounts.ts'
import { botsCommand } from './bots.ts'
import { check } from './check.ts'
import { demoCommand } from './demo.ts'
import { NotFound } from './files.ts'
import { Refused } from './load.ts'
import { playCommand } from './play.ts'
import { type Desk, deskFor, localeOf, printed, printJson, problemLine } from './print.ts'
import { backupCommand, migrateCommand, recountCommand, restoreCommand } from './records.ts'
import { solveCommand } from './solve.ts'

const wholeNumber = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value)) throw new InvalidArgumentError('a whole number, please')
  return value
}
const list = (text: string): string[] =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')

interface Common {
  readonly json?: boolean
  readonly locale?: string
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const output = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
}
const deskOf = ({ json, locale }: Common): Desk =>
  deskFor(
    output,
    localeOf(locale, process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG),
    json === true,
  )

/** Runs a command; an author's or a player's mistake is printed with its place, exit code 2. */
const run = async (desk: Desk, command: () => number | Promise<number>): Promise<void> => {
  try {
    process.exitCode = await command()
  } catch (thrown) {
    const problems =
      thrown instanceof Refused ? thrown.problems : thrown instanceof NotFound ? [thrown.problem] : null
    if (!problems) throw thrown
    const shown = problems.map((problem) => printed(problem, desk.locale))
    if (desk.json) printJson(desk, { problems: shown })
    else for (const problem of shown) desk.err(problemLine(problem))
    process.exitCode = 2
  }
}

const program = new Command('heqi')
  .description('Heqi 和气: check, solve and play stories')
  .showHelpAfterError()

const common = (command: Command): Command =>
  command
    .option('--json', 'print JSON')
    .option('--locale <locale>', 'zh-CN or en: the language of words and story')

common(
  program.command('check [paths...]').description('every problem and smell of the stories; exit 1 on errors'),
).action((paths: string[], options: Common) => {
  const desk = deskOf(options)
  return run(desk, () => check(paths, desk))
})
common(
  program.command('solve <story>').description('the exact solution: best, worst, endings, what is never met'),
)
  .option('--variant <n>', 'one variant, from 1', wholeNumber)
  .action((story: string, options: Common & { variant?: number }) => {
    const desk = deskOf(options)
    return run(desk, () => solveCommand(story, options.variant ?? null, desk))
  })
common(program.command('play <story>').description('one conversation: its score and what every reply cost'))
  .option('--replies <ids>', 'reply ids, with commas; without them you play in the terminal', list)
  .option('--variant <n>', 'which variant, from 1', wholeNumber, 1)
  .option('--seed <n>', 'the order in which replies are shown', wholeNumber, 1)
  .action((story: string, options: Common & { replies?: string[]; variant: number; seed: number }) => {
    const desk = deskOf(options)
    return run(desk, () => playCommand(story, { ...options, replies: options.replies ?? null }, desk))
  })
common(program.command('bots <story>').description('how simple strategies fare, on every variant')).action(
  (story: string, options: Common) => {
    const desk = deskOf(options)
    return run(desk, () => botsCommand(story, desk))
  },
)

common(
  program.command('migrate').description("the score server's database: bring its schema up to date"),
).action((options: Common) => {
  const desk = deskOf(options)
  return run(desk, () => migrateCommand(desk))
})
common(
  program.command('backup <file>').description("the score server's data in one file, also while it runs"),
).action((file: string, options: Common) => {
  const desk = deskOf(options)
  return run(desk, () => backupCommand(file, desk))
})
common(
  program.command('restore <file>').description('a backup put in place, whichever database it came from'),
).action((file: string, options: Common) => {
  const desk = deskOf(options)
  return run(desk, () => restoreCommand(file, desk))
})
common(program.command('recount').description('all statistics worked out anew from the attempts')).action(
  (options: Common) => {
    const desk = deskOf(options)
    return run(desk, () => recountCommand(desk))
  },
)
common(program.command('setup-link').description("a link that makes the score server's first admin")).action(
  (options: Common) => {
    const desk = deskOf(options)
    return run(desk, () => setupLinkCommand(desk))
  },
)
common(
  program.command('reset-password <name>').description('a link that sets a new password, by sign-in name'),
).action((name: string, options: Common) => {
  const desk = deskOf(options)
  return run(desk, () => resetPasswordCommand(name, desk))
})
common(program.command('demo <folder>').description('a new folder with a made-up shop, to look around in'))
  .option('--agents <n>', 'how many agents', wholeNumber, 12)
  .option('--attempts <n>', 'conversations of each', wholeNumber, 30)
  .option('--days <n>', 'over how many days', wholeNumber, 60)
  .option('--seed <n>', 'another shop', wholeNumber, 1)
  .action(
    (
      folder: string,
      {
        agents,
        attempts,
        days,
        seed,
        ...options
      }: Common & Record<'agents' | 'attempts' | 'days' | 'seed', number>,
    ) => {
      const desk = deskOf(options)
      return run(desk, () => demoCommand({ folder, agents, attempts, days, seed }, desk))
    },
  )

await program.parseAsync()
