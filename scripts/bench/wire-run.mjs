import { nodeCrypto } from '../../packages/node-ports/src/index.ts'
import { digestOfDecisions } from '../../packages/stage/src/index.ts'

/** A run on sockets, seen as the page sees it: through the web server's API. */
export async function openWireRun(setup, webServerUrl) {
  const api = `${webServerUrl}/api/runs`
  const { id } = await json('POST', api, { setup })
  const decisions = []
  return {
    perform: async (decision) => {
      const position = decisions.length
      const digest = digestOfDecisions(decisions, nodeCrypto)
      const place = { position, digest, key: `key-${String(position)}` }
      const performed = await json('POST', `${api}/${id}/decisions`, { ...place, decision })
      decisions.push(decision)
      return performed
    },
    close: () => json('DELETE', `${api}/${id}`),
  }
}

async function json(method, url, body) {
  const answer = await fetch(url, {
    method,
    ...(body
      ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {}),
  })
  if (!answer.ok) throw new Error(`${method} ${url} answered ${String(answer.status)}`)
  return answer.status === 204 ? null : answer.json()
}
