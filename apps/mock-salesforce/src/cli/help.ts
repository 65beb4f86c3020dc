export const help = `mock-salesforce: a Salesforce authorization server that runs offline

  --port N            where to listen, 3001 unless said (MOCK_PORT)
  --host ADDRESS      loopback only unless said (HOST)
  --public-url URL    what answers call this server (MOCK_PUBLIC_URL)
  --config FILE       JSON with "orgs", or with "callbackUrls" for the practice app
  --preset new-org    PKCE and refresh token rotation on, as in an org created today
  --seed TEXT         the same codes and tokens each time
  --store memory      where to keep codes and tokens; memory is the only one
  --no-admin          without the admin API under /__mock/
  --help              this text
`
