import { describe, expect, it } from 'vitest';
import { problemFrom } from './problem';

describe('A refusal of the server', () => {
  it('is understood with its fields and its reference', () => {
    const problem = problemFrom(400, {
      type: 'urn:backstride:problem:invalid',
      detail: 'Some fields are wrong.',
      instance: 'urn:uuid:7f0c2a4e',
      errors: [{ pointer: '/painNow', detail: 'At most 10.' }],
    });
    expect(problem).toMatchObject({
      status: 400,
      slug: 'invalid',
      requestId: '7f0c2a4e',
      fieldErrors: [{ pointer: '/painNow', detail: 'At most 10.' }],
    });
  });

  it.each([
    [401, 'not-signed-in'],
    [404, 'not-found'],
    [409, 'conflict'],
    [412, 'stale'],
    [502, 'unexpected'],
  ])('is understood by its status %i when it says nothing else', (status, slug) => {
    expect(problemFrom(status, '<html>Bad gateway</html>')).toMatchObject({
      slug,
      fieldErrors: [],
      requestId: null,
    });
  });

  it('is not confused by a body of another shape', () => {
    expect(problemFrom(500, { type: 7, errors: [null, 'x', {}], instance: {} })).toMatchObject({
      slug: 'unexpected',
      fieldErrors: [{ pointer: '', detail: '' }],
      requestId: null,
    });
  });
});
