import { describe, expect, it } from 'vitest';
import { Problem, Unreachable } from '../../../shared/api/problem';
import { verdictOn } from './verdict';

describe('A report that was not acknowledged', () => {
  it.each([400, 403, 404, 409, 413, 415])('is refused for good by status %i', (status) => {
    expect(verdictOn(new Problem(status, 'invalid'))).toBe('refused');
  });

  it('waits for the patient to sign in after status 401', () => {
    expect(verdictOn(new Problem(401, 'not-signed-in'))).toBe('sign-in');
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('is sent again later after status %i', (status) => {
    expect(verdictOn(new Problem(status, 'unexpected'))).toBe('later');
  });

  it('is sent again later when no answer came, or anything odd happened', () => {
    expect(verdictOn(new Unreachable())).toBe('later');
    expect(verdictOn(new Error('odd'))).toBe('later');
  });
});
