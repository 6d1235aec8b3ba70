/** What an answer depends on, of whatever was asked. A `Request` has it. */
export type Asked = {
  /** Whole. Of its host nothing may be read: not everyone who asks knows it. */
  url: string;
  headers: Pick<Headers, 'get'>;
};

/** An answer that is a web `Response` for Next, and goes straight to Node's own for who answers before it. */
export type Reply = { status: number; headers: Readonly<Record<string, string>>; body: string | null };

export const toResponse = ({ status, headers, body }: Reply): Response =>
  new Response(body, { status, headers });
