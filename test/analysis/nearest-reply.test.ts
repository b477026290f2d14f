import { describe, expect, it } from 'vitest'
import { nearestReply } from '../../src/analysis/nearest-reply.ts'

const ZH = [
  '在看，您写的这两行我都看到了。您接着说，我不打断。',
  '先插一句，您别急：退换的单子给您开好了，勾一项提交，今晚就办。',
  '真对不起，让老人家受惊了。她现在怎么样，伤着没有？',
  '我们的壶出厂前都过三道检测，一般不会有问题。',
]
const EN = [
  'I can see both of your lines. Go on, I will not interrupt.',
  'Just a word first: the return form is ready, tick a box and it is done tonight.',
  'I am so sorry your mother had such a fright. How is she, is she hurt?',
  'Every kettle of ours passes three tests before it leaves.',
]

describe('the reply that a typed text is nearest to', () => {
  it.each([
    ['我看到您写的了，您接着说，我听着。', 0],
    ['退换的单子今晚就给您办。', 1],
    ['老人家有没有伤着？实在对不起。', 2],
    ['出厂都检测过的。', 3],
  ])('in Chinese, “%s”', (text, place) => expect(nearestReply(text, ZH)).toBe(place))

  it.each([
    ['Please go on, I won’t interrupt you.', 0],
    ['The return form is ready for tonight.', 1],
    ['How is your mother? I am sorry she was frightened.', 2],
    ['All kettles are tested before leaving.', 3],
  ])('in English, “%s”', (text, place) => expect(nearestReply(text, EN)).toBe(place))

  it.each(['', '嗯', '今天天气不错', 'xyz', '？！'])('is none for “%s”', (text) => {
    expect(nearestReply(text, ZH)).toBeNull()
  })

  it('is none where two are equally near', () => {
    expect(nearestReply('好的好的', ['好的', '好的'])).toBeNull()
  })

  it('is a reply itself where it was typed word for word', () => {
    for (const replies of [ZH, EN])
      for (const [place, text] of replies.entries()) expect(nearestReply(text, replies)).toBe(place)
  })
})
