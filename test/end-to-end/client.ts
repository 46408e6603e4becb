import * as z from 'zod';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly body: unknown;
}

export interface Asked {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it stands, as `application/json` unless a header says otherwise. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
}

/** Asks the service, as any HTTP client would. */
export async function ask(url: string, method: string, path: string, asked: Asked = {}): Promise<Answer> {
  const body = asked.raw ?? (asked.json === undefined ? null : JSON.stringify(asked.json));
  const response = await fetch(`${url}${path}`, {
    method,
    body,
    headers: {
      ...(body !== null && { 'content-type': 'application/json' }),
      ...(asked.token !== undefined && { authorization: `Bearer ${asked.token}` }),
      ...asked.headers,
    },
  });
  const text = await response.text();
  const isJson = /json\b/.test(response.headers.get('content-type') ?? '');
  const parsed: unknown = isJson ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, body: parsed };
}

const idSchema = z.object({ id: z.string() });

/** The id of the summary in an answer. */
export function idIn(answer: Answer): string {
  return idSchema.parse(answer.body).id;
}
