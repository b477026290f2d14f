/** Which renderer suits this machine: WebGL only where a GPU does it. */

/** Renderers that are a processor in disguise; browsers do not count all of them as a caveat. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

const hasFastWebGl = (): boolean => {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (!gl) return false
  const names = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return !SOFTWARE.test(name)
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
