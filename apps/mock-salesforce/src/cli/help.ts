import { presets } from '../presets/index.ts'

export const help = `mock-salesforce: a Salesforce authorization server that runs offline,
and refuses, expires and rotates like the real one

Usage
  mock-salesforce [options]

Where it answers
  --port N            where to listen, 3001 unless said; 0 takes a free port
  --host ADDRESS      where to listen; this machine alone unless said
  --public-url URL    what answers call this server, https://mock.example
  --https             HTTPS with a certificate that is made at the start

What it plays
  --preset NAME       ${presetLines()}
  --config FILE       orgs, apps, users, callback URLs, faults; see below
  --seed TEXT         the same codes and tokens each time
  --store memory      where to keep codes and tokens; memory is the only one

What is around it
  --no-admin          without the admin API under /__mock/
  --log FORMAT        text, json or none; unless said text in a terminal, else json
  --version           which version this is
  -h, --help          this text

Environment variables; an option goes before its variable
  MOCK_PORT           like --port
  HOST                like --host
  MOCK_PUBLIC_URL     like --public-url
  MOCK_ADMIN_TOKEN    lets callers from other machines use the admin API who bring it
                      as "Authorization: Bearer …"

To log in
  user                student@acme.example, password practice-1
  consumer key        3MVG9FLOWSCOPEpracticeExternalClientApp0000000000000000000000000000000000000000000001
  consumer secret     5EC4E7000000000000000000000000000000000000000000000000000000F10A
  callback URLs       http://localhost:3000/oauth/callback, http://localhost:8080/callback,
                      http://localhost:5000, https://oauth.pstmn.io/v1/callback

Examples
  mock-salesforce
  mock-salesforce --preset every-flow --seed 42
  mock-salesforce --https --port 8443
  echo '{ "callbackUrls": ["http://localhost:4000/callback"] }' > mock.json
  mock-salesforce --config mock.json

A running mock describes its admin API at /__mock/ and what a config file may say at
/__mock/config.schema.json.
`

function presetLines(): string {
  return Object.entries(presets)
    .map(([name, meaning]) => `${name.padEnd(12)}${meaning}`)
    .join(`\n${' '.repeat(22)}`)
}
