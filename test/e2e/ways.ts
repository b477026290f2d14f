/** What the journeys of guided, practice, exam and retry do before and beside their conversations. */
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { packAttempt } from '../../src/client/pack.ts'
import { beginAttempt, concludeAttempt } from '../../src/trainee/attempts.ts'
import { line, PATIENT } from './desk.ts'

export const STORY = 'angry-buyer'
export const PHONE = { viewport: { width: 360, height: 740 } }

export const openBrief = async (page: Page): Promise<void> => {
  await page.goto(`${inject('url')}#/story/${STORY}`)
  await page.locator('.start').waitFor()
}

/** Chooses a way with the arrow keys, as a radio group is used. */
export const choose = async (page: Page, name: string): Promise<void> => {
  const group = page.getByRole('group', { name: /怎么练|How to play/ })
  await group.getByRole('radio', { checked: true }).focus()
  for (let step = 0; step < 3 && !(await group.getByRole('radio', { name }).isChecked()); step++)
    await page.keyboard.press('ArrowRight')
  expect(await group.getByRole('radio', { name }).isChecked()).toBe(true)
}

export const begin = async (
  page: Page,
  name = /^(开始对话|开始考试|Start the chat|Start the exam)$/,
): Promise<void> => {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.reply').first().waitFor(PATIENT)
}

/** Everything in one store of this device. */
export const kept = (page: Page, store: string): Promise<readonly unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('heqi')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
    store,
  )

/** Puts finished, clean conversations on the device, as if they had been played. */
export const rememberCleanRuns = async (page: Page, count: number): Promise<void> => {
  const rows = Array.from({ length: count }, (_, index) => {
    const attempt = beginAttempt({
      scenario: STORY,
      version: 'v',
      locale: 'zh-CN',
      variant: 1,
      mode: 'guided',
      luck: [index + 1, 2, 3, 4, 5],
      now: 1000 + index,
    })
    const tally = { skills: [], faults: [] }
    const outcome = { score: 97, passed: true, ending: 'settled', worth: 'good', tally } as const
    return packAttempt({ attempt: concludeAttempt(attempt, outcome), order: index + 1 })
  })
  await page.locator('.story').first().waitFor()
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heqi')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['attempts', 'digests'], 'readwrite')
          writing.objectStore('digests').clear()
          for (const row of rows) writing.objectStore('attempts').put(row)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    rows,
  )
  await page.reload()
}

/** Plays with first replies up to where the story asks for words of one's own. */
export const playToWriting = async (page: Page): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) {
    await page.locator('.reply, .write').first().waitFor(PATIENT)
    if (await page.locator('.write').count()) return
    const before = await line(page)
    await page.keyboard.press('1')
    await expect.poll(() => line(page), PATIENT).not.toBe(before)
  }
  throw new Error('the story never asked for words of one’s own')
}
