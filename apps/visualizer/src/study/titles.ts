import { topics, type TopicId } from '@flowscope/lessons'

export function topicTitle(topic: TopicId): string {
  return topics.find(({ id }) => id === topic)?.title ?? topic
}
