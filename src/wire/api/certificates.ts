/** Certificates: issued by themselves when an assignment's rule is met, and open to a check by anybody with the code. */
import { z } from 'zod'
import { AssignmentKind, Flag, Id, ScenarioId, Secret, Time, Version, Words } from './shapes.ts'

export const CERTIFICATE_STATES = ['valid', 'revoked'] as const

/** What was done for it: one scenario, those of a path in their order, or so many `drills` of one held. */
const DONE = {
  kind: AssignmentKind,
  drills: z.int().nullable(),
  stories: z.array(z.object({ scenario: ScenarioId, titles: z.record(z.string(), z.string()) })),
}

/** As its owner and their leads see it; `code` is printed on it. `score` in percent, `null` for drills; `reason`: why it was withdrawn. */
export const Certificate = z.object({
  id: Id,
  code: z.string(),
  person: Id,
  name: z.string(),
  assignment: Id,
  attempt: Id.nullable(),
  scenario: ScenarioId,
  version: Version.nullable(),
  ...DONE,
  score: z.number().nullable(),
  issued: Time,
  state: z.enum(CERTIFICATE_STATES),
  revoked: Time.nullable(),
  reason: z.string().nullable(),
})
export type Certificate = z.infer<typeof Certificate>
export const CertificateList = z.object({ items: z.array(Certificate) })

/** One's own without both; a lead may name a person or a team of theirs. */
export const CertificateQuery = z.object({
  person: Id.optional(),
  team: Id.optional(),
  revoked: Flag.optional(),
})

/** All that anybody with the code is told. */
export const CertificateCheck = z.object({
  /** As it is printed. */
  code: z.string(),
  name: z.string(),
  ...DONE,
  issued: Time,
  state: z.enum(CERTIFICATE_STATES),
})
export type CertificateCheck = z.infer<typeof CertificateCheck>
export const CertificateCode = z.object({ code: Secret })
export const RevokeBody = z.object({ reason: Words(3, 500) })
