// Loaded first into each program that we start. A parent that is killed cannot stop its children; the closed channel can.
// Programs that those start in turn inherit this file, and answer to their own parent alone.
if (process.env.DAYLIGHT_PARENT === String(process.ppid)) {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}
