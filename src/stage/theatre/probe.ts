/** Which renderer suits this machine: WebGL only where a GPU does it. */

const hasFastWebGl = (): boolean => {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
}

const hasCanvas = (): boolean => document.createElement('canvas').getContext('2d') !== null

export const probeRenderer = (): 'webgl' | 'canvas' | 'none' => {
  try {
    if (!hasCanvas()) return 'none'
    return hasFastWebGl() ? 'webgl' : 'canvas'
  } catch {
    return 'none'
  }
}
