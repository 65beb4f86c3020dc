import {
  deduced,
  identityUrls,
  restErrors,
  rfc,
  seenInTraffic,
  sessionPolicies,
} from '../source.ts'
import { diagnose } from './finding.ts'
import { appSetting, sessionSettings, user } from './setup-pages.ts'

/** Refusals of the REST API and of the two services that tell who the user is. */
export const apiFindings = diagnose(
  { places: ['apiResponse'], sources: [restErrors], mark: 'documented', setup: null },
  [
    {
      code: 'INVALID_SESSION_ID',
      description: 'Session expired or invalid',
      meaning: 'The access token is no longer good, or never was.',
      causes: [
        'The session has run out: nobody used it for the time the policy gives.',
        'It was revoked, or the user may not log in any more.',
        'The call went to another host than `instance_url`.',
      ],
      fix: 'Refresh once and repeat the call; if the refresh fails, connect again.',
      setup: sessionSettings,
      sources: [seenInTraffic, restErrors, sessionPolicies],
    },
    {
      code: 'INVALID_SESSION_ID',
      description: 'This session is not valid for use with the REST API',
      meaning: 'The token is alive but may not call the API.',
      causes: ['The scope `api` was not granted.', 'The app’s policy or IP rules have changed.'],
      fix: 'Ask for the scope `api`, see that the app has it, and connect again.',
      setup: appSetting('Selected OAuth Scopes'),
      sources: [seenInTraffic],
      mark: 'seen',
    },
    {
      code: 'INVALID_SESSION_ID',
      meaning: 'The access token was not accepted.',
      causes: ['It has expired or was revoked.', 'It is not allowed to call the API.'],
      fix: 'Refresh once and repeat the call.',
      setup: sessionSettings,
    },
    {
      code: 'REQUEST_LIMIT_EXCEEDED',
      description: 'TotalRequests Limit exceeded.',
      meaning: 'The org has used up its API calls of the last 24 hours.',
      causes: ['A program asks too often; watch `Sforce-Limit-Info`.'],
      fix: 'Wait, fetch more at once, or buy more calls.',
      setup: {
        path: 'Setup → Company Settings → Company Information',
        setting: 'API Requests, Last 24 Hours',
      },
    },
    {
      code: 'API_DISABLED_FOR_ORG',
      meaning: 'The org’s edition or the user’s profile has no API.',
      causes: [
        '“API Enabled” is not ticked for the user.',
        'The edition does not include the API.',
      ],
      fix: 'Use an org whose edition has the API, or give the user a permission set with “API Enabled”.',
      setup: user('API Enabled'),
    },
    {
      code: 'INSUFFICIENT_ACCESS',
      meaning: 'The user may not do this with this record.',
      causes: ['Sharing or field security leave the user out.'],
      fix: 'Give the user access, or act as another user.',
      setup: user('Permission Set Assignments'),
    },
    {
      code: 'MALFORMED_QUERY',
      meaning: 'The SOQL cannot be read.',
      causes: ['A word is misspelt.', 'A `+` or `%` in the query was not encoded.'],
      fix: 'Try the query in the Developer Console, then encode it once.',
    },
    {
      code: 'INVALID_FIELD',
      meaning: 'The object has no such field, the user may not see it, or it cannot be used so.',
      causes: [
        'The name is misspelt or lacks `__c`.',
        'Field security hides it.',
        'A query compares it with a value of another kind, or sorts by a long text.',
      ],
      fix: 'Compare the name with the object’s describe.',
      sources: [restErrors, seenInTraffic],
    },
    {
      code: 'REQUIRED_FIELD_MISSING',
      meaning: 'A new record lacks a field it must have.',
      causes: ['The field is named in `fields`.'],
      fix: 'Send the field.',
    },
    {
      code: 'NOT_FOUND',
      meaning: 'Nothing stands at this address.',
      causes: [
        'The path or the API version is wrong.',
        'The record is gone or hidden.',
        'No Apex class has this path, or the user may not call it.',
      ],
      fix: 'Ask `/services/data` for the versions and compare the path.',
      sources: [restErrors, seenInTraffic],
    },
    {
      code: 'METHOD_NOT_ALLOWED',
      meaning: 'The address is right and the method is wrong.',
      causes: ['A query was posted; it is asked with GET.'],
      fix: 'Use the method that `Allow` names.',
      sources: [rfc(9110, '15.5.6'), deduced],
      mark: 'inferred',
    },
    {
      code: 'INVALID_TYPE',
      meaning: 'There is no such object, or the user may not see it.',
      causes: ['The name is misspelt or lacks `__c`.', 'The user has no permission for it.'],
      fix: 'Compare the name with the list of objects.',
    },
    {
      code: 'Bad_OAuth_Token',
      meaning: 'UserInfo or the identity URL do not accept the token. Bare text with status 403.',
      causes: ['The token has expired or was revoked.', 'The token is cut off.'],
      fix: 'Refresh once and ask again. RFC 6750 would answer 401 here.',
      sources: [seenInTraffic, rfc(6750, '3.1')],
      mark: 'seen',
    },
    {
      code: 'Missing_OAuth_Token',
      meaning: 'UserInfo or the identity URL got no token. Bare text with status 403.',
      causes: ['The Authorization header is missing or does not say `Bearer`.'],
      fix: 'Send `Authorization: Bearer` and the access token.',
      sources: [seenInTraffic, identityUrls],
      mark: 'seen',
    },
  ],
)
