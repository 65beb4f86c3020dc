export { closeWindow, newBrowser, receive, type Browser } from './browser.ts'
export {
  cookiesFor,
  emptyJar,
  storeCookies,
  type CookieContext,
  type CookieJar,
} from './cookie-jar.ts'
export { buttonNamed, fillForm, type Typed } from './fill-form.ts'
export { link, navigationRequest, type Navigation } from './navigation.ts'
export { type PageButton, type PageField, type PageForm } from './page-form.ts'
export { readPage, type Page } from './page.ts'
export { type StoredCookie } from './stored-cookie.ts'
