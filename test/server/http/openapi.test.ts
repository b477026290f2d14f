import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { describeApi } from '../../../src/server/openapi.ts'
import { ROUTE_NAMES, ROUTES, splitRoute } from '../../../src/wire/api/index.ts'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
  readonly security?: readonly unknown[]
}

const document = describeApi('1.2.3') as {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

const operationOf = (name: (typeof ROUTE_NAMES)[number]): Operation => {
  const { method, path } = splitRoute(name)
  return document.paths[path.replace(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!
}

describe('the OpenAPI document', () => {
  it('has every route, each under an id of its own', () => {
    const operations = ROUTE_NAMES.map(operationOf)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(ROUTE_NAMES.length)
    for (const { summary } of operations) expect(summary).toMatch(/\S/)
  })

  it.each([...ROUTE_NAMES])('says what %s takes and answers', (name) => {
    const route = ROUTES[name]
    const operation = operationOf(name)
    const inPath = operation.parameters.filter((one) => one.in === 'path').map((one) => one.name)
    expect(inPath).toEqual([...splitRoute(name).path.matchAll(/:(\w+)/g)].map(([, key]) => key))
    expect(operation.requestBody !== undefined).toBe(route.body !== null)
    for (const status of [route.status, ...route.also]) expect(operation.responses[status]).toBeDefined()
    expect(operation.security !== undefined).toBe(route.who !== 'anyone')
    for (const [status, { content }] of Object.entries(operation.responses))
      if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json'])
  })

  it('is one, by its own standard', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('is plain JSON without anything of the program in it', () => {
    const text = JSON.stringify(document)
    expect(JSON.parse(text)).toEqual(document)
    expect(text).not.toContain('~standard')
  })
})
