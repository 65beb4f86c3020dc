import { expect, test } from 'vitest'
import { eventLog, type StudyEvent, type TextStore } from '@flowscope/study'

test('keeps what is added for whoever opens the log next', () => {
  const store = sharedStore()
  tabOn(store, 'one').add([event('a', 1), event('b', 2)])
  expect(tabOn(store, 'two').all()).toEqual([event('a', 1), event('b', 2)])
})

test('loses nothing when two tabs add by turns', () => {
  const store = sharedStore()
  const [one, two] = [tabOn(store, 'one'), tabOn(store, 'two')]
  one.add([event('a', 1)])
  two.add([event('b', 2)])
  one.add([event('c', 3)])
  two.add([event('d', 4)])
  expect(one.all()).toEqual(['a', 'b', 'c', 'd'].map((id, at) => event(id, at + 1)))
  expect(two.all()).toEqual(one.all())
})

test('has an event once, however often it comes in', () => {
  const log = tabOn(sharedStore(), 'one')
  log.add([event('a', 1)])
  log.add([event('b', 2), event('a', 1)])
  expect(log.all()).toEqual([event('a', 1), event('b', 2)])
})

test('goes on without room, says so, and keeps all of it once there is room again', () => {
  const store = sharedStore()
  const log = tabOn(store, 'one')
  expect(log.add([event('a', 1)])).toBe(true)
  store.isFull = true
  expect(log.add([event('b', 2)])).toBe(false)
  expect(log.all()).toEqual([event('a', 1), event('b', 2)])
  expect(tabOn(store, 'two').all()).toEqual([event('a', 1)])
  store.isFull = false
  expect(log.add([event('c', 3)])).toBe(true)
  expect(tabOn(store, 'two').all()).toEqual([event('a', 1), event('b', 2), event('c', 3)])
})

test('does not bring back what another tab erased', () => {
  const store = sharedStore()
  const [one, two] = [tabOn(store, 'one'), tabOn(store, 'two')]
  one.add([event('a', 1)])
  two.add([event('b', 2)])
  two.erase()
  expect(one.all()).toEqual([])
  one.add([event('c', 3)])
  expect(one.all()).toEqual([event('c', 3)])
  expect(two.all()).toEqual([event('c', 3)])
})

test('begins a new part when one has grown long', () => {
  const store = sharedStore()
  const log = tabOn(store, 'one')
  const many = Array.from({ length: 250 }, (_, at) => event(`e${String(at).padStart(3, '0')}`, at))
  for (const one of many) log.add([one])
  expect(store.names()).toHaveLength(3)
  expect(log.all()).toEqual(many)
})

test('leaves alone what it cannot read', () => {
  const store = sharedStore()
  store.write('broken', '{')
  store.write('strange', '[{"id":"x","at":1,"what":{"type":"telepathy"}},7]')
  const log = tabOn(store, 'one')
  log.add([event('a', 1)])
  expect(log.all()).toEqual([event('a', 1)])
  expect(store.read('strange')).toContain('telepathy')
})

test('does not take it for erased what may not be read any more', () => {
  const store = sharedStore()
  const log = tabOn(store, 'one')
  log.add([event('a', 1)])
  store.isForbidden = true
  expect(log.add([event('b', 2)])).toBe(false)
  expect(log.all()).toEqual([event('a', 1), event('b', 2)])
})

test('works where nothing may be kept at all', () => {
  const forbidden = () => {
    throw new Error('Not here')
  }
  const log = tabOn(
    { names: forbidden, read: forbidden, write: forbidden, remove: forbidden },
    'one',
  )
  expect(log.add([event('a', 1)])).toBe(false)
  expect(log.all()).toEqual([event('a', 1)])
  log.erase()
  expect(log.all()).toEqual([])
})

function event(id: string, at: number): StudyEvent {
  return { id, at, what: { type: 'examDate', date: null } }
}

function tabOn(store: TextStore, tab: string) {
  let parts = 0
  return eventLog(store, () => `${tab}-${String((parts += 1))}`)
}

function sharedStore() {
  const texts = new Map<string, string>()
  return {
    isFull: false,
    isForbidden: false,
    names: () => [...texts.keys()],
    read(name: string) {
      if (this.isForbidden) throw new Error('Not here')
      return texts.get(name) ?? null
    },
    write(name: string, text: string) {
      if (this.isFull || this.isForbidden) throw new Error('Quota exceeded')
      texts.set(name, text)
    },
    remove: (name: string) => void texts.delete(name),
  }
}
