import type { paths } from './contract/schema';

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never;
type Operation<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method];

/** What a call answers when it succeeds, straight from the OpenAPI document. */
export type Answer<Path extends keyof paths, Method extends keyof paths[Path]> =
  Operation<Path, Method> extends { responses: infer Responses }
    ? Json<Responses[keyof Responses & (200 | 201)]>
    : never;

/** The body that a call takes. */
export type Body<Path extends keyof paths, Method extends keyof paths[Path]> =
  Operation<Path, Method> extends { requestBody?: infer Request }
    ? Json<NonNullable<Request>>
    : never;
