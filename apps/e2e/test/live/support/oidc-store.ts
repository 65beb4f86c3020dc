import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What an authorization server keeps, in memory. */
export interface OidcStore {
  readonly adapterFor: (model: string) => Adapter
  readonly put: (model: string, id: string, payload: AdapterPayload) => void
  /** Drops everything of one kind. */
  readonly clear: (model: string) => void
}

/** Several providers may share one, and so accept each other's tokens. */
export function oidcStore(): OidcStore {
  const models = new Map<string, Map<string, AdapterPayload>>()
  const kept = (model: string) => {
    const found = models.get(model) ?? new Map<string, AdapterPayload>()
    models.set(model, found)
    return found
  }
  return {
    adapterFor: (model) => adapterOver(kept(model)),
    put: (model, id, payload) => {
      kept(model).set(id, payload)
    },
    clear: (model) => {
      kept(model).clear()
    },
  }
}

/** Whether something has expired is asked by the provider itself. */
function adapterOver(items: Map<string, AdapterPayload>): Adapter {
  const first = (fits: (payload: AdapterPayload) => boolean) =>
    Promise.resolve([...items.values()].find(fits))
  return {
    upsert: async (id, payload) => {
      items.set(id, payload)
      return Promise.resolve()
    },
    find: (id) => Promise.resolve(items.get(id)),
    findByUid: (uid) => first((payload) => payload.uid === uid),
    findByUserCode: (userCode) => first((payload) => payload.userCode === userCode),
    consume: (id) => {
      const payload = items.get(id)
      if (payload) items.set(id, { ...payload, consumed: Math.floor(Date.now() / 1000) })
      return Promise.resolve()
    },
    destroy: (id) => {
      items.delete(id)
      return Promise.resolve()
    },
    revokeByGrantId: (grantId) => {
      for (const [id, payload] of items) if (payload.grantId === grantId) items.delete(id)
      return Promise.resolve()
    },
  }
}
