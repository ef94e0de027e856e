import type { Reply } from '#shared/protocol.ts';
import { isRefusal } from '#shared/refusals.ts';

interface CallOptions {
  readonly body?: unknown;
  /** Stands for one person or phone in one room; members are known by their cookie instead. */
  readonly pass?: string;
  /** Sends no cookie: an answer must not carry who is signed in on this device. */
  readonly anonymous?: boolean;
  readonly signal?: AbortSignal;
}

/** One request. Never throws: no connection, or a reply that is none of ours, is the refusal 'not-ready'. */
export async function call<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options: CallOptions = {},
): Promise<Reply<T>> {
  const headers: Record<string, string> = {};
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  if (options.pass !== undefined) headers.authorization = `Bearer ${options.pass}`;
  try {
    const response = await fetch(path, {
      method,
      headers,
      credentials: options.anonymous ? 'omit' : 'same-origin',
      referrerPolicy: 'no-referrer',
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    return readReply<T>(await response.json());
  } catch {
    return { ok: false, refusal: 'not-ready' };
  }
}

function readReply<T>(json: unknown): Reply<T> {
  if (typeof json !== 'object' || json === null || !('ok' in json)) return { ok: false, refusal: 'not-ready' };
  if (json.ok === true && 'value' in json) return { ok: true, value: json.value as T };
  return { ok: false, refusal: 'refusal' in json && isRefusal(json.refusal) ? json.refusal : 'not-ready' };
}
