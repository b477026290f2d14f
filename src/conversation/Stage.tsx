/** The place where the scene is drawn; the conversation goes on where it cannot be. */
import './stage.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Renderer, StageHandle, StageView } from '../stage/index.ts'
import { Notice, useWords } from '../ui/index.ts'

interface Props {
  readonly view: StageView
  /** Where among the replies the agent's hand is: 0 the topmost, 1 the lowest, null nowhere. */
  readonly glance: number | null
  readonly reducedMotion: boolean
}

const sleepWhenHidden = (stage: StageHandle): (() => void) => {
  const turn = () => (document.hidden ? stage.sleep() : stage.wake())
  document.addEventListener('visibilitychange', turn)
  return () => document.removeEventListener('visibilitychange', turn)
}

const mount = async (
  host: HTMLElement,
  view: StageView,
  reducedMotion: boolean,
  onRenderer: (renderer: Renderer) => void,
): Promise<StageHandle> => {
  const { mountStage } = await import('../stage/index.ts')
  return mountStage(host, { view, reducedMotion, onRenderer })
}

export const Stage = ({ view, glance, reducedMotion }: Props) => {
  const { t } = useWords()
  const host = useRef<HTMLDivElement>(null)
  const latest = useRef(view)
  latest.current = view
  const [stage, setStage] = useState<StageHandle | null>(null)
  const [failed, setFailed] = useState(false)
  const [renderer, setRenderer] = useState<Renderer | null>(null)
  useEffect(() => {
    const element = host.current
    if (!element) return
    let gone = false
    let stop = () => {}
    mount(element, latest.current, reducedMotion, setRenderer).then(
      (mounted) => {
        if (gone) return mounted.destroy()
        const wakeful = sleepWhenHidden(mounted)
        stop = () => {
          wakeful()
          mounted.destroy()
        }
        setStage(mounted)
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
      stop()
      setStage(null)
    }
  }, [reducedMotion])
  const { mood, pose, buyer, typing, ending } = view
  const { anger, trust, heard } = mood
  useEffect(
    () => stage?.show({ mood: { anger, trust, heard }, pose, buyer, typing, ending }),
    [stage, anger, trust, heard, pose, buyer, typing, ending],
  )
  useEffect(() => stage?.glance(glance), [stage, glance])
  return (
    <>
      <div class="scene" ref={host} aria-hidden="true" />
      {failed && <Notice>{t('play.stageFailed')}</Notice>}
      {!failed && renderer === 'none' && !reducedMotion && <Notice>{t('play.stageStill')}</Notice>}
    </>
  )
}
