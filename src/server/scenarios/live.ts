/** What is live: which version of which scenario a team, or a person through their teams, may play. */
import type { ScenarioVersion, Store, Visitor } from '../store/store.ts'

type Shelf = Pick<Store, 'scenarios'>

/** The newest version of every scenario, by scenario; `versions` come newest first. */
const newest = (versions: readonly ScenarioVersion[]): readonly ScenarioVersion[] => {
  const first = new Map<string, ScenarioVersion>()
  for (const version of versions) if (!first.has(version.scenario)) first.set(version.scenario, version)
  return [...first.values()].sort((a, b) => (a.scenario < b.scenario ? -1 : 1))
}

/** What a team has chosen; where it never chose, the newest version of everything. */
const liveIn = async (
  { scenarios }: Shelf,
  team: string,
  versions: readonly ScenarioVersion[],
): Promise<readonly ScenarioVersion[]> => {
  const chosen = await scenarios.liveOf(team)
  if (!chosen) return newest(versions)
  const live = new Set(chosen.map(({ version }) => version))
  return versions.filter(({ version }) => live.has(version))
}

export const liveOfTeam = async (store: Shelf, team: string): Promise<readonly ScenarioVersion[]> =>
  liveIn(store, team, await store.scenarios.versions(null))

/** A live version, and the team that has it live; null for somebody outside any team. */
export interface LiveVersion {
  readonly version: ScenarioVersion
  readonly team: string | null
}

/** What somebody may play, each version once, in the name of the team they joined first that has it live. */
export const liveFor = async (
  store: Shelf,
  { teams }: Pick<Visitor, 'teams'>,
): Promise<readonly LiveVersion[]> => {
  const versions = await store.scenarios.versions(null)
  if (teams.length === 0) return newest(versions).map((version) => ({ version, team: null }))
  const live = new Map<string, LiveVersion>()
  for (const team of teams)
    for (const version of await liveIn(store, team, versions))
      if (!live.has(version.version)) live.set(version.version, { version, team })
  return [...live.values()]
}
