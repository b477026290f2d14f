/** Routes of attempts, exams and scenarios. */
import {
  AttemptAnswer,
  AttemptBody,
  AttemptPage,
  AttemptQuery,
  AttemptWhole,
  ExamAnswer,
  ExamBody,
  ExamList,
  OwnRuns,
} from './attempts.ts'
import { VersionPath } from './records.ts'
import { AUTHORS, EVERYBODY, IdPath, route } from './route.ts'
import {
  LiveBody,
  PublishAnswer,
  PublishBody,
  ScenarioList,
  ScenarioQuery,
  ScenarioWhole,
} from './scenarios.ts'
import type { Role } from './shapes.ts'

/** Those who choose what a team plays. */
const CHOOSERS: readonly Role[] = ['trainer', 'manager', 'admin']

export const PLAY_ROUTES = {
  'GET /api/attempts': route({
    tells: 'Attempts, newest first',
    who: EVERYBODY,
    query: AttemptQuery,
    answer: AttemptPage,
    fails: ['not-found'],
  }),
  'GET /api/me/runs': route({
    tells: 'What came of one’s own talks, briefly: for a device they were not on',
    who: EVERYBODY,
    answer: OwnRuns,
  }),
  'GET /api/attempts/:id': route({
    tells: 'One attempt with its transcript',
    who: EVERYBODY,
    params: IdPath,
    answer: AttemptWhole,
    fails: ['not-found'],
  }),
  /** 201 the first time, 200 when sent again, 202 where it is kept aside; broken-off practice only where it was left. */
  'PUT /api/attempts/:id': route({
    tells: 'Store an attempt; sending the same again changes nothing',
    who: EVERYBODY,
    params: IdPath,
    body: AttemptBody,
    answer: AttemptAnswer,
    status: 201,
    also: [200, 202],
    fails: [
      'duplicate',
      'not-yours',
      'forged',
      'impossible',
      'truncated',
      'reordered',
      'oversized',
      'exam-unknown',
      'exam-expired',
      'too-slow',
      'too-many',
      'full',
    ],
    limit: 'write',
  }),
  'GET /api/exams': route({ tells: 'One’s exams that are still open', who: EVERYBODY, answer: ExamList }),
  'POST /api/exams': route({
    tells: 'Begin a counted exam: the server chooses id, seed and variant',
    who: EVERYBODY,
    body: ExamBody,
    answer: ExamAnswer,
    status: 201,
    also: [200],
    fails: ['scenario-not-live', 'too-many', 'full'],
    limit: 'write',
  }),
  'GET /api/scenarios': route({
    tells: 'Scenarios that are live for one’s teams',
    who: EVERYBODY,
    query: ScenarioQuery,
    answer: ScenarioList,
    fails: ['not-found'],
  }),
  'POST /api/scenarios': route({
    tells: 'Publish a version: every locale’s source; errors block, incomplete needs a yes',
    who: AUTHORS,
    body: PublishBody,
    answer: PublishAnswer,
    status: 201,
    also: [200],
    bytes: 4 * 1024 * 1024,
    seconds: 150,
    fails: ['story-errors', 'story-incomplete', 'oversized', 'too-slow', 'too-many', 'full'],
    limit: 'write',
  }),
  'GET /api/scenarios/:id/versions/:version': route({
    tells: 'One version with its files',
    who: EVERYBODY,
    params: VersionPath,
    answer: ScenarioWhole,
    fails: ['not-found'],
  }),
  'GET /api/teams/:id/scenarios': route({
    tells: 'What is live for a team',
    who: EVERYBODY,
    params: IdPath,
    answer: ScenarioList,
    fails: ['not-found'],
  }),
  'PUT /api/teams/:id/scenarios': route({
    tells: 'Choose what is live for a team',
    who: CHOOSERS,
    params: IdPath,
    body: LiveBody,
    answer: ScenarioList,
    fails: ['not-found', 'conflict'],
  }),
} as const
