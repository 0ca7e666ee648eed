import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useProblemWords } from '../i18n/problem-words';
import { PageTitle } from './page-title';

interface Props {
  failure: unknown;
  /** Left out where trying again cannot help. */
  retry?: () => void;
  /** Whether the failure stands for the whole page, whose heading it then is. */
  isPage?: boolean;
}

/** Says in words why something is not here, and what can be done about it. */
export function Failure({ failure, retry, isPage = false }: Props) {
  const { t } = useTranslation('staff');
  const problemWords = useProblemWords();
  const requestId = failure instanceof Problem ? failure.requestId : null;
  const isFinal = failure instanceof Problem && ['not-found', 'not-allowed'].includes(failure.slug);
  const title = t(isFinal ? `failure.${failure.slug as 'not-found'}` : 'failure.title');
  return (
    <Paper withBorder p="lg" role="alert">
      <Stack gap="xs" align="flex-start">
        <IconPlugConnectedX aria-hidden color="var(--ink-soft)" />
        {isPage ? (
          <PageTitle>{title}</PageTitle>
        ) : (
          <Title order={2} size="h4">
            {title}
          </Title>
        )}
        <Text>{problemWords(failure)}</Text>
        {requestId && (
          <Text size="xs" c="dimmed">
            {t('requestId', { id: requestId })}
          </Text>
        )}
        {retry && !isFinal && (
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={retry}
          >
            {t('tryAgain')}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
