import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/auth/secret.ts'
import { createFeed } from '../../../src/server/live.ts'
import { anAttempt } from '../store/made.ts'
import { listenTo } from './listening.ts'
import { openTown, type Town, VERSION } from './town.ts'

let town: Town
let base: string
beforeAll(async () => {
  town = await openTown()
  base = await town.world.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => town.world.close())

const play = async (team: string, more = {}): Promise<string> => {
  const id = newId()
  const { world, people } = town
  const attempt = anAttempt(id, { person: people.owner, team, version: VERSION, transcript: '{}', ...more })
  await world.store.attempts.store(attempt, world.now())
  return id
}

const listen = async (after?: string) => {
  const cookie = (await town.as('manager')).cookie() ?? ''
  return listenTo(`${base}/api/teams/${town.team}/live`, cookie, after)
}

describe('the live view', () => {
  it('tells of the team’s attempts as they arrive, and of nobody else’s', async () => {
    const heard = await listen()
    const abroad = await play(town.farTeam)
    const first = await play(town.team)
    const second = await play(town.team, { mode: 'practice', standing: 'practice' })
    await expect.poll(() => heard.attempts(), { timeout: 20_000 }).toEqual([first, second])
    expect(heard.attempts()).not.toContain(abroad)
    expect(heard.events()[0]?.attempt).toMatchObject({ person: town.people.owner, score: 87.5 })
    expect(heard.events()[0]?.attempt.name).toMatch(/^Name /)
    heard.stop()
  })

  it('goes on where a listener stopped, without a gap', async () => {
    const first = await listen()
    const one = await play(town.team)
    await expect.poll(() => first.attempts(), { timeout: 20_000 }).toEqual([one])
    const last = first.lastId()
    first.stop()
    const two = await play(town.team)
    const three = await play(town.team)
    const again = await listen(last)
    const four = await play(town.team)
    await expect.poll(() => again.attempts(), { timeout: 20_000 }).toEqual([two, three, four])
    again.stop()
  })

  it('is for so many tabs of one person, and again once some are closed', async () => {
    const cookie = (await town.as('manager')).cookie() ?? ''
    const url = `${base}/api/teams/${town.team}/live`
    const all = []
    for (let i = 0; i < 20; i++) all.push(await listenTo(url, cookie))
    await expect(listenTo(url, cookie)).rejects.toThrow('429')
    for (const heard of all) heard.stop()
    const again = () =>
      listenTo(url, cookie).then(
        (heard) => heard.stop(),
        () => 'refused',
      )
    await expect.poll(again, { timeout: 20_000 }).toBeUndefined()
  }, 60_000)

  it('ends when the server stops', async () => {
    const other = await openTown()
    const address = await other.world.app.listen({ host: '127.0.0.1', port: 0 })
    const cookie = (await other.as('manager')).cookie() ?? ''
    const heard = await listenTo(`${address}/api/teams/${other.team}/live`, cookie)
    await other.world.close()
    await heard.ended
  }, 20_000)

  it('outlives a store that is away for a while', async () => {
    const { attempts } = town.world.store
    let away = true
    const shaky = {
      ...town.world.store,
      attempts: {
        ...attempts,
        after: (...asked: Parameters<typeof attempts.after>) =>
          away ? Promise.reject(new Error('away')) : attempts.after(...asked),
      },
    }
    const feed = createFeed(shaky, 5)
    const ending = new AbortController()
    const lines = feed.listen(town.team, null, ending.signal)
    const next = lines.next()
    await new Promise((resolve) => setTimeout(resolve, 30))
    const id = await play(town.team)
    away = false
    expect((await next).value).toMatchObject({ id })
    ending.abort()
    expect((await lines.next()).done).toBe(true)
    feed.close()
  })
})
