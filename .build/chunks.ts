/**
 * Which modules travel together. Cut at every import the pages come in dozens of files of a few hundred bytes, and where a
 * way there and back takes half a second that is what they wait for, not the bytes.
 */
interface Chunk {
  readonly name: string
  readonly test: RegExp
  /** The greater goes first where two would take a module. */
  readonly priority: number
}

const src = (pattern: string): string => `/src/${pattern}$`
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'))

/** Everything else is cut by Vite. */
const CHUNKS: readonly Chunk[] = [
  {
    // With the page's entry, for everybody.
    name: 'base',
    test: any(
      '/node_modules/(preact|@preact)/',
      'vite/preload-helper',
      'rolldown/runtime',
      src('wire/(parse|attempt)\\.ts'),
      src('training/kinds\\.ts'),
    ),
    priority: 5,
  },
  {
    // What every page of a trainee stands on.
    name: 'home',
    test: any(
      '/node_modules/(wouter-preact|regexparam)/',
      src('ui/(?!stuck|Form|handOut|moment|refusal)\\w+\\.tsx?'),
      src('ui/slider\\.css'),
      src('trainee/(App|SettingsButton|Watch|Whole|server|states|world)\\.tsx?'),
      src('trainee/catalogue\\.css'),
    ),
    priority: 4,
  },
  {
    // What is known of former attempts, and a face: the catalogue, and nearly all that comes after it.
    name: 'shelf',
    test: any(
      src('trainee/(attempts|useLoaded)\\.ts'),
      src('trainee/drills/(agenda|doubles)\\.ts'),
      src('training/(mastery|plan)\\.ts'),
      src('conversation/(Portrait\\.tsx|portrait\\.css)'),
    ),
    priority: 3,
  },
  {
    // The drawings; their theatre comes by itself, with Phaser.
    name: 'stage',
    test: any(src('stage/(?!theatre/)[^?]+\\.ts'), src('stage/theatre/probe\\.ts')),
    priority: 2,
  },
  {
    // The training model, which stories and conversations stand on.
    name: 'model',
    test: any(src('training/\\w+\\.ts')),
    priority: 1,
  },
  {
    // A conversation, without its debrief.
    name: 'talk',
    test: any(
      src('conversation/(?!examiner)[\\w-]+\\.(tsx?|css)'),
      src('analysis/(nearest-reply|wording)\\.ts'),
      src('sound/(effects|weather)\\.ts'),
      src('locale/mood\\.ts'),
      src('ink/order\\.ts'),
      src('trainee/(modes\\.ts|PolicySheet\\.tsx|SoundButton\\.tsx|brief\\.css)'),
    ),
    priority: 0,
  },
]

/** For the build's `output.codeSplitting`. */
export const codeSplitting = { includeDependenciesRecursively: false, groups: [...CHUNKS] }
