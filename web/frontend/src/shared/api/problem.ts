/** What RFC 9457 calls a problem detail, as far as the screens use it. */
export interface FieldError {
  /** JSON pointer to the field of the body, such as `/painNow`. */
  pointer: string;
  detail: string;
}

const SLUGS = [
  'not-signed-in',
  'not-allowed',
  'forged-request',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'conflict',
  'stale',
  'body-too-large',
  'unsupported-media-type',
  'version-required',
  'invalid',
  'unreadable',
  'unexpected',
] as const;

export type ProblemSlug = (typeof SLUGS)[number];

/** The server answered, and the answer was no. */
export class Problem extends Error {
  override name = 'Problem';

  constructor(
    readonly status: number,
    readonly slug: ProblemSlug,
    readonly fieldErrors: FieldError[] = [],
    /** What the patient or the physio can quote when asking for help. */
    readonly requestId: string | null = null,
    detail = '',
  ) {
    super(detail || slug);
  }
}

/** No answer came at all: no network, or the server is gone. Says nothing about whether the request arrived. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** Reads whatever came back with a failing status. A proxy's HTML page becomes `unexpected`, never an exception of its own. */
export function problemFrom(status: number, body: unknown): Problem {
  const fields = isRecord(body) ? body : {};
  const named = textOf(fields.type).replace('urn:backstride:problem:', '');
  const slug = SLUGS.find((known) => known === named) ?? slugOf(status);
  const requestId =
    typeof fields.instance === 'string' ? fields.instance.replace('urn:uuid:', '') : null;
  const detail = typeof fields.detail === 'string' ? fields.detail : '';
  return new Problem(status, slug, fieldErrorsIn(fields.errors), requestId, detail);
}

function slugOf(status: number): ProblemSlug {
  const slugs: Record<number, ProblemSlug> = {
    400: 'invalid',
    401: 'not-signed-in',
    403: 'not-allowed',
    404: 'not-found',
    409: 'conflict',
    412: 'stale',
    413: 'body-too-large',
    428: 'version-required',
  };
  return slugs[status] ?? 'unexpected';
}

function fieldErrorsIn(errors: unknown): FieldError[] {
  if (!Array.isArray(errors)) return [];
  return errors
    .filter(isRecord)
    .map((error) => ({ pointer: textOf(error.pointer), detail: textOf(error.detail) }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
