/** People, how they come in, and what is noted of looking at them. */

interface PeopleTable {
  id: string
  role: string
  active: number
  created: number
  seen: number | null
  locale: string
}

interface IdentitiesTable {
  person: string
  name: string
  login: string | null
  password: string | null
  code: string | null
}

interface TeamsTable {
  id: string
  name: string
  code: string | null
  created: number
  archived: number | null
}

interface MembershipsTable {
  team: string
  person: string
  since: number
}

/** A stay in a team that is over. */
interface DeparturesTable {
  team: string
  person: string
  since: number
  until: number
}

interface SessionsTable {
  token: string
  id: string
  person: string
  created: number
  seen: number
  expires: number
  agent: string
}

interface LinksTable {
  hash: string
  kind: string
  role: string | null
  team: string | null
  person: string | null
  created: number
  expires: number
}

interface LimitsTable {
  name: string
  hits: number
  until: number
}

interface LeasesTable {
  name: string
  holder: string
  until: number
}

interface AuditTable {
  id: string
  at: number
  actor: string | null
  verb: string
  person: string | null
  team: string | null
  detail: string
}

export interface PeopleTables {
  people: PeopleTable
  identities: IdentitiesTable
  teams: TeamsTable
  memberships: MembershipsTable
  departures: DeparturesTable
  sessions: SessionsTable
  links: LinksTable
  limits: LimitsTable
  leases: LeasesTable
  audit: AuditTable
}
