import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What to do now. */
  words: string;
  children?: ReactNode;
}

/** The empty state of a list: never just blank, always with a next step. */
export function NothingHere({ title, words, children }: Props) {
  return (
    <Stack gap="xs" align="flex-start" p="lg" maw={560}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed">{words}</Text>
      {children}
    </Stack>
  );
}
