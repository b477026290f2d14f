/** The OpenAPI document, made from the contract. */
import { z } from 'zod'
import { PROBLEMS, ProblemBody, ROUTE_NAMES, ROUTES, type Route, splitRoute } from '../wire/api/index.ts'
import { PROBLEM_TYPE } from './problem.ts'

type Json = Readonly<Record<string, unknown>>

/** `input` for what callers send, `output` for what they get. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const parametersOf = (schema: z.ZodType, place: 'path' | 'query'): readonly Json[] => {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

const PROBLEM_CONTENT = {
  [PROBLEM_TYPE.split(';')[0] ?? '']: { schema: { $ref: '#/components/schemas/Problem' } },
}

/** What every route can answer with besides its own: wrong input, and who is asking. */
const commonFails = ({ who, body }: Route) =>
  ['invalid', ...(who === 'anyone' ? [] : ['sign-in', 'not-allowed']), ...(body ? ['not-json'] : [])] as const

const refusalsOf = (route: Route): Json => {
  const codes = [...new Set([...commonFails(route), ...route.fails])] as (keyof typeof PROBLEMS)[]
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code])
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      `${status}`,
      { description: those.join(', '), content: PROBLEM_CONTENT },
    ]),
  )
}

const answerOf = ({ answer, stream, file, tells }: Route): Json => {
  if (file) return { description: tells, content: { 'application/octet-stream': {} } }
  if (answer === null) return { description: tells }
  const type = stream ? 'text/event-stream' : 'application/json'
  return { description: tells, content: { [type]: { schema: schemaOf(answer, 'output') } } }
}

const operationOf = (name: string, route: Route): Json => ({
  operationId: name
    .replace(/[^A-Za-z]+/g, '-')
    .replace(/-$/, '')
    .toLowerCase(),
  summary: route.tells,
  'x-who': route.who,
  parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
  ...(route.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
        },
      }
    : {}),
  responses: {
    ...Object.fromEntries([route.status, ...route.also].map((status) => [`${status}`, answerOf(route)])),
    ...refusalsOf(route),
  },
  ...(route.who === 'anyone' ? {} : { security: [{ session: [] }] }),
})

const openApiPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

const pathsOf = (): Json => {
  const paths: Record<string, Record<string, Json>> = {}
  for (const name of ROUTE_NAMES) {
    const { method, path } = splitRoute(name)
    const place = openApiPath(path)
    paths[place] = { ...paths[place], [method.toLowerCase()]: operationOf(name, ROUTES[name]) }
  }
  return paths
}

/** The whole document; `version` is the program's. */
export const describeApi = (version: string): Record<string, unknown> => ({
  openapi: '3.1.0',
  info: {
    title: 'Heqi',
    version,
    description:
      'The score server. Paths under /api are also reachable under /api/v1. Requests that change something ' +
      'must come from a page of the same site, as JSON.',
  },
  servers: [{ url: '/' }],
  paths: pathsOf(),
  components: {
    schemas: { Problem: schemaOf(ProblemBody, 'output') },
    securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'heqi' } },
  },
})
