/** Something else listens at the address that we were told to use. */
export class AddressTaken extends Error {
  override readonly name = 'AddressTaken'

  constructor(host: string, port: number) {
    const address = `${host.includes(':') ? `[${host}]` : host}:${String(port)}`
    super(`Something already listens at ${address}: stop it, or set MOCK_PORT to another port.`)
  }
}
