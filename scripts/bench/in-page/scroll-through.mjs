/**
 * Runs inside the page: scrolls the lanes from the top to the end in two seconds, and gives the time
 * between each frame and the next, in milliseconds.
 */
export function scrollThrough() {
  const pane = document.getElementById('lanes').parentElement
  const far = pane.scrollHeight - pane.clientHeight
  const begin = performance.now()
  return new Promise((resolve) => {
    const frames = []
    let last = begin
    const draw = (now) => {
      frames.push(now - last)
      last = now
      pane.scrollTo({ top: Math.min(1, (now - begin) / 2000) * far })
      if (now - begin < 2000) requestAnimationFrame(draw)
      else resolve(frames.slice(2))
    }
    requestAnimationFrame(draw)
  })
}
