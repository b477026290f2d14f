/** Every setting of the server, from the environment: read and judged once, at start. */
import { isIP } from 'node:net'
import { z } from 'zod'
import { parsePort } from './listen.ts'

/** One setting: how its text is read, and what the table in README.md says of it. */
interface Setting<S extends z.ZodType = z.ZodType> {
  readonly usual: string
  readonly meant: string
  readonly tells: string
  readonly reads: S
}

const setting = <S extends z.ZodType>(usual: string, meant: string, tells: string, reads: S): Setting<S> => ({
  usual,
  meant,
  tells,
  reads,
})

const days = (usual: number, tells: string, least = 1) =>
  setting(`${usual}`, `a whole number of days from ${least} to 36500`, tells, whole(least, 36_500))

const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most))

/** Minutes east of Greenwich, from Baker Island to the Line Islands. */
const Offset = z
  .string()
  .regex(/^-?\d{1,3}$/)
  .transform(Number)
  .pipe(z.int().min(-720).max(840))

const PortText = z.string().transform((text, ctx) => {
  try {
    return parsePort(text)
  } catch {
    ctx.addIssue('no port')
    return z.NEVER
  }
})

const NETWORKS: readonly string[] = ['loopback', 'linklocal', 'uniquelocal']

const isNetwork = (word: string): boolean => {
  const [address = '', bits = '0'] = word.split('/')
  return NETWORKS.includes(word) || (isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= 128)
}

/** `no`, or addresses and networks; a mere number of proxies could not tell a proxy from a caller who claims one. */
const ProxyText = z
  .string()
  .transform((text) => (text === 'no' ? null : text.split(',').map((word) => word.trim())))
  .refine((words) => words === null || words.every(isNetwork))

const optional = <S extends z.ZodType>(reads: S) => z.union([z.literal('').transform(() => null), reads])

/** The settings in the order in which README.md lists them. */
export const SETTINGS = {
  HOST: setting(
    '127.0.0.1',
    'an address or name to listen on',
    'Where to listen; `0.0.0.0` for everybody on the network.',
    z.string().regex(/^[0-9A-Za-z.:_-]+$/),
  ),
  PORT: setting(
    '',
    'a whole number from 0 to 65535',
    'The port; without it the first free one from 4173 on.',
    PortText,
  ),
  HEQI_DATA: setting(
    '.heqi',
    'a folder',
    'The data folder: the SQLite database. Not used with `DATABASE_URL`.',
    z.string().min(1),
  ),
  DATABASE_URL: setting(
    '',
    'an address that begins with postgres:// or postgresql://',
    'PostgreSQL instead of SQLite, as `postgres://user:password@host/name`. Without the password it is taken from `PGPASSWORD`.',
    optional(z.string().regex(/^postgres(ql)?:\/\/\S+$/)),
  ),
  HEQI_URL: setting(
    '',
    'an address that begins with http:// or https:// and ends at the host',
    'The address people use, such as `https://heqi.example.com`: for printed links, and Secure cookies where it is https.',
    optional(
      z
        .string()
        .regex(/^https?:\/\/[^/\s]+\/?$/)
        .transform((text) => text.replace(/\/$/, '')),
    ),
  ),
  HEQI_PROXY: setting(
    'no',
    'no, or addresses and networks with commas (loopback, linklocal, uniquelocal are known names)',
    'Which reverse proxies to believe about the caller’s address, by address or network: `loopback`, or `10.0.0.0/8,::1`.',
    ProxyText,
  ),
  HEQI_LOG: setting(
    'info',
    'one of silent, error, warn, info, debug',
    'How much to log, as JSON lines without personal data.',
    z.enum(['silent', 'error', 'warn', 'info', 'debug']),
  ),
  HEQI_METRICS_TOKEN: setting(
    '',
    'at least 16 letters and digits',
    'Lets `/metrics` be read from other machines with `Authorization: Bearer …`; without it only from this one.',
    optional(z.string().regex(/^[\w.~+/=-]{16,}$/)),
  ),
  HEQI_CONTACT: setting(
    '',
    'at most 200 characters',
    'Who answers questions about data, shown in the privacy notice.',
    optional(z.string().max(200)),
  ),
  HEQI_SESSION_IDLE_DAYS: days(14, 'After so many days without a visit one has to sign in again.'),
  HEQI_SESSION_DAYS: days(90, 'After so many days one has to sign in again in any case.'),
  HEQI_KEEP_IDLE_DAYS: days(
    730,
    'People who did not come for so long are erased: identity goes, statistics stay. Admins are not.',
  ),
  HEQI_KEEP_AUDIT_DAYS: days(365, 'How long the log of who looked at whom is kept.'),
  HEQI_DAY_OFFSET: setting(
    '480',
    'a whole number from -720 to 840',
    'Where the day of reports begins, in minutes east of Greenwich; 480 is China. A change counts all days anew.',
    Offset,
  ),
  HEQI_WRITES_A_MINUTE: setting(
    '600',
    'a whole number from 1 to 1000000',
    'How many attempts one person may send a minute.',
    whole(1, 1_000_000),
  ),
  HEQI_PASSWORD_LANES: setting(
    '2',
    'a whole number from 1 to 32',
    'How many passwords are hashed at once; each takes 32 MB while it lasts.',
    whole(1, 32),
  ),
} as const

