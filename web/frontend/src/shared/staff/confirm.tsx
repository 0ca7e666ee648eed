import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { FailedAttempt } from './failed-attempt';

interface Props {
  opened: boolean;
  title: string;
  /** What will happen, to whom. */
  words: ReactNode;
  /** The verb on the button: never just "OK". */
  action: string;
  isPending: boolean;
  failure: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once more before something that others will notice. */
export function Confirm(props: Props) {
  const { t } = useTranslation('staff');
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title} size="md">
      <Stack>
        {typeof props.words === 'string' ? <Text>{props.words}</Text> : props.words}
        {props.failure !== null && props.failure !== undefined && (
          <FailedAttempt failure={props.failure} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {t('cancel')}
          </Button>
          <Button loading={props.isPending} onClick={props.onConfirm}>
            {props.action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
