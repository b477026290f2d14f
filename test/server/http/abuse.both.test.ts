/** What people write for others, and what stays of it, on each database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLACES, type Scratch } from '../store/places.ts'
import { openTown, type Town } from './town.ts'
import type { Browser } from './world.ts'

const PATIENT = 60_000

describe.each(PLACES)('on $name', ({ make }) => {
  let scratch: Scratch
  let town: Town
  let manager: Browser
  beforeAll(async () => {
    scratch = await make()
    town = await openTown({ place: scratch.place })
    manager = await town.as('manager')
  }, PATIENT)
  afterAll(async () => {
    await town.world.close()
    await scratch.remove()
  }, PATIENT)

  const DISTURBING = 'Well\u0000 done,\u202e yes\u2066\u0007\ud800\r\nnext 👩‍🏫 <b>time</b>'
  const CLEAN = 'Well done, yes\nnext 👩‍🏫 <b>time</b>'

  it('what a lead writes is kept without what would disturb the page or the database', async () => {
    const { attempt, team, people } = town
    const comment = await manager.ask(`POST /api/attempts/${attempt}/comments`, { text: DISTURBING })
    expect([comment.status, comment.body.text]).toEqual([201, CLEAN])
    const asked = { passed: true, reason: DISTURBING }
    const { body } = await manager.ask(`PUT /api/attempts/${attempt}/override`, asked)
    expect(body.override.reason).toBe(CLEAN)
    const dismissal = { person: people.owner, rule: 'overdue', evidence: 'a\u0000b', note: DISTURBING }
    expect((await manager.ask(`POST /api/teams/${team}/support/dismiss`, dismissal)).status).toBe(204)
    expect(await town.world.store.support.dismissals(team)).toMatchObject([{ evidence: 'ab', note: CLEAN }])
    const { id } = await town.certify()
    expect((await manager.ask(`POST /api/certificates/${id}/revoke`, { reason: DISTURBING })).status).toBe(
      204,
    )
    expect((await town.world.store.certificates.find(id))?.reason).toBe(CLEAN)
    const empty = await manager.ask(`POST /api/attempts/${attempt}/comments`, { text: ' \u0000\u202e ' })
    expect(empty.body).toMatchObject({ code: 'invalid', errors: [{ pointer: '/text' }] })
  })

  it.each(['\u3164', '\u2800 \u2800', '\u115f\u1160', '\u0301\u0301', '\ufe0f', '\u200b'])(
    'nobody goes by a name that shows nothing: %j',
    async (name) => {
      const peer = await town.as('peer')
      expect((await peer.ask('PATCH /api/me', { name })).body.code).toBe('invalid')
      expect((await manager.ask('POST /api/teams', { name })).body.code).toBe('invalid')
    },
  )

  it.each(['❤️ 小林', 'Zoë', 'अनु', '李 雷', 'Nguyễn'])('a name may be of any script: %s', async (name) => {
    const peer = await town.as('peer')
    expect((await peer.ask('PATCH /api/me', { name })).body.name).toBe(name.normalize('NFC'))
  })

  it('no new words are kept of somebody who was erased', async () => {
    const { attempt, people } = town
    const admin = await town.as('admin')
    expect((await admin.ask(`DELETE /api/people/${people.owner}`)).status).toBe(204)
    const text = 'They were called Lin'
    for (const lead of [manager, admin]) {
      expect((await lead.ask(`POST /api/attempts/${attempt}/comments`, { text })).status).toBe(409)
      const asked = { passed: true, reason: text }
      expect((await lead.ask(`PUT /api/attempts/${attempt}/override`, asked)).status).toBe(409)
    }
    const { body } = await manager.ask(`GET /api/attempts/${attempt}/review`)
    expect(body).toMatchObject({ comments: [], override: { reason: '' } })
  })
})
