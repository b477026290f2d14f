/** Routes of reviews and certificates. */
import {
  CertificateCheck,
  CertificateCode,
  CertificateList,
  CertificateQuery,
  RevokeBody,
} from './certificates.ts'
import { PersonRemarks } from './remarks.ts'
import { Comment, CommentBody, CommentPath, OverrideBody, OwnReviews, Review } from './reviews.ts'
import { ANYONE, EVERYBODY, IdPath, LEADS, route } from './route.ts'

export const REVIEW_ROUTES = {
  'GET /api/attempts/:id/review': route({
    tells: 'Comments on an attempt, and the result that a lead gave it; for its player and their leads',
    who: EVERYBODY,
    params: IdPath,
    answer: Review,
    fails: ['not-found'],
  }),
  'GET /api/me/reviews': route({
    tells: 'What leads said of one’s own attempts: comments, other results, and whether one has read them',
    who: EVERYBODY,
    answer: OwnReviews,
  }),
  'GET /api/people/:id/remarks': route({
    tells:
      'What leads said of a person’s attempts in shared teams: comments and other results, with their lines',
    who: LEADS,
    params: IdPath,
    answer: PersonRemarks,
    fails: ['not-found'],
  }),
  'POST /api/attempts/:id/review/read': route({
    tells: 'Its player has read what was said of an attempt',
    who: EVERYBODY,
    params: IdPath,
    fails: ['not-found'],
  }),
  'POST /api/attempts/:id/comments': route({
    tells: 'Comment on an attempt, or on one turn of it, for its player to read',
    who: LEADS,
    params: IdPath,
    body: CommentBody,
    answer: Comment,
    status: 201,
    fails: ['not-found', 'not-allowed', 'conflict', 'too-many', 'full'],
    limit: 'write',
  }),
  'DELETE /api/attempts/:id/comments/:comment': route({
    tells: 'Take a comment back',
    who: LEADS,
    params: CommentPath,
    fails: ['not-found', 'not-allowed'],
  }),
  'PUT /api/attempts/:id/override': route({
    tells: 'Give an attempt another result, with a reason; the score stays as it was worked out',
    who: LEADS,
    params: IdPath,
    body: OverrideBody,
    answer: Review,
    fails: ['not-found', 'not-allowed', 'conflict', 'too-many', 'full'],
    limit: 'write',
  }),
  'DELETE /api/attempts/:id/override': route({
    tells: 'Take the other result back',
    who: LEADS,
    params: IdPath,
    fails: ['not-found', 'not-allowed'],
  }),
  'GET /api/certificates': route({
    tells: 'Certificates: one’s own; for leads, a person’s or a team’s',
    who: EVERYBODY,
    query: CertificateQuery,
    answer: CertificateList,
    fails: ['not-found'],
  }),
  'POST /api/certificates/check': route({
    tells: 'Whether a certificate is valid, by its code',
    who: ANYONE,
    body: CertificateCode,
    answer: CertificateCheck,
    fails: ['not-found', 'too-many'],
    limit: 'join',
  }),
  'POST /api/certificates/:id/revoke': route({
    tells: 'Revoke a certificate, with a reason for the log',
    who: LEADS,
    params: IdPath,
    body: RevokeBody,
    fails: ['not-found'],
  }),
} as const
