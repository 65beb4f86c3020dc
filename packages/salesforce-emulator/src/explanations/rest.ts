import type { Explanations } from './told.ts'

/** Of calls to the REST API. */
export const restExplanations = {
  'api.instance': {
    passed: 'The call went to the org itself.',
    refused:
      'The token is alive, and this host is no org: the API stands where instance_url points.',
  },
  'api.enabled': {
    passed: 'The org’s edition has the API.',
    refused: 'The token is alive, but the edition of this org has no API for it to open.',
  },
  'api.scope': {
    passed: 'The token may use the REST API.',
    refused: 'The token is alive, but without the scope api it does not open the REST API.',
  },
  'api.limit': {
    passed: 'The org has API calls left today.',
    refused:
      'The org has used up its API calls of the last 24 hours. Sforce-Limit-Info told how many were left with every answer.',
  },
  'userRecord.known': {
    passed: 'The org has this user.',
    refused: 'The org of the token has no user with this id.',
  },
  'userRecord.answered': { passed: 'This is the record of the user.' },
  'version.known': {
    passed: 'The API version is in service.',
    refused: 'There is no such API version. GET /services/data lists them.',
  },
  'versions.answered': { passed: 'The list of API versions needs no token.' },
  'resources.answered': { passed: 'These are the doors that the API has in this version.' },
  'limits.answered': { passed: 'This is what the org may still do today.' },
  'query.wellFormed': {
    passed: 'The query can be read.',
    refused:
      'The query is not SOQL that a practice org understands, from the word that the message names. It knows SELECT, FROM, WHERE, ORDER BY, LIMIT and OFFSET.',
  },
  'query.object': {
    passed: 'The object exists.',
    refused: 'The practice orgs have accounts and nothing else.',
  },
  'query.fields': {
    passed: 'The fields exist.',
    refused: 'Account has no such field. GET …/sobjects/Account/describe lists the ones it has.',
  },
  'query.sorts': {
    passed: 'Records can be sorted by these fields.',
    refused: 'Records cannot be sorted by a long text such as Description.',
  },
  'query.filters': {
    passed: 'Each field is compared with a value of its kind.',
    refused:
      'A field is compared with a value of another kind, or cannot be compared at all. Texts and ids stand in quotes, moments such as 2026-01-05T10:00:00Z do not.',
  },
  'query.answered': { passed: 'The token opened the API, and the records are the user’s to see.' },
  'locator.known': {
    passed: 'The result is still kept, and its next part can be fetched.',
    refused:
      'No result of this user is kept under this locator: it was left alone for too long, or never was. Ask the query again.',
  },
  'query.continued': { passed: 'This is the next part of the result.' },
  'objects.answered': { passed: 'These are the objects of the org.' },
  'object.known': {
    passed: 'The object exists.',
    refused: 'The practice orgs have accounts and nothing else.',
  },
  'object.answered': { passed: 'This is what the org tells of the object in brief.' },
  'describe.answered': { passed: 'This is what the org tells of the object and its fields.' },
  'record.known': {
    passed: 'The record exists.',
    refused: 'No account of this org has this id. Perhaps it was deleted, or is in another org.',
  },
  'externalId.known': {
    passed: 'The object has this external id.',
    refused: 'The accounts of a practice org have no external id by which one could be found.',
  },
  'record.fields': {
    passed: 'The record has the fields that were asked for.',
    refused: 'Account has no such field. GET …/sobjects/Account/describe lists the ones it has.',
  },
  'record.answered': { passed: 'Here is the record.' },
  'json.mediaType': {
    passed: 'The body says that it is JSON.',
    refused: 'A record travels as JSON: send Content-Type: application/json.',
  },
  'json.wellFormed': {
    passed: 'The body is a JSON object.',
    refused:
      'The body is empty, or is not one JSON object with the fields of the record. Look for a comma or a quote too many.',
  },
  'values.known': {
    passed: 'The fields exist.',
    refused: 'Account has no such field. GET …/sobjects/Account/describe lists the ones it has.',
  },
  'values.writable': {
    passed: 'The fields may be written.',
    refused: 'The org itself writes these fields. Leave them out.',
  },
  'values.typed': {
    passed: 'Each value is of the kind that its field holds.',
    refused: 'The fields of an account that can be written are texts: put the value in quotes.',
  },
  'values.fitting': {
    passed: 'Each text is short enough for its field.',
    refused: 'A text is longer than its field can be. Shorten it before you send it.',
  },
  'values.required': {
    passed: 'Every field that an account must have is there.',
    refused: 'An account must have a name.',
  },
  'accounts.room': {
    passed: 'The org has room for one account more.',
    refused: 'A practice org keeps 2,000 accounts. Delete some.',
  },
  'record.created': { passed: 'The account is there; the answer names its id.' },
  'record.changed': { passed: 'The account is changed; there is nothing more to say.' },
  'record.deleted': { passed: 'The account is gone; there is nothing more to say.' },
  'apex.insert': { passed: 'The Apex class createAccountRecord looks at the list.' },
  'apex.succeeded': { passed: 'Every account of the list is in the org now.' },
  'apex.failed': {
    passed:
      'The body is not a JSON list of accounts with a Name each, or one of them does not fit. The class tells of it with status 200, so look at the word and not at the status.',
  },
} as const satisfies Explanations
