import {
  Button,
  Popover,
  SegmentedControl,
  Stack,
  Text,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import { IconLogout, IconShieldLock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../../../shared/api/sign-out';
import { LANGUAGES, preferredLanguage } from '../../../shared/i18n/language';
import { useProblemWords } from '../../../shared/i18n/problem-words';
import { speak } from '../../../shared/i18n/start-words';
import { SCHEMES } from '../../../shared/look/color-scheme';
import { useWorkplace } from '../clinic';
import classes from './shell.module.css';

/** Who is signed in, in which language and look, and the way out. */
export function PersonMenu() {
  const { t } = useTranslation('staff-app');
  const { me } = useWorkplace();
  const roles = me.roles.map((role) => t(`roles.${role}`)).join(', ');
  return (
    <div className={classes.person}>
      <Popover position="top-start" trapFocus returnFocus shadow="md" width={280}>
        <Popover.Target>
          <UnstyledButton className={classes.personButton}>
            <span className={classes.initials} aria-hidden>
              {initialsOf(me.name)}
            </span>
            <span>
              <Text component="span" display="block" fw={600} lh={1.2}>
                {me.name}
              </Text>
              <Text component="span" display="block" size="xs" c="dimmed">
                {roles}
              </Text>
              <VisuallyHidden>{t('person.open')}</VisuallyHidden>
            </span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('person.open')}>
          <Stack gap="sm">
            <LanguageChoice />
            <SchemeChoice />
            <Button
              component="a"
              href="/account"
              variant="default"
              leftSection={<IconShieldLock size={16} aria-hidden />}
            >
              {t('person.signInSafety')}
            </Button>
            <SignOut />
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation('staff-app');
  const label = useId();
  const problemWords = useProblemWords();
  const change = useMutation({ mutationFn: speak });
  return (
    <div>
      <Text id={label} size="xs" c="dimmed" mb={4}>
        {t('person.language')}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={label}
        value={preferredLanguage(i18n.language)}
        onChange={(language) => change.mutate(preferredLanguage(language))}
        data={LANGUAGES.map((language) => ({
          value: language,
          label: t(`languages.${language}`),
        }))}
      />
      {change.error && <Text role="alert">{problemWords(change.error)}</Text>}
    </div>
  );
}

function SchemeChoice() {
  const { t } = useTranslation('staff-app');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = useId();
  return (
    <div>
      <Text id={label} size="xs" c="dimmed" mb={4}>
        {t('person.look')}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={label}
        value={colorScheme}
        onChange={setColorScheme}
        data={SCHEMES.map((scheme) => ({ value: scheme, label: t(`schemes.${scheme}`) }))}
      />
    </div>
  );
}

function SignOut() {
  const { t } = useTranslation('staff-app');
  const problemWords = useProblemWords();
  const leaving = useMutation({ mutationFn: () => signOut() });
  return (
    <>
      {leaving.error && <Text role="alert">{problemWords(leaving.error)}</Text>}
      <Button
        variant="default"
        leftSection={<IconLogout size={16} aria-hidden />}
        loading={leaving.isPending}
        onClick={() => leaving.mutate()}
      >
        {t('signOut')}
      </Button>
    </>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}
