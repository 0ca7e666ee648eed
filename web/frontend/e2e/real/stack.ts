import { randomUUID } from 'node:crypto';

/** The stack under test, as its address and its redirects tell. */

export const BASE = needed('BACKSTRIDE_URL').replace(/\/$/, '');

/** Good enough for the realm's password policy, and the same for everybody. */
export const PASSWORD = 'one step after the other';

export type Role = 'patient' | 'physio' | 'clinical-lead' | 'clinic-admin' | 'operator';

/** Somebody who can sign in. */
export interface Person {
  login: string;
  /** The account's id: the `sub` of its tokens. */
  account: string;
  givenName: string;
  familyName: string;
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`Set ${name}: these tests need the real stack (mvn verify starts one).`);
  return value;
}

/** Where people sign in is what the application redirects them to. */
const keycloak = fetch(`${BASE}/login`, { redirect: 'manual' }).then((answer) => {
  const signIn = new URL(answer.headers.get('Location') ?? '', BASE);
  return { origin: signIn.origin, realm: signIn.pathname.split('/')[2] ?? '' };
});

/** A bearer token as a program gets it, from the client that only the local stack has. */
export async function tokenOf(person: Person): Promise<string> {
  const { realm } = await keycloak;
  return token(realm, 'backstride-tests', person.login, PASSWORD);
}

/** Opens an account that nobody has used before. */
export async function openAccount(fullName: string, ...roles: Role[]): Promise<Person> {
  const [givenName = '', familyName = ''] = fullName.split(' ');
  const login = `${givenName}.${familyName}.${randomUUID().slice(0, 8)}`.toLowerCase();
  const created = await administer('POST', 'users', {
    username: login,
    email: `${login}@example.test`,
    emailVerified: true,
    firstName: givenName,
    lastName: familyName,
    enabled: true,
    credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
  });
  const account = created.headers.get('Location')?.split('/').at(-1) ?? '';
  const granted = await Promise.all(
    roles.map(async (role): Promise<unknown> => (await administer('GET', `roles/${role}`)).json()),
  );
  await administer('POST', `users/${account}/role-mappings/realm`, granted);
  return { login, account, givenName, familyName };
}

async function administer(method: string, path: string, body?: unknown): Promise<Response> {
  const { origin, realm } = await keycloak;
  const bearer = await token('master', 'admin-cli', 'admin', needed('KEYCLOAK_ADMIN_PASSWORD'));
  const answer = await fetch(`${origin}/admin/realms/${realm}/${path}`, {
    method,
    headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

async function token(
  realm: string,
  client_id: string,
  username: string,
  password: string,
): Promise<string> {
  const { origin } = await keycloak;
  const answer = await fetch(`${origin}/realms/${realm}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id, username, password }),
  });
  const { access_token } = (await answer.json()) as { access_token?: string };
  if (!access_token) throw new Error(`Keycloak gives ${username} no token: ${answer.status}`);
  return access_token;
}
