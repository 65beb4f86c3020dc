/** The order of the fields in an answer, as saved from the real service (sheet §5.5). */
export const fieldOrders = {
  webServer: [
    'access_token',
    'refresh_token',
    'signature',
    'scope',
    'id_token',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
    'api_instance_url',
  ],
  clientCredentials: [
    'access_token',
    'signature',
    'scope',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
    'api_instance_url',
  ],
  assertion: ['access_token', 'scope', 'instance_url', 'id', 'token_type'],
  password: ['access_token', 'instance_url', 'id', 'token_type', 'issued_at', 'signature'],
  /** Not on record: the order of a refresh. */
  tokenExchange: [
    'access_token',
    'signature',
    'scope',
    'id_token',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
    'api_instance_url',
  ],
} as const

export type Flow = keyof typeof fieldOrders

export type FieldName = (typeof fieldOrders)[Flow][number]
