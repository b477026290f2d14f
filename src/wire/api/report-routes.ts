/** Routes of reports: what leads look at, and what they add to it. */
import { HealthList, HealthQuery, ScenarioHealth, ScenarioWays } from './health.ts'
import { AssignmentReports, VersionPath } from './records.ts'
import { PersonReport, ReportQuery, TeamFaults, TeamReport } from './reports.ts'
import { IdPath, LEADS, route, STAFF } from './route.ts'
import { DismissBody, SupportList } from './support.ts'

export const REPORT_ROUTES = {
  'GET /api/teams/:id/report': route({
    tells: 'One team: funnel, skills by person, trend of first attempts',
    who: LEADS,
    params: IdPath,
    query: ReportQuery,
    answer: TeamReport,
    fails: ['not-found'],
  }),
  'GET /api/teams/:id/faults': route({
    tells: 'What a team says wrong most often, each with the turn where it was said last, word for word',
    who: LEADS,
    params: IdPath,
    query: ReportQuery,
    answer: TeamFaults,
    fails: ['not-found'],
  }),
  'GET /api/scenarios/health': route({
    tells: 'Every version in short: how many took it first, and how many decisions are worth a look',
    who: STAFF,
    answer: HealthList,
  }),
  'GET /api/scenarios/:id/versions/:version/health': route({
    tells: 'How a version measures, from everybody’s first attempts; names nobody',
    who: STAFF,
    params: VersionPath,
    query: HealthQuery,
    answer: ScenarioHealth,
    fails: ['not-found'],
  }),
  'GET /api/scenarios/:id/versions/:version/ways': route({
    tells: 'Which ways through a version everybody’s first attempts went; names nobody',
    who: STAFF,
    params: VersionPath,
    query: HealthQuery,
    answer: ScenarioWays,
    fails: ['not-found'],
  }),
  'GET /api/people/:id/report': route({
    tells: 'One person: growth, skills, red lines, drills, duties, moments to talk about',
    who: LEADS,
    params: IdPath,
    answer: PersonReport,
    fails: ['not-found'],
  }),
  'GET /api/teams/:id/assignments': route({
    tells: 'A team’s assignments with how far everybody is',
    who: LEADS,
    params: IdPath,
    answer: AssignmentReports,
    fails: ['not-found'],
  }),
  'GET /api/teams/:id/support': route({
    tells: 'Who may need support, by the stated rules, each with what was seen',
    who: LEADS,
    params: IdPath,
    answer: SupportList,
    fails: ['not-found'],
  }),
  'POST /api/teams/:id/support/dismiss': route({
    tells: 'Say that what a rule saw needs nothing more; newer evidence brings it back',
    who: LEADS,
    params: IdPath,
    body: DismissBody,
    fails: ['not-found'],
  }),
} as const
