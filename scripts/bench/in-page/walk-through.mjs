/** Runs inside the page: presses the primary button to the end, and times each press. */
export async function walkThrough() {
  const run = document.getElementById('run')
  const primary = () => run.querySelector('button[aria-keyshortcuts="n"]')
  const position = () => Number(/(\d+)\s+of/.exec(run.textContent)?.[1])
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resolve
        port2.postMessage(null)
      })
    })
  const changed = (before) =>
    new Promise((resolve) => {
      const look = () => {
        if (position() === before) return
        observer.disconnect()
        resolve()
      }
      const observer = new MutationObserver(look)
      observer.observe(run, { subtree: true, childList: true, characterData: true })
      look()
    })
  const pause = () => new Promise((resolve) => setTimeout(resolve, 60))
  const rest = async () => {
    do await pause()
    while (primary().getAttribute('aria-disabled') === 'true')
  }
  const durations = []
  for (let step = 0; step < 19; step += 1) {
    await rest()
    const before = position()
    const begin = performance.now()
    primary().click()
    await changed(before)
    await painted()
    durations.push(performance.now() - begin)
  }
  return durations
}
