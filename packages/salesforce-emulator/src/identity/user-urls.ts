import type { UserSetup } from '@flowscope/reference'
import type { Org } from '../org/directory.ts'
import { longId } from '../org/ids.ts'

/** The addresses under `urls`, with `{version}` where a client puts one (sheet §10.4). */
export function userUrls(instance: string, org: Org, user: UserSetup) {
  const soap = `${instance}/services/Soap`
  const rest = `${instance}/services/data/v{version}/`
  return {
    enterprise: `${soap}/c/{version}/${org.longId}`,
    metadata: `${soap}/m/{version}/${org.longId}`,
    partner: `${soap}/u/{version}/${org.longId}`,
    rest,
    sobjects: `${rest}sobjects/`,
    search: `${rest}search/`,
    query: `${rest}query/`,
    recent: `${rest}recent/`,
    tooling_soap: `${soap}/T/{version}/${org.longId}`,
    tooling_rest: `${rest}tooling/`,
    profile: `${instance}/${longId(user.id)}`,
    feeds: `${rest}chatter/feeds`,
    groups: `${rest}chatter/groups`,
    users: `${rest}chatter/users`,
    feed_items: `${rest}chatter/feed-items`,
    feed_elements: `${rest}chatter/feed-elements`,
    custom_domain: instance,
  }
}

export function photosOf(instance: string) {
  return {
    picture: `${instance}/profilephoto/005/F`,
    thumbnail: `${instance}/profilephoto/005/T`,
  }
}
