import type { Entrance } from '../access/entrance.ts';
import { lanUrl } from '../transport/addresses.ts';
import { DEMO_MEMBER, type DemoParts, seedDemo } from './seed.ts';

/** Seeds an empty storage and says where everything is; with what was there before, the ways into it. */
export async function demoGreeting(
  parts: DemoParts & { entrance: Entrance },
  port: number,
  publicUrl: string | null,
): Promise<string> {
  const { store, members, entrance } = parts;
  const here = publicUrl ?? `http://localhost:${port}`;
  const password = await seedDemo(parts);
  const signIn =
    password === null
      ? [`  The demo was here before. A new sign-in   ${here}/invite#${await members.invite()}`]
      : [`  Sign in       ${here}/sign-in   name: ${DEMO_MEMBER}   password: ${password}`];
  const lines = ['  The demo. Everything in it is invented.', '', ...signIn];
  const [room] = await store.rooms.listOpen();
  if (room) {
    const links = await entrance.links(room.id, here);
    lines.push('', `  The open room "${room.title}"`);
    for (const { role, url } of links) lines.push(`  ${NAMES[role].padEnd(12)}  ${url}`);
    lines.push(`  ${'Phone'.padEnd(12)}  ${publicUrl ?? lanUrl(port)}/j/${room.joinCode}   (code ${room.joinCode})`);
  }
  return `${lines.join('\n')}\n\n`;
}

const NAMES = { facilitator: 'Facilitator', observer: 'Observer', screen: 'Screen' } as const;
