/** Opens the animated stage: a Phaser game that owns one scene and sleeps whenever nobody is looking. */
import * as Phaser from 'phaser'
import type { Scene, StageOptions } from '../index.ts'
import type { StageView } from '../picture.ts'
import { expressionOf, lookAt, moodAtEnd } from '../rig/express.ts'
import { likenessOf } from '../rig/looks.ts'
import { PORTRAIT } from '../rig/portrait.ts'
import { airOf } from '../room/air.ts'
import { crossingBetween, sameMood } from '../room/crossing.ts'
import { frameOf, SCREEN } from '../room/framing.ts'
import { type Actor, castActor, type Part } from './actor.ts'
import { holdOnInput } from './hold.ts'
import { buildScenery, type Scenery } from './scenery.ts'
import { thrift } from './thrift.ts'
import { startWeather } from './weather.ts'

/** Most pixels a stage draws with WebGL; `thrift.ts` has those of a plain canvas. */
const MOST_WEBGL_PIXELS = 2_400_000
/** A picture that nothing changes comes to rest after this long. */
const REST_AFTER_MS = 180_000
/** Frames further apart than this had a sleep between them. */
const PAUSE_MS = 1000

/** Phaser's own start leaves listeners on window and document for ever; the stage watches them itself. */
class QuietGame extends Phaser.Game {
  protected override start(): void {
    Object.assign(this, { isRunning: true })
    this.config.postBoot(this)
    const hold = holdOnInput(document)
    this.events.once(Phaser.Core.Events.DESTROY, hold.close)
    this.loop.start((time: number, delta: number) => {
      if (!hold.skips()) this.step(time, delta)
    })
  }
}

const openGame = (kind: 'webgl' | 'canvas', size: Size, tick: (ms: number) => void): Promise<Phaser.Scene> =>
  new Promise((resolve) => {
    const scene: Phaser.Types.Scenes.CreateSceneFromObjectConfig = {
      create() {
        resolve(this as unknown as Phaser.Scene)
      },
      update(_time: number, ms: number) {
        tick(ms)
      },
    }
    new QuietGame({
      type: kind === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
      ...size,
      parent: null as unknown as string,
      scene,
      scale: { mode: Phaser.Scale.NONE, autoRound: true },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      backgroundColor: '#1b2038',
      fps: { limit: thrift.means.frames },
      // One texture a batch: with several, software GPUs mix up the textures of neighbouring quads.
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
    })
  })

interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels to draw for a host of this size. */
const sizeFor = (host: HTMLElement, kind: 'webgl' | 'canvas'): Size => {
  const w = Math.max(1, host.clientWidth)
  const h = Math.max(1, host.clientHeight)
  const most = kind === 'webgl' ? MOST_WEBGL_PIXELS : thrift.means.pixels
  const density = Math.min(2, window.devicePixelRatio || 1, Math.sqrt(most / (w * h)))
  return { width: Math.round(w * density), height: Math.round(h * density) }
}

const partOf = (view: StageView, glance: number | null): Part => {
  const expression = expressionOf(moodAtEnd(view.mood, view.ending), view.pose)
  return {
    who: likenessOf(view.buyer),
    expression: { ...expression, face: lookAt(expression.face, view.typing, glance) },
    typing: view.typing || view.pose === 'type-fast',
    fast: view.pose === 'type-fast',
    temper: view.pose === 'shout' ? 1 : view.mood.anger / 20,
  }
}

