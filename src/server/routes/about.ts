/** What the server says of itself. */
import program from '../../../package.json' with { type: 'json' }
import { API_VERSION } from '../../wire/api/index.ts'
import type { Handlers, House } from '../handler.ts'
import { describeApi } from '../openapi.ts'

type Routes = 'GET /api/status' | 'GET /api/openapi.json'

export const aboutRoutes = ({ store }: House): Handlers<Routes> => {
  let description: ReturnType<typeof describeApi> | null = null
  return {
    'GET /api/status': async ({ visitor }) => ({
      product: 'heqi',
      version: program.version,
      api: API_VERSION,
      setUp: await store.people.hasAdmin(),
      signedIn: visitor !== null,
    }),
    'GET /api/openapi.json': async () => {
      description ??= describeApi(program.version)
      return description
    },
  }
}
