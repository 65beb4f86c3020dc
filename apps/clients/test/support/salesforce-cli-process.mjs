import https from 'node:https'
import {
  AuthInfo,
  AuthRemover,
  Connection,
  DeviceOauthService,
  WebOAuthServer,
} from '@salesforce/core'

// The Salesforce CLI's login library in a process of its own, with a home folder of its own. Each
// message names one of these acts; the answer is what came of it, or the error.
let web
let device

stayOnThisMachine()

const acts = {
  /** `sf org login web`, up to the address at which the browser is opened. */
  startWebLogin: async ({ loginUrl }) => {
    web = await WebOAuthServer.create({ oauthConfig: { loginUrl } })
    await web.start()
    return web.getAuthorizationUrl()
  },
  /** The rest of it. */
  finishWebLogin: async () => fieldsOf(await web.authorizeAndSave()),

  exchange: async (oauth2Options) => fieldsOf(await AuthInfo.create({ oauth2Options })),

  /** `sf org login jwt` */
  jwtLogin: async ({ username, ...oauth2Options }) => {
    const authInfo = await AuthInfo.create({ username, oauth2Options })
    await authInfo.save()
    return fieldsOf(authInfo)
  },

  /** `sf org login device`, up to the code that the user types. */
  startDeviceLogin: async ({ loginUrl }) => {
    const service = await DeviceOauthService.create({ loginUrl })
    device = { service, asked: await service.requestDeviceLogin() }
    return device.asked
  },
  /** The rest of it. */
  finishDeviceLogin: async () => {
    const { service, asked } = device
    return fieldsOf(await service.authorizeAndSave(await service.awaitDeviceApproval(asked)))
  },

  /** `sf data query`, with the login of before. */
  query: async ({ username, soql }) => {
    const connection = await Connection.create({ authInfo: await AuthInfo.create({ username }) })
    const { totalSize, done } = await connection.query(soql)
    return { totalSize, done, accessToken: connection.accessToken }
  },

  /** `sf org logout` */
  logOut: async ({ username }) => {
    const remover = await AuthRemover.create()
    await remover.removeAuth(username)
  },
}

process.on('message', async ({ id, act, given }) => {
  try {
    process.send({ id, result: await acts[act](given) })
  } catch ({ name, message }) {
    process.send({ id, error: { name, message } })
  }
})

process.send('ready')

function fieldsOf(authInfo) {
  return { ...authInfo.getFields(true), isJwt: authInfo.isJwt() }
}

/** Where a JWT login fails, the library goes on and tries it at Salesforce's own hosts, by https. */
function stayOnThisMachine() {
  https.request = () => {
    throw new Error('This test stays on its machine')
  }
}
