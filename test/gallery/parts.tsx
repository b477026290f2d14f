/** Parts by themselves: meters at every band, bubbles, forms, cards, notices. */
import { type ComponentChildren, render } from 'preact'
import { useEffect } from 'preact/hooks'
import { ChatLog } from '../../src/conversation/ChatLog.tsx'
import type { Change } from '../../src/conversation/change.ts'
import { EndingCard } from '../../src/conversation/EndingCard.tsx'
import type { Entry } from '../../src/conversation/entries.ts'
import { MoodBoard } from '../../src/conversation/MoodBoard.tsx'
import { Replies } from '../../src/conversation/Replies.tsx'
import type { Line } from '../../src/ink/types.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { moodWordKey } from '../../src/locale/index.ts'
import { MOOD_VALUES, type Mood } from '../../src/training/index.ts'
import { Button, Meter, Notice, useWords, Words } from '../../src/ui/index.ts'
import { appears, type Case, imagesStand, TEXT } from './case.ts'

const LONG = {
  'zh-CN': '对不起，让老人家受惊了。她现在怎么样，伤着没有？您慢慢说，我这边先把订单调出来，一样一样给您办。',
  en: 'I am sorry your mother had such a fright. How is she, is she hurt? Take your time; I am opening your order now.',
}
const SHORT = { 'zh-CN': '您接着说。', en: 'Go on.' }

/** Value and the value before it. */
export const METERS = [
  [0, 0],
  [0, 4],
  [5, 5],
  [7, 10],
  [10, 9],
  [13, 10],
  [16, 20],
  [20, 20],
  [20, 0],
] as const

const Meters = () => {
  const { t } = useWords()
  return (
    <div style="display:grid;grid-template-columns:repeat(3,1fr);gap:16px 32px">
      {METERS.flatMap(([value, before]) =>
        MOOD_VALUES.map((tone) => (
          <Meter
            key={`${tone}${value}${before}`}
            tone={tone}
            name={t(`mood.${tone}`)}
            word={t(moodWordKey(tone, value))}
            value={value}
            before={before}
            spoken=""
          />
        )),
      )}
    </div>
  )
}

const before: Mood = { anger: 16, trust: 7, heard: 2 }
const after: Mood = { anger: 19, trust: 6, heard: 1 }

const CHANGES: readonly { readonly frozen: boolean; readonly change: Change }[] = [
  {
    frozen: false,
    change: { before, after, cause: { kind: 'rule', rule: 'own-first', move: null }, besides: null },
  },
  {
    frozen: false,
    change: { before: after, after: before, cause: { kind: 'move', move: 'paraphrase' }, besides: null },
  },
  { frozen: false, change: { before, after: before, cause: null, besides: null } },
  { frozen: true, change: { before, after: before, cause: null, besides: null } },
]

const Boards = () => (
  <div style="display:grid;gap:16px">
    {CHANGES.map((one, i) => (
      <div key={`${i}`} style="position:relative;height:150px">
        <MoodBoard buyer="Meng" {...one} />
      </div>
    ))}
  </div>
)

const Bubbles = () => {
  const { locale } = useWords()
  const say = (speaker: Line['speaker'], text: string, pose: Line['pose']): Entry => ({
    kind: 'line',
    key: `${speaker}${text.length}${pose}`,
    line: { speaker, text, pose } as Line,
  })
  const [long, short] = [LONG[locale], SHORT[locale]]
  const entries: Entry[] = [
    say('system', short, 'neutral'),
    say('buyer', short, 'shout'),
    say('buyer', long, 'neutral'),
    { kind: 'said', key: 's1', text: long, phase: 'chat' },
    say('agent', short, 'neutral'),
    { kind: 'phase', key: 'p1', phase: 'call' },
    { kind: 'said', key: 's2', text: short, phase: 'review' },
    {
      kind: 'record',
      key: 'r',
      rows: [
        { field: 'order', prompt: short, answer: short },
        { field: 'problem', prompt: '', answer: long },
        { field: 'promise', prompt: short, answer: null },
        { field: 'next', prompt: '', answer: null },
      ],
    },
  ]
  return <ChatLog entries={entries} lang={locale} buyer="Meng" typing onHurry={() => {}} />
}

const Cards = () => {
  const { locale, t } = useWords()
  const replies = [SHORT[locale], LONG[locale], SHORT[locale]].map((text, i) => ({ id: `r${i}`, text }))
  const nothing = () => {}
  const choice = (coach: string | null, keys: boolean, answering: boolean, children: ComponentChildren) => (
    <Replies
      heading={t('play.replies')}
      special={false}
      replies={(answering || children ? [] : replies) as never}
      lang={locale}
      coach={coach === null ? null : { kind: 'line', text: coach }}
      hintWaits={false}
      onAskHint={nothing}
      writing={false}
      written={null}
      onWrite={nothing}
      keys={keys}
      answering={answering}
      onSay={nothing}
      onHurry={nothing}
      onGlance={nothing}
    >
      {children}
    </Replies>
  )
  return (
    <div style="display:grid;gap:20px">
      {choice(LONG[locale], true, false, null)}
      {choice(null, false, true, null)}
      {(['good', 'fair', 'poor'] as const).map((worth) =>
        choice(
          null,
          true,
          false,
          <EndingCard
            motive="grievance"
            ending={{ id: 'x', worth } as never}
            onward={{ path: '/', name: t('play.toResult') }}
          />,
        ),
      )}
      <Notice>{t('play.notKept')}</Notice>
      <p style="display:flex;gap:12px">
        <Button weight="main" onPress={nothing}>
          {SHORT[locale]}
        </Button>
        <Button weight="plain" onPress={nothing}>
          {SHORT[locale]}
        </Button>
        <Button weight="quiet" onPress={nothing}>
          {SHORT[locale]}
        </Button>
      </p>
    </div>
  )
}

/** Without the focus that endings take for themselves. */
const Unfocused = ({ children }: { children: ComponentChildren }) => {
  useEffect(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }, [])
  return <>{children}</>
}

const FACES = [
  { suffix: 'day', locale: 'zh-CN', theme: 'light' },
  { suffix: 'dusk', locale: 'en', theme: 'dark' },
] as const

const partCases = (id: string, width: number, height: number, Part: () => ComponentChildren, waits = 'p') =>
  FACES.map(
    ({ suffix, ...face }): Case => ({
      ...TEXT,
      ...face,
      id: `${id}-${suffix}`,
      group: 'parts',
      width,
      height,
      shrink: 0.4,
      async draw(host) {
        await Promise.all([import('../../src/trainee/index.tsx'), import('../../src/conversation/index.ts')])
        host.style.cssText = `padding:24px;width:${width}px;min-height:${height}px;background:var(--paper)`
        render(
          <Words.Provider value={createTranslator(face.locale)}>
            <Unfocused>
              <Part />
            </Unfocused>
          </Words.Provider>,
          host,
        )
        await appears(waits)
        await imagesStand()
      },
    }),
  )

export const PARTS: readonly Case[] = [
  ...partCases('meters', 820, 720, Meters, '.value'),
  ...partCases('boards', 720, 640, Boards),
  ...partCases('bubbles', 560, 900, Bubbles),
  ...partCases('cards', 560, 1000, Cards, '.ending .portrait img'),
]
