import { header, withHeader, type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import {
  fillForm,
  link,
  navigationRequest,
  newBrowser,
  readPage,
  receive,
  type Browser,
  type Navigation,
} from '@flowscope/participants'
import {
  ask,
  authority,
  connect,
  LivePage,
  redirect,
  register,
  setupAt,
  type Answer,
} from './live-page.ts'

/** Somebody at a browser of their own: the page of Flowscope in it, and a window for Salesforce. */
export class Learner {
  readonly page: LivePage
  /** What the window asked, in order. */
  readonly asked: HttpRequest[] = []
  /** What it was answered by the web app. */
  readonly answered: HttpResponse[] = []
  #browser: Browser = newBrowser
  readonly #port: number
  readonly #mockUrl: string

  constructor(port: number, mockUrl: string) {
    this.page = new LivePage(port)
    this.#port = port
    this.#mockUrl = mockUrl
  }

  /** Begins a run and presses Connect. @returns the answer to the redirect */
  async begin(changes: Parameters<typeof setupAt>[1] = {}): Promise<Answer> {
    await this.page.begin(setupAt(this.#mockUrl, changes))
    await this.page.decide(register)
    await this.page.decide(connect)
    return this.page.decide(redirect)
  }

  /** Begins a run, logs in and allows; the callback has arrived then. */
  async logIn(changes: Parameters<typeof setupAt>[1] = {}): Promise<void> {
    const { body } = await this.begin(changes)
    await this.follow((body as { readonly go: string }).go)
    await this.toTheCallback()
    await this.visit(this.#browser.next ?? link('nowhere', null))
  }

  /** Goes to an address that the page was given. */
  follow(go: string): Promise<HttpResponse> {
    return this.visit(link(`http://${authority}${go}`, null))
  }

  /** From Salesforce's answer on, as far as the address that leads back. @returns that address */
  async toTheCallback(): Promise<string> {
    for (let hops = 0; hops < 12; hops += 1) {
      const next = this.#browser.next ?? this.#form()
      if (new URL(next.url).host === authority) return next.url
      await this.visit(next)
    }
    throw new Error('The way back was not found')
  }

  async visit(to: Navigation): Promise<HttpResponse> {
    const request = this.#requestTo(to)
    const isOurs = request.authority === authority
    const port = isOurs ? this.#port : Number(new URL(this.#mockUrl).port)
    const response = await ask(port, request)
    this.asked.push(request)
    if (isOurs) this.answered.push(response)
    this.#browser = receive(this.#browser, to, response, Date.now())
    return response
  }

  /** To the web app, the cookies of its page travel along, and those of other programs. */
  #requestTo(to: Navigation): HttpRequest {
    const request = navigationRequest(this.#browser.jar, to, Date.now())
    if (request.authority !== authority) return request
    const owner = [...this.page.cookies].map((pair) => pair.join('='))
    const own = header(request.headers, 'cookie')
    const cookies = [...(own === undefined ? [] : [own]), ...owner, 'other=of-another-program']
    return { ...request, headers: withHeader(request.headers, 'Cookie', cookies.join('; ')) }
  }

  #form(): Navigation {
    const { url, html } = this.#browser
    const form = readPage(html ?? '').forms[0]
    const button = form?.buttons.find(({ label }) => /allow|log in/i.test(label))
    if (!url || !form || !button) throw new Error('No form is open')
    const typed = form.fields.some(({ name }) => name === 'pw') ? credentials : []
    return fillForm(url, form, typed, button)
  }
}

const credentials = [
  ['username', 'student@acme.example'],
  ['pw', 'practice-1'],
] as const
