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

/** What lies in `frame`, at `scale` pixels a unit. */
export const print = async (content: string, frame: Frame, scale: number): Promise<HTMLCanvasElement> => {
  const canvas = blankCanvas(frame.w * scale, frame.h * scale)
  const image = new Image()
  image.src = addressOf(sheet(content, frame, canvas.width, canvas.height))
  await image.decode()
  brush(canvas).drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}
