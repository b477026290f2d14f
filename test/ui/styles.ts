/** Style sheets and tokens as the tests read them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOME } from '../house/tree.ts'

const SRC = join(HOME, 'src')

const filesEnding = (ending: RegExp): readonly string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()

export const read = (name: string): string => readFileSync(join(SRC, name), 'utf8')

export const TOKENS = 'ui/tokens.css'
export const styleSheets = (): readonly string[] => filesEnding(/\.css$/).filter((name) => name !== TOKENS)
export const pages = (): readonly string[] =>
  filesEnding(/\.tsx$/).filter((name) => !name.startsWith('stage/'))

export interface Declaration {
  readonly selector: string
  readonly property: string
  readonly value: string
}

/** Every declaration with the selector or rule just before its brace. */
export const declarationsOf = (css: string): readonly Declaration[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)\{([^{}]*)\}/g)].flatMap(
    ([, selector = '', body = '']) =>
      body
        .split(';')
        .map((line) => /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*$/.exec(line))
        .flatMap((found) =>
          found ? [{ selector: selector.trim(), property: found[1] ?? '', value: found[2] ?? '' }] : [],
        ),
  )

export type Tokens = ReadonlyMap<string, string>

const tokensUnder = (selector: string): Tokens => {
  const [block = ''] = read(TOKENS).split(/^@media/m)
  return new Map(
    declarationsOf(block)
      .filter((each) => each.selector === selector && each.property.startsWith('--'))
      .map(({ property, value }) => [property, value]),
  )
}

/** The tokens of a theme: those of the day, and for the dusk its own over them. */
export const tokensOf = (theme: 'light' | 'dark'): Tokens =>
  new Map([...tokensUnder(':root'), ...(theme === 'dark' ? tokensUnder('[data-theme="dark"]') : [])])
