/** Finds what would keep a browser from drawing an SVG: tags left open, numbers that are none, ids used twice. */
export const faultsOf = (svg: string): string[] => {
  const faults: string[] = []
  const open: string[] = []
  for (const [, close, name, attributes, self] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`)
    } else if (!self) open.push(name as string)
    for (const [, key] of (attributes ?? '').matchAll(/\s([\w:-]+)="/g))
      if ((attributes ?? '').split(` ${key}="`).length > 2) faults.push(`${key} twice on ${name}`)
  }
  if (open.length) faults.push(`left open: ${open}`)
  const rest = svg.replaceAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, '').trim()
  if (rest) faults.push(`text between tags: ${rest.slice(0, 40)}`)
  const odd = svg.replaceAll(/#[0-9a-f]{6}/g, '').match(/.{20}(NaN|undefined|Infinity|null|\de-?\d).{10}/)
  if (odd) faults.push(`odd number: ${odd[0]}`)
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  if (new Set(ids).size < ids.length) faults.push(`an id twice: ${ids}`)
  return faults
}