export const openTheatre = async (
  host: HTMLElement,
  { view: first, reducedMotion }: StageOptions,
  kind: 'webgl' | 'canvas',
  /** The graphics card has dropped the stage. */
  onLost: () => void,
): Promise<Scene> => {
  let view = first
  let glance: number | null = null
  let asleep = false
  let gone = false
  let idle = 0
  let drawn = 0
  let reprint = 0
  let size = sizeFor(host, kind)
  const weather = startWeather(airOf(view.mood, view.ending))
  const frame = () => frameOf(size.width, size.height)
  const scaleOf = () => size.height / frame().h
  const actorScale = () => (scaleOf() * SCREEN.w) / PORTRAIT.w
  const actor: Actor = castActor(partOf(view, null), actorScale())
  let scenery: Scenery | null = null

  /** Phaser carries what is over from one frame to the next: the time from picture to picture is taken here. */
  const hearFrame = (): boolean => {
    const now = performance.now()
    const apart = now - drawn
    drawn = now
    return apart < PAUSE_MS && thrift.hear(apart)
  }
  const tick = (ms: number) => {
    if (!scenery || gone || reducedMotion) return
    if (kind === 'canvas' && hearFrame()) spare()
    const passed = Math.min(100, ms)
    idle += passed
    weather.pass(passed)
    if (actor.pass(passed)) scenery.refreshBuyer()
    scenery.place(weather)
    if (idle > REST_AFTER_MS) scene.game.loop.sleep()
  }
  const scene = await openGame(kind, size, tick)
  const game = scene.game
  const canvas = game.canvas
  canvas.setAttribute('aria-hidden', 'true')
  scenery = buildScenery(scene, actor.canvas)

  const aim = () => {
    const seen = frame()
    game.scale.resize(size.width, size.height)
    Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%', margin: '0' })
    scene.cameras.main.setOrigin(0, 0).setZoom(scaleOf()).setScroll(seen.x, seen.y)
  }
  const drawOnce = () => game.step(performance.now(), 0)
  /** Draws the view as it will be when everything has come to rest. */
  const drawStill = async () => {
    weather.freeze()
    await actor.freeze()
    if (gone || !scenery) return
    scenery.refreshBuyer()
    scenery.place(weather)
    drawOnce()
  }
  const drawAsleep = () => {
    if (game.loop.running) return
    scenery?.place(weather)
    drawOnce()
  }
  const printAll = async () => {
    // A picture that may not move is drawn once, and shows standing lightning.
    await scenery?.print(frame(), scaleOf(), reducedMotion ? null : weather.air, drawAsleep)
    if (gone) return
    aim()
    if (reducedMotion) await drawStill()
    else drawAsleep()
  }
  const run = () => {
    const awake = !asleep && !reducedMotion && !document.hidden
    if (awake) game.loop.wake()
    else game.loop.sleep()
  }
  const changed = () => {
    idle = 0
    if (reducedMotion) void drawStill()
    else run()
  }
  const spare = () => {
    game.loop.setFPSLimit(thrift.means.frames)
    follow()
  }
  const follow = () => {
    const next = sizeFor(host, kind)
    if (next.width === size.width && next.height === size.height) return
    size = next
    aim()
    // A canvas of another size is an empty one.
    drawAsleep()
    window.clearTimeout(reprint)
    reprint = window.setTimeout(() => {
      actor.resize(actorScale())
      // A print that fails leaves the former one, stretched.
      printAll().catch(() => {})
    }, 140)
  }

  const lose = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    onLost()
  }
  const close = () => {
    gone = true
    canvas.removeEventListener('webglcontextlost', lose, true)
    window.clearTimeout(reprint)
    scenery?.close()
    game.loop.sleep()
    // Phaser forgets this one, and its pool of canvases would keep the whole game alive.
    scene.textures.tileSprite.destroy()
    game.destroy(true)
    drawOnce()
    actor.destroy()
    canvas.remove()
  }

  try {
    await actor.freeze()
    await printAll()
    scenery.refreshBuyer()
    scenery.place(weather)
    drawOnce()
  } catch (unprinted) {
    close()
    throw unprinted
  }
  host.append(canvas)
  const resized = new ResizeObserver(follow)
  resized.observe(host)
  document.addEventListener('visibilitychange', run)
  canvas.addEventListener('webglcontextlost', lose, true)
  run()

  return {
    show(next) {
      const crossing = sameMood(view.mood, next.mood) ? null : crossingBetween(view.mood, next.mood)
      view = next
      weather.turn(airOf(view.mood, view.ending), crossing)
      actor.play(partOf(view, glance), false)
      changed()
    },
    glance(fraction) {
      if (fraction === glance) return
      glance = fraction
      actor.play(partOf(view, glance), true)
      changed()
    },
    sleep() {
      asleep = true
      run()
    },
    wake() {
      asleep = false
      changed()
    },
    destroy() {
      if (gone) return
      resized.disconnect()
      document.removeEventListener('visibilitychange', run)
      close()
    },
  }
}
