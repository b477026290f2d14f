/** Prints SVG on canvases. */
import { type Frame, sheet } from '../paper.ts'
import { addressOf } from '../still.ts'

export const blankCanvas = (width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  return canvas
}

/** The 2D context of a canvas of our own; only a canvas that already draws WebGL has none. */
export const brush = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('a stage canvas has no 2D context')
  return context
}

/** A drawing and the part of it that is printed. */
export interface Drawing {
  readonly content: string
  readonly frame: Frame
}

/** A drawing's place on a sheet, in pixels. */
export interface Place {
  readonly drawing: Drawing
  readonly top: number
  readonly w: number
  readonly h: number
}

/** Most pixels of a sheet with more than one drawing on it. */
const MOST = 4_000_000

/** One below the other on as few sheets as are not too large. */
export const sheetsOf = (drawings: readonly Drawing[], scale: number): readonly (readonly Place[])[] => {
  const sheets: Place[][] = []
  let wide = 0
  let top = 0
  for (const drawing of drawings) {
    const w = Math.max(1, Math.round(drawing.frame.w * scale))
    const h = Math.max(1, Math.round(drawing.frame.h * scale))
    wide = Math.max(wide, w)
    const last = sheets.at(-1)
    if (last && wide * (top + h) <= MOST) last.push({ drawing, top, w, h })
    else {
      sheets.push([{ drawing, top: 0, w, h }])
      wide = w
      top = 0
    }
    top += h
  }
  return sheets
}

const placed = ({ drawing: { content, frame }, top, w, h }: Place): string =>
  `<svg x="0" y="${top}" width="${w}" height="${h}" viewBox="${frame.x} ${frame.y} ${frame.w} ${frame.h}" preserveAspectRatio="none">${content}</svg>`

const printSheet = async (places: readonly Place[]): Promise<readonly HTMLCanvasElement[]> => {
  const w = Math.max(...places.map((place) => place.w))
  const h = places.reduce((sum, place) => sum + place.h, 0)
  const image = new Image()
  image.src = addressOf(sheet(places.map(placed).join(''), { x: 0, y: 0, w, h }, w, h))
  await image.decode()
  return places.map((place) => {
    const canvas = blankCanvas(place.w, place.h)
    brush(canvas).drawImage(image, 0, place.top, place.w, place.h, 0, 0, place.w, place.h)
    return canvas
  })
}

/** Prints what lies in each frame, at `scale` pixels a unit. A picture for each costs more than the drawing in it. */
export const printTogether = async (
  drawings: readonly Drawing[],
  scale: number,
): Promise<readonly HTMLCanvasElement[]> =>
  (await Promise.all(sheetsOf(drawings, scale).map(printSheet))).flat()

/** What lies in `frame`, at `scale` pixels a unit. */
export const print = async (content: string, frame: Frame, scale: number): Promise<HTMLCanvasElement> => {
  const canvas = blankCanvas(frame.w * scale, frame.h * scale)
  const image = new Image()
  image.src = addressOf(sheet(content, frame, canvas.width, canvas.height))
  await image.decode()
  brush(canvas).drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}
