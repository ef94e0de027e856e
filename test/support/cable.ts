import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network cable to a server that can be pulled out and put back, for one device alone. */
export interface Cable {
  /** Where the device finds the server. */
  readonly url: string;
  pull(): void;
  plug(): void;
  stop(): Promise<void>;
}

export async function layCable(target: string): Promise<Cable> {
  const port = Number(new URL(target).port);
  const ends = new Set<Socket>();
  let plugged = true;
  const server = createServer((device) => {
    if (!plugged) {
      device.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const end of [device, far]) {
      ends.add(end);
      // A cut cable is no failure of the test: the other end is closed, too.
      end.on('error', () => end.destroy());
      end.on('close', () => {
        ends.delete(end);
        device.destroy();
        far.destroy();
      });
    }
    device.pipe(far).pipe(device);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pull: () => {
      plugged = false;
      cut();
    },
    plug: () => {
      plugged = true;
    },
    stop: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
