import { createInterface } from 'node:readline';
import { openStore, type StorageConfig } from '../../../server/storage/open.ts';
import { seatPut } from '../../contract/store/samples.ts';

/**
 * A server's storage in a process of its own, to be killed. `hold` opens the folder and says "ready" or what
 * stopped it; `write` writes into a room as fast as it can and prints what was acknowledged: "event 12",
 * "update 40", "ballot 7-3".
 */
const [mode = '', json = '{}', room = '', round = ''] = process.argv.slice(2);
const config: StorageConfig = JSON.parse(json);

async function hold(): Promise<void> {
  const store = await openStore(config);
  console.log('ready');
  for await (const line of createInterface({ input: process.stdin })) if (line === 'close') break;
  await store.close();
}

async function write(): Promise<void> {
  const { rooms, boards, ballots } = await openStore(config);
  let seq = (await rooms.events(room)).length;
  const events = async () => {
    for (;;) {
      if ((await rooms.append(room, seq, [seatPut(seq)])) !== 'appended') throw new Error(`conflict at ${seq}`);
      seq += 1;
      console.log(`event ${seq}`);
    }
  };
  const updates = async () => {
    for (;;) {
      const last = await boards.append([{ room, coder: 'c', update: new Uint8Array(300) }], []);
      console.log(`update ${last.get(room)}`);
    }
  };
  const answers = async (phone: number) => {
    for (let nth = 0; ; nth += 1) {
      const id = `${round}-${phone}-${nth}`;
      await ballots.put(room, { prompt: 'p', run: 0, id, body: { kind: 'open', text: id } });
      console.log(`ballot ${id}`);
    }
  };
  await Promise.all([events(), updates(), updates(), answers(1), answers(2)]);
}

const modes: Record<string, () => Promise<void>> = { hold, write };
modes[mode]?.().catch((error: unknown) => {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  process.exitCode = 1;
});
