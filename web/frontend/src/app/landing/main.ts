import '@fontsource-variable/inter/wght.css';
import '../../shared/look/tokens.css';
import './landing.css';
import {
  LANGUAGES,
  preferredLanguage,
  rememberLanguage,
  type Language,
} from '../../shared/i18n/language';
import { homeOf } from '../../shared/session/home-of';
import { takeRememberedPlace } from '../../shared/session/place';
import type { Me } from '../../shared/api/me';
import { landingWords } from './landing-words';

type State = 'signed-out' | 'no-role' | 'unreachable';

/** The page at `/`: whoever is signed in goes on at once; whoever is not sees where to sign in. */
async function land(): Promise<void> {
  const response = await fetch('/api/v1/me', {
    cache: 'no-store',
    headers: { Accept: 'application/json', 'X-Backstride': '1' },
  }).catch(() => null);
  if (!response?.ok) {
    // Unread, the answer would keep its connection.
    await response?.text();
    return show(response?.status === 401 ? 'signed-out' : 'unreachable');
  }
  const me = (await response.json()) as Me;
  const goal = takeRememberedPlace() ?? homeOf(me.roles);
  if (goal) location.replace(goal);
  else show('no-role');
}

function show(state: State, language: Language = preferredLanguage()): void {
  const words = landingWords[language];
  document.documentElement.lang = language;
  const action =
    state === 'signed-out'
      ? link('/login', words.signIn)
      : button(words.tryAgain, () => location.reload());
  const card = element('section', 'landing-card');
  card.append(
    picture(),
    element('h1', 'landing-title', words.product),
    element('p', 'landing-words', words[state]),
    ...(state === 'no-role' ? [] : [action]),
    languageChoice(state, language),
  );
  document.getElementById('landing')?.replaceChildren(card);
}

function languageChoice(state: State, spoken: Language): HTMLElement {
  const choice = element('div', 'landing-languages');
  choice.setAttribute('role', 'group');
  choice.setAttribute('aria-label', landingWords[spoken].language);
  for (const language of LANGUAGES) {
    const option = button(landingWords[language].name, () => {
      rememberLanguage(language);
      show(state, language);
      document.querySelector<HTMLElement>(`[lang="${language}"][aria-pressed]`)?.focus();
    });
    option.className = 'landing-language';
    option.lang = language;
    option.setAttribute('aria-pressed', String(language === spoken));
    choice.append(option);
  }
  return choice;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function picture(): HTMLElement {
  const made = document.createElement('img');
  made.src = '/icon.svg';
  made.alt = '';
  made.width = 64;
  made.height = 64;
  return made;
}

function link(to: string, text: string): HTMLElement {
  const made = element('a', 'landing-action', text);
  made.setAttribute('href', to);
  return made;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'landing-action';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

void land();
