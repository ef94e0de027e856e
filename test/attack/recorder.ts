import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between phones and the server and keeps what phones sent: bytes, and neither who nor when. */
export interface Recorder {
  /** Where phones find the server, whichever it is at the moment. */
  readonly url: string;
  /** Lets everybody go; whoever comes back reaches this server. */
  lead(target: string): void;
  /** The requests that carried an answer, head and body. */
  answers(): string[];
  stop(): Promise<void>;
}

export async function startRecorder(): Promise<Recorder> {
  const sent: Buffer[][] = [];
  const ends = new Set<Socket>();
  let port = 0;
  const server = createServer((phone) => {
    const far = connect(port, '127.0.0.1');
    const bytes: Buffer[] = [];
    sent.push(bytes);
    phone.on('data', (chunk: Buffer) => bytes.push(chunk));
    for (const end of [phone, far]) {
      ends.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        ends.delete(end);
        phone.destroy();
        far.destroy();
      });
    }
    phone.pipe(far).pipe(phone);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead: (target) => {
      port = Number(new URL(target).port);
      cut();
    },
    answers: () => sent.flatMap((bytes) => requestsIn(Buffer.concat(bytes).toString('latin1'))),
    stop: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function requestsIn(stream: string): string[] {
  return stream
    .split(/(?=(?:GET|POST|PUT|DELETE) \/[^ ]* HTTP\/1\.1\r\n)/)
    .filter((request) => /^POST [^ ]*\/answers /.test(request));
}
