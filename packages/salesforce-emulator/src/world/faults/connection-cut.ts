/** A fault ends the connection here: whoever serves the world hangs up without an answer. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut'

  constructor() {
    super('A fault that is switched on cuts this connection.')
  }
}
