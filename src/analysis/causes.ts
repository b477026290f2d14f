/** Ways that end nowhere are told where they break off, not at every reply that leads there. */
import type { CompiledStory, Place, Problem } from '../ink/index.ts'

const LOOSE = ['loose-end', 'loose-replies', 'lost-gather']

/** The section that a place stands in, by the line where it begins; 0 before the first. */
const sectionOf = ({ outline }: CompiledStory, { file, line }: Place): number =>
  Math.max(0, ...outline.filter(({ at }) => at.file === file && at.line <= line).map(({ at }) => at.line))

/**
 * Replies of a scene that nobody enters are told by their scene. A dead end in whose own section the text runs out is the same thing twice: the place where it runs out stays, as an
 * error. A dead end that leads elsewhere names the first such line of its file.
 */
export const withCauses = (story: CompiledStory, problems: readonly Problem[]): readonly Problem[] => {
  const loose = problems.filter(({ rule }) => LOOSE.includes(rule))
  const causeOf = ({ at, rule }: Problem): Problem | undefined =>
    rule === 'dead-end'
      ? loose.find((one) => one.at.file === at.file && sectionOf(story, one.at) === sectionOf(story, at))
      : undefined
  const guilty = new Set(problems.map(causeOf))
  const unreached = new Set(
    problems.flatMap(({ rule, at }) => (rule === 'unreached-knot' ? [`${at.file}:${at.line}`] : [])),
  )
  const isUnreached = ({ at, rule }: Problem): boolean =>
    rule === 'never-offered' && unreached.has(`${at.file}:${sectionOf(story, at)}`)
  const elsewhere = ({ at }: Problem): string | undefined => {
    const line = loose.find((one) => one.at.file === at.file && !guilty.has(one))?.at.line
    return line === undefined ? undefined : String(line)
  }
  return problems.flatMap((one) => {
    if (guilty.has(one)) return [{ ...one, severity: 'error' as const }]
    if (isUnreached(one)) return []
    if (one.rule !== 'dead-end') return [one]
    if (causeOf(one)) return []
    const meant = elsewhere(one)
    return [meant === undefined ? one : { ...one, meant }]
  })
}
