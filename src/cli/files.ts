/** Finds stories on disk: by id, by folder, or by file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Problem, Sources } from '../ink/index.ts'

/** One scenario: every locale's sources by locale, or the one file that was named. */
export interface Scenario {
  readonly id: string
  readonly folder: string
  readonly locales: Readonly<Record<string, Sources>>
  /** Whether one file was named rather than a scenario: then there is nothing to compare it with. */
  readonly alone: boolean
}

/** What was asked for is not there. */
export class NotFound extends Error {
  readonly problem: Problem
  constructor(rule: string, name: string) {
    super(name)
    this.problem = { at: { file: name, line: 0 }, rule, severity: 'error', found: name }
  }
}

export const STORIES = 'stories'
const LOCALE_FILE = /^([a-z]{2}(?:-[A-Z]{2})?)\.ink$/

const inkFilesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ink'))
    .map((entry) => join(entry.parentPath, entry.name))

const named = (path: string): string => relative(process.cwd(), path) || path

const sourcesFrom = (main: string): Sources => ({
  main: named(main),
  files: Object.fromEntries(
    inkFilesIn(dirname(main)).map((path) => [named(path), readFileSync(path, 'utf8')]),
  ),
})

const scenarioIn = (folder: string): Scenario | null => {
  const mains = readdirSync(folder).filter((name) => LOCALE_FILE.test(name))
  if (mains.length === 0) return null
  const locales = mains
    .sort((a, b) => Number(b.startsWith('zh')) - Number(a.startsWith('zh')))
    .map((name) => [LOCALE_FILE.exec(name)?.[1] ?? '', sourcesFrom(join(folder, name))] as const)
  return { id: basename(folder), folder, locales: Object.fromEntries(locales), alone: false }
}

const fileScenario = (path: string): Scenario => {
  const locale = LOCALE_FILE.exec(basename(path))?.[1] ?? 'zh-CN'
  const id = LOCALE_FILE.test(basename(path)) ? basename(dirname(path)) : basename(path, '.ink')
  return { id, folder: dirname(path), locales: { [locale]: sourcesFrom(path) }, alone: true }
}

const pathOf = (name: string): string | null =>
  existsSync(name) ? name : existsSync(join(STORIES, name)) ? join(STORIES, name) : null

/** One scenario by id, folder or file; NotFound where there is none. */
export const findScenario = (name: string): Scenario => {
  const path = pathOf(name)
  if (!path) throw new NotFound('file-missing', name)
  const found = statSync(path).isDirectory() ? scenarioIn(path) : fileScenario(path)
  if (!found) throw new NotFound('no-story', name)
  return found
}

/** Every scenario under a path: a file, a scenario's folder, or a folder of scenarios. */
export const findScenarios = (name: string): Scenario[] => {
  const path = pathOf(name)
  if (!path) throw new NotFound('file-missing', name)
  if (!statSync(path).isDirectory()) return [fileScenario(path)]
  const here = scenarioIn(path)
  if (here) return [here]
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => scenarioIn(join(path, entry.name)) ?? [])
  if (inside.length > 0) return inside
  const loose = readdirSync(path)
    .filter((entry) => entry.endsWith('.ink'))
    .map((entry) => fileScenario(join(path, entry)))
  if (loose.length === 0) throw new NotFound('no-story', name)
  return loose
}
