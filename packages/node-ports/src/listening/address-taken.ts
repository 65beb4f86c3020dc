/** Something else listens at the address that we were told to use; the message says what to do. */
export class AddressTaken extends Error {
  override readonly name = 'AddressTaken'

  /** @param variable the environment variable that chooses the port, `PORT` */
  constructor(host: string, port: number, variable: string) {
    const address = `${host.includes(':') ? `[${host}]` : host}:${String(port)}`
    super(`Something already listens at ${address}: stop it, or set ${variable} to another port.`)
  }
}
