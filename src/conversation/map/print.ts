/** A drawing as a file of its own: every colour and face written out, since the page's styles stay behind. */

const CARRIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-family',
  'opacity',
] as const

const dress = (from: Element, to: Element): void => {
  const style = getComputedStyle(from)
  for (const name of CARRIED) to.setAttribute(name, style.getPropertyValue(name))
  for (const name of ['class', 'tabindex', 'role']) to.removeAttribute(name)
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index]
    if (copy) dress(child, copy)
  }
}

/** The drawing as SVG text, on the ground it has on the page. */
export const printMap = (drawing: SVGSVGElement, width: number, height: number): string => {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  dress(drawing, copy)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--paper'))
  copy.prepend(ground)
  return new XMLSerializer().serializeToString(copy)
}
