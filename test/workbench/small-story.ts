/** The smallest story that runs and is scored, in both languages. */
import type { Files } from '../../src/wire/draft.ts'

const ZH = `# title: 剧名
# summary: 一句话：谁，出了什么事。
# level: 2
# buyer: tang
# name: 王姐
# item: 买了什么，多少钱
# minutes: 3
# pass: 75
# motive: grievance
# start: anger 12, trust 8, heard 0
# ready: 4
# turns: 20
# variants: 1
# source: 出处：哪天的工单
# brief: 开场前客服手上知道的一件事。
VAR anger = 0

-> opening

=== opening ===
// 买家的第一句。pose 是她说话时的样子。
buyer: 她开口说的第一句。 # pose: shout
// 三四句差不多长、差不多像样的回话；对不对，要看她刚才说了什么。
+ [您的心情理解，请您放心，已经帮您记录下来了。 # id: a2 # move: template # why: 换谁来问都是这一句。]
    buyer: 她更急了。 # pose: sneer
+ [把她说的事用自己的话说回去，一句就够。 # id: a1 # move: paraphrase # why: 先让她知道有人在听。]
    buyer: 她觉得被听见了，多说一件事。 # fact: hidden-fact
+ [这是快递那边的事，您得去问问他们。 # id: a3 # move: shift # why: 她是在你这儿买的。]
    buyer: 那我找谁去？
- -> what_now

=== what_now ===
buyer: 那现在怎么办？
+ [记得她说过的那件事，给两条路请她挑。 # id: b1 # move: options # needs: hidden-fact # why: 听到的，用上了。]
    buyer: 行，就这么办。
+ [今晚几点之前，谁来做哪一件事。 # id: b2 # move: timeline # why: 没问出那件事，这样说也实在。]
    buyer: 那我等着。
+ [您再耐心等等，应该就这一两天。 # id: b3 # move: stall # why: 没有时限的“等等”。]
    buyer: 又是等。
- -> finale

=== finale ===
{
  - anger < 10:
    buyer: 谢谢你。 # ending: settled, good
  - anger < 13:
    buyer: 先这样吧。 # ending: so-so, fair
  - else:
    buyer: 以后不来了。 # ending: gone, poor
}
-> END
`

const EN = `# title: Name of the story
# summary: One line: who, and what went wrong.
# level: 2
# buyer: tang
# name: Mrs Wang
# item: what was bought, and for how much
# minutes: 3
# pass: 75
# motive: grievance
# start: anger 12, trust 8, heard 0
# ready: 4
# turns: 20
# variants: 1
# source: where it comes from: the ticket of which day
# brief: One thing that the agent knows before the start.
VAR anger = 0

-> opening

=== opening ===
// The buyer's first line. The pose is how she looks while saying it.
buyer: The first thing she says. # pose: shout
// Three or four replies, alike in length and polish; which one is right depends on what she just said.
+ [We quite understand, please be assured it has been noted. # id: a2 # move: template # why: Anybody could have been told this.]
    buyer: She grows more impatient. # pose: sneer
+ [Say back what she told you, in your own words, briefly. # id: a1 # move: paraphrase # why: First she must know that somebody listens.]
    buyer: She feels heard and tells you one thing more. # fact: hidden-fact
+ [That is the courier's side of it; do ask them. # id: a3 # move: shift # why: It was you she bought it from.]
    buyer: Then who do I go to?
- -> what_now

=== what_now ===
buyer: So what now?
+ [Remember what she told you; give her two ways. # id: b1 # move: options # needs: hidden-fact # why: What was heard is used.]
    buyer: Good, let's do that.
+ [By what time tonight, and who does which thing. # id: b2 # move: timeline # why: Honest even for one who never asked.]
    buyer: I'll wait, then.
+ [Please wait a little longer, a day or two at most. # id: b3 # move: stall # why: "A little longer", without a time.]
    buyer: Waiting again.
- -> finale

=== finale ===
{
  - anger < 10:
    buyer: Thank you. # ending: settled, good
  - anger < 13:
    buyer: Let's leave it at that. # ending: so-so, fair
  - else:
    buyer: I won't be back. # ending: gone, poor
}
-> END
`

export const smallStory = (): Files => ({ 'zh-CN.ink': ZH, 'en.ink': EN })
