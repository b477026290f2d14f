/** How far one's team is with what it set out to reach; nothing where there is no server, or no goal. */
import type { Me, Server } from '../../client/server.ts'
import { Goal } from '../../ui/Goal.tsx'
import { useRoomWords, Words } from '../../ui/index.ts'
import type { GoalLine } from '../../wire/api/index.ts'
import { timeOf } from '../drills/agenda.ts'
import { useServer } from '../server.ts'
import { useLoaded } from '../useLoaded.ts'
import { useWorld } from '../world.ts'

interface TeamTold {
  readonly id: string
  readonly name: string
  readonly goals: readonly GoalLine[]
}

const goalsOf = async ({ api }: Server, teams: Me['teams']): Promise<readonly TeamTold[]> => {
  const told = await Promise.all(
    teams.map(async ({ id, name }) => {
      const asked = await api.call('GET /api/teams/:id/goals', { params: { id } })
      return { id, name, goals: asked.kind === 'done' ? asked.body.items : [] }
    }),
  )
  return told.filter(({ goals }) => goals.length > 0)
}

const ROOMS = ['lobby'] as const

const Team = ({ team: { id, name, goals } }: { team: TeamTold }) => {
  const { words, shelf, now, day } = useWorld()
  const ready = useRoomWords(words.value, ROOMS)
  if (!ready) return null
  const { t, locale, shortDay } = ready
  const dayWords = (time: number) => shortDay(timeOf(day(time)), timeOf(day(now())))
  const heading = `goals-${id}`
  return (
    <Words.Provider value={ready}>
      <section class="progress-part" aria-labelledby={heading}>
        <h2 id={heading}>{t('goal.team', { team: name })}</h2>
        <p>{t('goal.text')}</p>
        <ul class="goals">
          {goals.map((goal) => (
            <Goal
              key={goal.id}
              goal={goal}
              title={shelf.find(goal.scenario ?? '')?.header(locale)?.title ?? goal.scenario ?? ''}
              when={goal.due === null ? null : dayWords(goal.due)}
              late={goal.due !== null && goal.due < now() && !goal.reached}
            />
          ))}
        </ul>
      </section>
    </Words.Provider>
  )
}

const Asked = ({ server, me }: { server: Server; me: Me }) => {
  const loaded = useLoaded(() => goalsOf(server, me.teams), [server, me.id])
  if (!loaded || 'failed' in loaded) return null
  return (
    <>
      {loaded.value.map((team) => (
        <Team key={team.id} team={team} />
      ))}
    </>
  )
}

export const TeamGoals = () => {
  const found = useServer()
  if (found?.presence.kind !== 'in' || found.presence.me.role !== 'trainee') return null
  return <Asked server={found.server} me={found.presence.me} />
}
