import {
  corsEndpoints,
  deduced,
  fetchStandard,
  restErrors,
  restGuide,
  seenInTraffic,
} from '../source.ts'
import { diagnose } from './finding.ts'

/** Refusals that a caller meets who writes records, pages through results, or asks from a page. */
export const apiRecordFindings = diagnose(
  { places: ['apiResponse'], sources: [restErrors, deduced], mark: 'inferred', setup: null },
  [
    {
      code: '403',
      meaning: 'A script of this origin may not read answers of the org. The answer has no body.',
      causes: [
        'The page’s origin is not in the CORS list: scheme, name and port must be the same.',
        'A server’s program sends an `Origin` header that only browsers need.',
      ],
      fix: 'Add the origin in Setup → CORS, or let your server make the call.',
      setup: { path: 'Setup → Security → CORS', setting: 'Allowed Origins List' },
      sources: [corsEndpoints, fetchStandard],
      mark: 'documented',
    },
    {
      code: 'JSON_PARSER_ERROR',
      meaning: 'The body is not the JSON of a record.',
      causes: [
        'The body is empty, or a comma or quote is wrong.',
        'A number or a list stands where the field wants a text.',
        'A list was sent where one record is wanted.',
      ],
      fix: 'Let a library write the JSON, and compare the types with the object’s describe.',
      sources: [seenInTraffic, deduced],
    },
    {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      meaning: 'The body is of a kind that this address does not read.',
      causes: ['`Content-Type` is missing its `application/json`, or names a form.'],
      fix: 'Send `Content-Type: application/json`.',
      sources: [seenInTraffic, deduced],
    },
    {
      code: 'INVALID_FIELD_FOR_INSERT_UPDATE',
      meaning: 'A field was sent that the user may not write.',
      causes: [
        'The org itself writes it: the id, the dates, who made the record.',
        'Field security makes it read-only for the user.',
      ],
      fix: 'Leave out the fields that are named, or give the user access.',
    },
    {
      code: 'STRING_TOO_LONG',
      meaning: 'A text is longer than its field.',
      causes: ['Nobody shortened what a user typed.'],
      fix: 'Cut the text to the length that the message names.',
    },
    {
      code: 'STORAGE_LIMIT_EXCEEDED',
      meaning: 'The org has no room for another record.',
      causes: [
        'Test data was never deleted.',
        'The edition holds little, as a Developer Edition does.',
      ],
      fix: 'Delete records, or get more storage.',
      setup: { path: 'Setup → Data → Storage Usage', setting: null },
    },
    {
      code: 'INVALID_QUERY_LOCATOR',
      meaning: 'The rest of this result is not kept any more.',
      causes: [
        'The program took too long between two parts.',
        'Another user’s token fetches it.',
        'The locator was cut or made up.',
      ],
      fix: 'Ask the query again and follow `nextRecordsUrl` soon.',
      sources: [restGuide, deduced],
    },
    {
      code: 'INVALID_QUERY_FILTER_OPERATOR',
      meaning: 'A field cannot be compared in this way.',
      causes: ['`LIKE` was used on an id or a date.'],
      fix: 'Compare with `=`, `<` or `IN`.',
    },
  ],
)
