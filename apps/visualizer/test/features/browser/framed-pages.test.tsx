// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { framedDocument, isBlank } from '../../../src/features/browser/framed-document.ts'
import { readPress } from '../../../src/features/browser/form-press.ts'

const page = `<!doctype html><head><style>p { color: red }</style>
<meta http-equiv="refresh" content="0"><script>steal()</script></head>
<body><p>Hello</p></body>`

test('takes styles apart and scripts and refreshes out', () => {
  const { markup, styles } = framedDocument(page)
  expect(styles).toBe('p { color: red }')
  expect(markup).toContain('<p>Hello</p>')
  expect(markup).not.toMatch(/<style|<script|<meta/)
})

test('knows a page that only sends the browser on', () => {
  expect(isBlank('<script>location.replace("/x")</script>')).toBe(true)
  expect(isBlank(page)).toBe(false)
})

test('reads what the user typed and pressed, not the hidden fields', () => {
  document.body.innerHTML = `<form><input type="hidden" name="startURL" value="/x">
    <input name="username" value="student@acme.example"><input type="password" name="pw" value="p">
    <input type="checkbox" name="rememberUn" value="on"><input type="submit" name="Login"></form>`
  const form = document.forms[0] as HTMLFormElement
  expect(readPress(form, form.querySelector('[name=Login]'))).toEqual({
    typed: [
      ['username', 'student@acme.example'],
      ['pw', 'p'],
    ],
    button: 'Login',
  })
})
