import { expect, test } from 'vitest'
import { buttonNamed, fillForm, readPage } from '../../src/index.ts'

const loginPage = `<!doctype html><title> Login |
  Salesforce </title>
  <form name="login" method="post" action="/">
    <input type="hidden" name="startURL" value="/x?a=1&amp;b=2">
    <label for="username">Username</label><input id="username" name="username" type="email">
    <label>Password <input id="password" name="pw" type="password"></label>
    <input type="checkbox" name="rememberUn" aria-label="Remember me">
    <input type="submit" id="Login" name="Login" value=" Log In ">
    <button type="button" name="help">Help</button>
  </form>`

const url = 'http://acme.my.localhost:3001/?ec=302'

const loginForm = () => {
  const [form] = readPage(loginPage).forms
  const button = form && buttonNamed(form, 'Login')
  if (!form || !button) throw new Error('The form was not read')
  return { form, button }
}

test('reads title, fields with their labels, and buttons', () => {
  expect(readPage(loginPage)).toEqual({
    title: 'Login | Salesforce',
    refresh: null,
    ids: ['username', 'password', 'Login'],
    forms: [
      {
        id: null,
        name: 'login',
        action: '/',
        method: 'POST',
        fields: [
          field({ name: 'startURL', type: 'hidden', value: '/x?a=1&b=2' }),
          field({ name: 'username', id: 'username', label: 'Username' }),
          field({ name: 'pw', id: 'password', type: 'password', label: 'Password' }),
          field({ name: 'rememberUn', type: 'checkbox', value: 'on', label: 'Remember me' }),
        ],
        buttons: [{ name: 'Login', id: 'Login', value: ' Log In ', label: 'Log In' }],
      },
    ],
  })
})

test.each([
  ['<meta http-equiv="refresh" content="0; url=/next?a=1&amp;b=2">', '/next?a=1&b=2'],
  [
    '<noscript><meta http-equiv="Refresh" content="0;URL=\'https://a.example/\'"></noscript>',
    'https://a.example/',
  ],
  ['<body><noscript><meta http-equiv="refresh" content="0; url=/body"></noscript>', '/body'],
  ['<meta http-equiv="refresh" content="5">', null],
  ['<meta name="refresh" content="0; url=/next">', null],
  ['<script>location.replace("/never")</script>', null],
  ['<<<%%', null],
])('finds where %s leads', (html, refresh) => {
  expect(readPage(html).refresh).toBe(refresh)
})

test('sends what the user typed between the hidden fields, and the button', () => {
  const { form, button } = loginForm()
  const typed = [
    ['username', 'student@acme.example'],
    ['pw', 'ü +&'],
  ] as const
  expect(fillForm(url, form, typed, button)).toEqual({
    url: 'http://acme.my.localhost:3001/',
    method: 'POST',
    body: 'startURL=%2Fx%3Fa%3D1%26b%3D2&username=student%40acme.example&pw=%C3%BC+%2B%26&Login=+Log+In+',
    initiator: url,
    referrer: url,
  })
})

test('sends a checkbox only when it is ticked', () => {
  const { form, button } = loginForm()
  expect(fillForm(url, form, [['rememberUn', 'yes']], button).body).toContain('&rememberUn=on&')
  expect(fillForm(url, form, [], button).body).not.toContain('rememberUn')
})

test('puts the fields of a GET form into the address', () => {
  const [form] = readPage(
    '<form action="/find?old=1"><input name="q"><button>Go</button></form>',
  ).forms
  const [button] = form?.buttons ?? []
  expect(form && button && fillForm(url, form, [['q', 'a b']], button)).toMatchObject({
    url: 'http://acme.my.localhost:3001/find?q=a+b',
    method: 'GET',
    body: null,
  })
})

test('knows a button by its id where it has no name', () => {
  const [form] = readPage('<form><button id="oaapprove"> Allow </button></form>').forms
  expect(form && buttonNamed(form, 'oaapprove')).toEqual({
    name: null,
    id: 'oaapprove',
    value: '',
    label: 'Allow',
  })
})

function field(given: { readonly name: string } & Record<string, unknown>) {
  return { id: null, type: 'text', value: '', checked: false, label: '', ...given }
}
