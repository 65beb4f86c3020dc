import type { Source } from '@flowscope/reference'

export function rfc(number: number, section: string): Source {
  const url = `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`
  return { title: `RFC ${number}`, section, url }
}

/** An article of Salesforce Help by its id. */
export function help(about: string, id: string): Source {
  const url = `https://help.salesforce.com/s/articleView?id=${id}.htm`
  return { title: `Salesforce Help: ${about}`, url }
}

export const webServerFlow = help('web server flow', 'xcloud.remoteaccess_oauth_web_server_flow')
