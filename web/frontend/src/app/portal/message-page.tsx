import type { ReactNode } from 'react';
import { SignOut } from './sign-out';

interface Props {
  title: string;
  words: string;
  signOut?: boolean;
  children?: ReactNode;
}

/** A page that says one thing and offers what can be done about it. */
export function MessagePage({ title, words, signOut = false, children }: Props) {
  return (
    <main className="page message">
      <title>{title}</title>
      <img src="/icon.svg" alt="" width={56} height={56} />
      <h1>{title}</h1>
      <p>{words}</p>
      {children}
      {signOut && <SignOut look="quiet" />}
    </main>
  );
}
