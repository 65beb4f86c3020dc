/** How many faults are written out whole. */
const shown = 10

/** @param {import('../../apps/e2e/test/fuzz/campaign.ts').CampaignReport} report */
export function printReport({ requests, coverage, checks, faults, records, worksAfterwards }) {
  console.log(`${String(requests)} requests\n\nRoutes and the statuses they answered with`)
  for (const [route, statuses] of [...coverage].sort(([one], [other]) =>
    one.localeCompare(other),
  )) {
    const counts = [...statuses].sort(([one], [other]) => one - other)
    const told = counts.map(([status, count]) => `${String(status)} × ${String(count)}`)
    console.log(`  ${route.padEnd(22)}${told.join(', ')}`)
  }
  console.log(`\n${String(checks.size)} checks had the last word at least once`)
  console.log('\nRecords of a kind, at most')
  for (const [kind, count] of records) console.log(`  ${kind.padEnd(22)}${String(count)}`)
  console.log(`\nA login afterwards ${worksAfterwards ? 'works' : 'FAILS'}`)
  for (const { what, ordinal, request } of faults.slice(0, shown)) {
    console.log(`\nrequest ${String(ordinal)}: ${what}\n${JSON.stringify(request).slice(0, 2000)}`)
  }
  console.log(`\n${String(faults.length)} faults`)
}

/**
 * @param {import('../../apps/e2e/test/fuzz/sockets.ts').SocketReport} report
 * @returns {number} how many connections ended as none should
 */
export function printSockets({ connections, endings, worksAfterwards }) {
  console.log(
    `\n${String(connections)} connections with bytes that may not be HTTP, and their endings`,
  )
  for (const [ending, count] of [...endings].sort())
    console.log(`  ${ending.padEnd(22)}${String(count)}`)
  console.log(`The mock answers afterwards: ${worksAfterwards ? 'yes' : 'NO'}`)
  return [...endings].reduce(
    (sum, [ending, count]) => (/^5|not/.test(ending) ? sum + count : sum),
    0,
  )
}
