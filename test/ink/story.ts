/** Stories for the tests of src/ink: one that keeps its contract, and ways to change it. */
import { type Compilation, compile } from '../../src/ink/compile.ts'
import type { Problem } from '../../src/ink/types.ts'

export const MAIN = 'zh-CN.ink'

/** Compiles one text, with other files beside it. */
export const compileText = (text: string, others: Record<string, string> = {}): Compilation =>
  compile({ main: MAIN, files: { [MAIN]: text, ...others } })

export const find = (problems: readonly Problem[], rule: string): Problem | undefined =>
  problems.find((problem) => problem.rule === rule)

export const rules = (problems: readonly Problem[]): string[] => problems.map(({ rule }) => rule)

export const HEADER = `# title: 水壶
# summary: 一只漏水的壶。
# level: 1
# buyer: meng
# pass: 75
# motive: grievance
# start: anger 16, trust 7, heard 0
# ready: 8
# turns: 20
# variants: 3
# source: casebook 5
`

/** Sixty lines that keep the contract and use most of what it offers. */
export const STORY = `${HEADER}# brief: 周一下的单，今天周四。
VAR variant = 1
VAR anger = 0
VAR days = 4
{variant:
- 1: ~ days = 4
- 2: ~ days = 6
- else: ~ days = 9
}
-> opening

=== opening
system: 订单 10086，已付款 {days} 天。
buyer：又漏了，都第{days}天了！ # pose: shout # fact: leaks
+ [您慢慢说，我在听。 # id: a1 # move: acknowledge # why: 他还没讲完。]
    buyer: 放在桌上就漏，一晚上一滩水。 # fact: table
    -> wish
+ [您是说等了 6 天还漏？ # id: a2 # move: {variant == 2: paraphrase|mishear} # why: {variant == 2: 天数说对了。|天数说错了。}]
    buyer: {variant == 2: 对。|不对！} # mood: anger +1
    -> wish
+ {anger > 10} [实在抱歉，让您糟心了。 # id: a3 # move: apologise # why: 他还在气头上。]
    buyer: 光道歉有什么用。
    -> wish

=== wish
coach: 看看他要的是什么。
+ [桌子泡坏了吗？ # id: b1 # move: ask # needs: table # why: 他提过桌子。]
    buyer: 边上鼓起来了。
+ [今晚八点前给您答复。 # id: b2 # move: timeline # why: 给了准时间。]
    agent: 我八点前一定回您。 # promise: call
    buyer: 行，我等着。 # pose: sigh
- -> later

=== later
system: 八点。 # phase: followup
{variant == 1: buyer: 你还真来了。 # kept: call|buyer: 怎么才来。 # broken: call}
+ [查到了，明天换新的。 # id: c1 # move: options # needs: leaks # why: 正是他要的。]
    -> record
+ [还在催仓库。 # id: c2 # move: stall # why: 又拖了一次。]
    -> record

=== record
system: 请记录原因。 # phase: record # field: cause
+ [壶底漏水 # id: d1 # move: record # why: 照实记。]
    system: 记好了。 # ending: settled, good
    -> END
+ [买家情绪 # id: d2 # move: blame # why: 怪到他头上了。]
    system: 记好了。 # ending: soured, poor
    -> END
`
