export { webServer, type WebServerOptions } from './app.ts'
export { listen } from './listen.ts'
export { serverOptions } from './server-options.ts'
