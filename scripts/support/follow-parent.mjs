// Loaded into each server that a script starts: when the script is gone, however it went, so is the
// server, and no port stays taken. The channel alone shall not keep a server alive that has ended.
process.on('disconnect', () => process.exit(0))
process.channel?.unref()
