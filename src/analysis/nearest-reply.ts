/** Which reply a typed text is nearest to, going by its words alone: characters in pairs, or words. */

const HAN = /\p{Script=Han}/u
const PIECES = /\p{Script=Han}+|[\p{L}\p{N}']+/gu

/** Characters and their pairs of Chinese; lower-case words of anything else, without their commonest endings. */
const featuresOf = (text: string): ReadonlySet<string> => {
  const pieces = text.normalize('NFKC').toLowerCase().match(PIECES) ?? []
  return new Set(
    pieces.flatMap((piece) => {
      if (!HAN.test(piece)) return [piece.replace(/(?:'\w+|ing|ed|es|s)$/, '')]
      const letters = [...piece]
      return [...letters, ...letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)]
    }),
  )
}

/** Features that few replies share say more. */
const weigher = (replies: readonly ReadonlySet<string>[]) => {
  const shared = (feature: string): number => replies.filter((features) => features.has(feature)).length
  return (feature: string): number => Math.log(1 + (replies.length + 1) / (shared(feature) + 0.5))
}

const lengthOf = (features: ReadonlySet<string>, weigh: (feature: string) => number): number =>
  Math.sqrt([...features].reduce((sum, feature) => sum + weigh(feature) ** 2, 0))

/** Below this nothing is near; measured from 0 (no word in common) to 1 (the same words). */
export const NEAR = 0.14
/** Two replies that are this close to each other in nearness cannot be told apart. */
const CLEAR = 0.02

/** The place (from 0) of the nearest reply; null where none is near, or two are equally so. */
export const nearestReply = (text: string, replies: readonly string[]): number | null => {
  const features = featuresOf(text)
  const others = replies.map(featuresOf)
  const weigh = weigher(others)
  const ranked = others
    .map((other, place) => {
      const common = [...features].filter((feature) => other.has(feature))
      const dot = common.reduce((sum, feature) => sum + weigh(feature) ** 2, 0)
      return { place, near: dot / (lengthOf(features, weigh) * lengthOf(other, weigh) || 1) }
    })
    .sort((a, b) => b.near - a.near)
  const [first, second] = ranked
  if (!first || first.near < NEAR) return null
  return second && first.near - second.near < CLEAR ? null : first.place
}
