import { describe, expect, it } from 'vitest'
import { believableZh } from '../../../src/locale/starting.zh-CN.ts'
import { isFault, MOVE_IDS } from '../../../src/training/index.ts'
import { solveFiles } from '../../../src/workbench/checking/report.ts'
import { annotate } from '../../../src/workbench/starting/annotate.ts'
import { SHIPPED } from '../script/inks.ts'

describe('a worked example', () => {
  it('says above each poor reply why somebody would send it, and nowhere else', () => {
    const text = [
      '+ [好的 # id: a # move: ask # why: x]',
      '    + [不归我们 # id: b # move：apologise，shift # why: x]',
      '+ [看情形 # id: c # move: {variant == 2: mishear|ask} # why: x]',
      'buyer: # move: shift',
    ].join('\n')
    expect(annotate({ a: text }, (fault) => `因为 ${fault}`).a?.split('\n')).toEqual([
      '+ [好的 # id: a # move: ask # why: x]',
      '    // 因为 shift',
      '    + [不归我们 # id: b # move：apologise，shift # why: x]',
      '+ [看情形 # id: c # move: {variant == 2: mishear|ask} # why: x]',
      'buyer: # move: shift',
    ])
  })

  it('has a reason for every fault there is', () => {
    expect(Object.keys(believableZh).sort()).toEqual(MOVE_IDS.filter(isFault).sort())
  })

  it('is still the same story to the checks', () => {
    const text = SHIPPED.find(({ path }) => path.endsWith('neutral-click/zh-CN.ink'))?.text ?? ''
    const files = { 'zh-CN.ink': text }
    const noted = annotate(files, () => '为什么')
    expect(noted['zh-CN.ink']).not.toBe(text)
    const [before, after] = [files, noted].map((each) => solveFiles(each).files[0])
    expect(after?.variants).toEqual(before?.variants)
    expect(after?.problems).toEqual(before?.problems)
  })
})
