/** Milliseconds of this thread's own work, the least of so many runs: what else the machine does in the meantime does not count. */
export function leastWork(run: () => unknown, runs: number): number {
  const costs = Array.from({ length: runs }, () => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

/** Two doublings of linear work cost four times as much, of quadratic work sixteen times: the most that what is four times as long may cost. */
export const mostGrowth = 8;
