import { describe, expect, it } from 'vitest'
import { inLanes, inOrder, runs } from '../../.house/run.mjs'

const listener = (count: number) => {
  const shown: string[] = []
  return { shown, ...inOrder(count, (text) => shown.push(String(text))) }
}

describe('what steps say side by side', () => {
  it('is shown at once where its turn has come, and held where it has not', () => {
    const { shown, say } = listener(2)
    say(0, 'types')
    say(1, 'lint')
    say(0, 'more types')
    expect(shown).toEqual(['types', 'more types'])
  })

  it('comes whole and in order, whichever ends first', () => {
    const { shown, say, end } = listener(3)
    say(2, 'c')
    end(2)
    say(1, 'b')
    end(1)
    say(0, 'a')
    expect(shown).toEqual(['a'])
    end(0)
    expect(shown).toEqual(['a', 'b', 'c'])
  })

  it('goes on at once from the middle of the next', () => {
    const { shown, say, end } = listener(2)
    say(1, 'b1 ')
    end(0)
    say(1, 'b2')
    expect(shown).toEqual(['b1 ', 'b2'])
  })
})

describe('a command', () => {
  const said: string[] = []
  const say = (text: string | Uint8Array) => void said.push(String(text))
  const node = (script: string) => runs([process.execPath, '-e', script], { env: process.env, say })

  it('says what it says, to both of its outputs, and whether it ended well', async () => {
    expect(await node('console.log("out"); console.error("err")')).toBe(true)
    expect(said.join('').split('\n').filter(Boolean).sort()).toEqual(['err', 'out'])
    expect(await node('process.exitCode = 3')).toBe(false)
  })

  it('that is not there is said, and did not end well', async () => {
    expect(await runs(['no-such-command-of-heqi'], { env: process.env, say })).toBe(false)
    expect(said.at(-1)).toContain('no-such-command-of-heqi')
  })

  it('that never ends is ended', async () => {
    const env = process.env
    const hangs = runs([process.execPath, '-e', 'setInterval(() => {}, 1000)'], { env, timeout: 300, say })
    expect(await hangs).toBe(false)
  })
})

describe('lanes', () => {
  it('run side by side, each one after another', async () => {
    const began: string[] = []
    const opened = new Map<string, () => void>()
    const doing = inLanes([['a1', 'a2'], ['b1']], (name) => {
      began.push(name)
      return new Promise<string>((done) => opened.set(name, () => done(`${name} done`)))
    })
    expect(began).toEqual(['a1', 'b1'])
    opened.get('a1')?.()
    await expect.poll(() => began).toEqual(['a1', 'b1', 'a2'])
    opened.get('a2')?.()
    opened.get('b1')?.()
    expect(await doing).toEqual([['a1 done', 'a2 done'], ['b1 done']])
  })
})
