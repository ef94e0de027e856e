import { readFileSync } from 'node:fs';

/** Memory and CPU of a process, from Linux's /proc; null elsewhere. */
export function processFigures(pid: number): { readonly rssMiB: number; readonly cpuSeconds: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the command's name, which may hold spaces: fields 14 and 15 are user and system time in ticks of 10 ms.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    const rss = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
    return { rssMiB: Number(rss) / 1_024, cpuSeconds: ticks / 100 };
  } catch {
    return null;
  }
}
