/** Makes the sprite: `node assets/sound/generate.ts` writes sprite.webm, sprite.mp3 and sprite.json (needs ffmpeg). */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loudness, peak } from './level.ts'
import { inSteps, laySprite, makeParts, printOf } from './sprite.ts'
import { RATE, type Samples } from './synth.ts'

const HERE = import.meta.dirname

const wav = (samples: Samples): Buffer => {
  const steps = inSteps(samples)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + steps.byteLength, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(steps.byteLength, 40)
  return Buffer.concat([head, Buffer.from(steps.buffer)])
}

/** Two formats: Opus for nearly everybody, MP3 for older Safari. `bitexact` keeps clocks and versions out. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  'sprite.webm': [
    '-c:a',
    'libopus',
    '-b:a',
    '28k',
    '-vbr',
    'on',
    '-application',
    'audio',
    '-frame_duration',
    '60',
  ],
  'sprite.mp3': ['-c:a', 'libmp3lame', '-b:a', '32k', '-ar', '32000', '-compression_level', '0'],
}

const encode = (source: string, name: string, options: readonly string[]): void => {
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
  execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', source, ...options, ...plain, join(HERE, name)])
}

const seconds = (samples: Samples): string => `${(samples.length / RATE).toFixed(2)} s`
const decibels = (value: number): string => `${(20 * Math.log10(value)).toFixed(1)} dBFS`

const sprite = laySprite(makeParts())
for (const { name, sound } of sprite.parts)
  console.log(
    `| ${name} | ${seconds(sound)} | ${loudness(sound).toFixed(1)} LUFS | ${decibels(peak(sound))} |`,
  )

if (!process.argv.includes('--measure')) {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-sound-'))
  const source = join(folder, 'sprite.wav')
  writeFileSync(source, wav(sprite.samples))
  for (const [name, options] of Object.entries(FORMATS)) encode(source, name, options)
  if (process.argv[2]) writeFileSync(process.argv[2], wav(sprite.samples))
  rmSync(folder, { recursive: true })
  const map = { made: printOf(sprite.samples), places: sprite.places }
  writeFileSync(join(HERE, 'sprite.json'), `${JSON.stringify(map, null, 2)}\n`)
}
for (const name of Object.keys(FORMATS)) console.log(`${name}: ${statSync(join(HERE, name)).size} bytes`)
console.log(`in all: ${seconds(sprite.samples)}`)
