import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gravestOf, remarksOn, type WordingFault } from '../../src/analysis/wording.ts'

const FAULTY: Readonly<Record<WordingFault, readonly string[]>> = {
  blame: [
    '这个是您自己没看清尺码。',
    '多半是您使用不当造成的。',
    '您怎么不先检查一下再签收？',
    '这属于人为损坏，退不了。',
    '您没看说明书就用了吧。',
    '谁让您插在插线板上的。',
    '那只能怪您自己没量好。',
    '肯定是您操作不当。',
    'It is your own fault for using a power strip.',
    'You must have overloaded it.',
    'You didn’t read the description.',
    'Why didn’t you check the size first?',
    'It broke because you dropped it.',
    'This looks like user error to us.',
  ],
  hindsight: [
    '您当时就应该拒收的。',
    '您应该早点来找我们。',
    '您早该说的。',
    '下次请看清楚再下单。',
    '您应该先问一下客服再买。',
    'You should have measured it first.',
    'You should’ve told us sooner.',
    'If you had read the page, you would know.',
    'Next time, please check the size chart.',
    'You could have asked before ordering.',
  ],
  command: [
    '请您冷静一下。',
    '您必须在今天寄回来。',
    '赶紧把照片发过来！',
    '不要再催了，在查。',
    '您先听我说完行不行。',
    '请注意您的态度。',
    '您得先把包装拍全。',
    '给我拍张照片。',
    'Calm down, please.',
    'You need to send it back today.',
    'You must keep the box.',
    'Stop shouting at me.',
    'Send me the photos immediately.',
    'Please watch your language.',
  ],
  rhetorical: [
    '难道我会骗您？',
    '这怎么可能是我们发错的？',
    '页面上不是写着吗？',
    '您觉得这合理吗？',
    '您还要我怎么样？',
    '我哪知道快递会摔。',
    '一两块钱的事，至于吗？',
    '凭什么要我们赔？',
    'What did you expect for that price?',
    'How am I supposed to know that?',
    'Didn’t I already tell you?',
    'Isn’t it obvious?',
    'Do you really think we would lie?',
    'What do you want me to do?',
  ],
  pasted: [
    '给您带来不便，我们深表歉意。',
    '敬请谅解。',
    '感谢您的理解与支持！',
    '我们会尽快为您处理的。',
    '已经反馈给相关部门了。',
    '我们非常重视您的意见。',
    '请您耐心等待。',
    '祝您生活愉快！',
    '我们非常理解您的心情。',
    'Sorry for the inconvenience.',
    'Thank you for your understanding.',
    'Your satisfaction is very important to us.',
    'I completely understand your frustration.',
    'We will get back to you as soon as possible.',
    'It has been forwarded to the relevant department.',
    'Have a great day!',
  ],
  rules: [
    '按照公司规定，过了七天不能退。',
    '这是平台的规定。',
    '规定就是规定。',
    '我也没办法。',
    'According to our policy we cannot refund that.',
    'That is just our policy.',
    'There is nothing I can do.',
    'My hands are tied.',
  ],
  shift: [
    '您去联系快递问问吧。',
    '这不归我们管。',
    '这是快递的问题。',
    '跟我们没关系。',
    '我只是个客服。',
    'That is not our problem.',
    'You should contact the courier.',
    'I am just an agent.',
    'The courier is to blame.',
    'It has nothing to do with us.',
  ],
  deny: [
    '我们的产品不会有质量问题。',
    '别的买家都没反映过。',
    '不可能！',
    '从来没有人说过这样的问题。',
    'That is impossible.',
    'Nobody else has complained.',
    'There is nothing wrong with our kettle.',
    'Our products never break.',
  ],
  pet: [
    '亲，稍等哈。',
    '亲亲～我看看。',
    '好的呢亲！',
    '小姐姐，您好。',
    'Sure, hon, one moment.',
    'Sweetie, let me see.',
  ],
}

const HAN = /\p{Script=Han}/u

