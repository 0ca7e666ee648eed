/** Whose programs a call is about. */
export interface PatientAddress {
  clinic: string;
  patient: string;
}

export interface DraftAddress extends PatientAddress {
  draft: string;
}

/** What the server keeps of a draft, with the tag that the next change has to name. */
export interface Tagged<T> {
  content: T;
  tag: string;
}

/** @throws {Error} when the answer has no tag: without one, nothing could be saved safely. */
export function taggedBy<T>({ data, response }: { data: T; response: Response }): Tagged<T> {
  const tag = response.headers.get('ETag');
  if (tag === null) throw new Error('The answer has no ETag');
  return { content: data, tag };
}
