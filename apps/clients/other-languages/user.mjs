import { acmeOrg } from '@flowscope/reference'
import { createBrowser } from '../test/support/browser.ts'

// The person at the browser, for clients in other languages: takes the address that the client sends
// them to, logs in, allows access where they are asked, and says at which address they came back.
const [authorizationUrl = '', callback = ''] = process.argv.slice(2)
const [{ username, password }] = acmeOrg.users

const browser = createBrowser(callback)
const login = await browser.open(authorizationUrl)
const next = await browser.press(login, 'Login', { username, pw: password })
const back = next.url.startsWith(callback) ? next : await browser.press(next, 'oaapprove')
console.log(back.url)