type Texts = typeof SETTINGS
export type SettingName = keyof Texts
type ValueOf<N extends SettingName> = z.output<Texts[N]['reads']>

/** The settings as the server uses them. */
export interface Settings {
  readonly host: string
  readonly port: number | null
  readonly folder: string
  readonly database: string | null
  readonly url: string | null
  readonly proxy: readonly string[] | null
  readonly log: ValueOf<'HEQI_LOG'>
  readonly metricsToken: string | null
  readonly contact: string | null
  readonly idleDays: number
  readonly sessionDays: number
  readonly keepIdleDays: number
  readonly keepAuditDays: number
  readonly dayOffset: number
  readonly writesAMinute: number
  readonly passwordLanes: number
}

/** Settings that cannot be used: one sentence a mistake. */
export class BadSettings extends Error {
  readonly mistakes: readonly string[]
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'))
    this.name = 'BadSettings'
    this.mistakes = mistakes
  }
}

/** Settings whose text may hold a secret: a mistake does not repeat it. */
const SECRET: readonly SettingName[] = ['DATABASE_URL', 'HEQI_METRICS_TOKEN']

type Env = Readonly<Record<string, string | undefined>>

/** Reads all settings; throws BadSettings with every mistake at once. */
export const readSettings = (env: Env): Settings => {
  const mistakes: string[] = []
  const read = <N extends SettingName>(name: N): ValueOf<N> => {
    const { usual, meant, reads } = SETTINGS[name]
    const text = env[name]?.trim() || usual
    const parsed = reads.safeParse(text)
    if (parsed.success) return parsed.data as ValueOf<N>
    const found = SECRET.includes(name) ? '' : `, not "${text}"`
    mistakes.push(`${name} must be ${meant}${found}`)
    return undefined as ValueOf<N>
  }
  const settings: Settings = {
    host: read('HOST'),
    port: read('PORT'),
    folder: read('HEQI_DATA'),
    database: read('DATABASE_URL'),
    url: read('HEQI_URL'),
    proxy: read('HEQI_PROXY'),
    log: read('HEQI_LOG'),
    metricsToken: read('HEQI_METRICS_TOKEN'),
    contact: read('HEQI_CONTACT'),
    idleDays: read('HEQI_SESSION_IDLE_DAYS'),
    sessionDays: read('HEQI_SESSION_DAYS'),
    keepIdleDays: read('HEQI_KEEP_IDLE_DAYS'),
    keepAuditDays: read('HEQI_KEEP_AUDIT_DAYS'),
    dayOffset: read('HEQI_DAY_OFFSET'),
    writesAMinute: read('HEQI_WRITES_A_MINUTE'),
    passwordLanes: read('HEQI_PASSWORD_LANES'),
  }
  if (mistakes.length > 0) throw new BadSettings(mistakes)
  return settings
}

/** Whether cookies may say Secure: people come by https. */
export const isSecure = ({ url }: Settings): boolean => url?.startsWith('https://') === true