/** What a good agent writes: near to the faults in its words, and none of them. */
const FINE = {
  zh: [
    '您说得对，这事不怪您。',
    '我马上把运单号发给您。',
    '麻烦您给我拍张照片，好吗？',
    '这事是我们没做好，该我们担。',
    '您是说，早上一插电就跳闸，对吗？',
    '是不是插头那头发黑了？',
    '您先照顾老人，东西不急。',
    '换新还是退款，您看哪样合适？',
    '运费店里出，您不用垫。',
    '今晚九点前我给您回话。',
    '我们应该早点告诉您的，这是我的疏忽。',
    '您不该受这个气。',
    '您应该能在周三收到新的。',
    '谢谢您把前后经过写得这么清楚。',
    '怎么会这样，人有没有事？',
    '按店规，七天内可退可换，运费我们出。',
    '我去找快递核实，下午三点前告诉您结果。',
    '这是快递摔的，可东西是我们卖的，我来办。',
    '您母亲亲手拆的，我记下了。',
    '我亲自去仓库看一眼。',
    '宝宝用的东西，担心是应该的。',
    '您慢慢说，我一句一句记。',
    '方便的话，能给我发一下订单截图吗？',
    '下次我会先试机再发。',
    '我知道您等了四天，换谁都急。',
    '您别急着做决定，想好了告诉我。',
    '那台先别再用了，拔下来放着。',
    '您没看错，确实是我们发错了颜色。',
    '能不能退，我现在就查，五分钟回您。',
    '不是您的问题，是我们说明写得不清楚。',
    '不会再让您跑第二趟。',
    '我理解错了，您再说一遍，我重新记。',
    '您要的是照片还是视频，我让仓库拍。',
    '上次那位同事没给您回，这事我接着办。',
  ],
  en: [
    'This is not your fault.',
    'You do not need to send it back.',
    'I will send you the tracking number right away.',
    'Could you send me a photo when you have a moment?',
    'That is ours to put right.',
    'You are saying it tripped as soon as you plugged it in, is that right?',
    'Would you rather have a refund or a new one?',
    'We pay the postage either way.',
    'You will hear from me by nine tonight.',
    'We should have told you earlier; that was my oversight.',
    'Thank you for writing it all down so clearly.',
    'How is she now? Is she hurt?',
    'I will call the courier myself and tell you by three.',
    'The courier dropped it, but you bought it from us, so I will see to it.',
    'Within seven days you may return or exchange it, and we pay.',
    'Take your time, I am noting it down.',
    'Next time I will test it before it leaves.',
    'You waited four days; anybody would be upset.',
    'You read it correctly, we sent the wrong colour.',
    'Let me check the order and come back in five minutes.',
    'Please stop using it until we have looked at it.',
    'What would help you most now?',
    'Here is what you need to know about the exchange.',
    'If you have to be at work on Wednesday, we can send it on Thursday.',
    'My colleague did not call back; I am taking it over.',
    'It must have been a fright.',
    'You have every reason to be angry.',
    'I misunderstood; please tell me once more.',
    'Would a video of the test help?',
    'That was our mistake and not yours.',
    'I cannot promise that, but here is what I can do.',
    'Is it the honey jar or the spoon that broke?',
  ],
}

const examples = Object.entries(FAULTY).flatMap(([fault, texts]) =>
  texts.map((text) => ({ fault, text, tongue: HAN.test(text) ? 'zh' : 'en' })),
)

describe('wording that buyers take badly', () => {
  it('is shown by thirty examples and more each way, in each language', () => {
    for (const tongue of ['zh', 'en'] as const) {
      expect(examples.filter((one) => one.tongue === tongue).length).toBeGreaterThanOrEqual(30)
      expect(FINE[tongue].length).toBeGreaterThanOrEqual(30)
    }
  })

  it.each(examples)('is $fault in “$text”', ({ fault, text }) => {
    expect(remarksOn(text).map((remark) => remark.fault)).toContain(fault)
  })

  it.each([...FINE.zh, ...FINE.en].map((text) => ({ text })))('is not in “$text”', ({ text }) => {
    expect(remarksOn(text)).toEqual([])
  })

  it('is quoted as it was typed, in the order it stands', () => {
    expect(remarksOn('亲，给您带来不便。您应该早点说。')).toEqual([
      { fault: 'pet', found: '亲' },
      { fault: 'pasted', found: '给您带来不便' },
      { fault: 'hindsight', found: '您应该早点' },
    ])
  })

  it('is told once for each kind, and the same words once', () => {
    const remarks = remarksOn('请您冷静一下，您必须冷静。')
    expect(remarks.map(({ fault }) => fault)).toEqual(['command'])
  })

  it('that hurts most is told where there is not room for all', () => {
    const told = (text: string) => gravestOf(remarksOn(text), 2).map(({ fault }) => fault)
    expect(told('Dear, calm down. It was your own fault, did you even read the page?')).toEqual([
      'blame',
      'rhetorical',
    ])
    expect(told('亲，你冷静一点。都是你自己没看清楚。')).toEqual(['command', 'blame'])
    expect(told('亲，在的呢。')).toEqual(['pet'])
  })

  it('never quotes what was not typed, whatever is typed', () => {
    const words = fc.constantFrom(...examples.map(({ text }) => text), ...FINE.zh, ...FINE.en, '  ', '？？')
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 5 }), (parts) => {
        const text = parts.join('').replace(/[‘’ʼ]/g, "'")
        for (const { found } of remarksOn(text)) {
          expect(found).not.toBe('')
          expect(text).toContain(found)
        }
      }),
    )
  })
})
