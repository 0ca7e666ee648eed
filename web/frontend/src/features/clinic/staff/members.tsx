import { Badge, Button, Center, Group, Loader, Paper, Table, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../shared/staff/failure';
import { useStaffFormats } from '../../../shared/staff/formats';
import { NothingHere } from '../../../shared/staff/nothing-here';
import { type Member, membersQuery } from '../api/show-members';
import { EndMembership } from './end-membership';

/** Everybody who works or worked for the clinic: first who is there now, each by name. */
export function Members({ clinic }: { clinic: string }) {
  const { t } = useTranslation('clinic-staff');
  const pages = useInfiniteQuery(membersQuery(clinic));
  const [ending, setEnding] = useState<Member | null>(null);

  if (pages.isPending) {
    return (
      <Center p="xl">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  }
  if (!pages.data) return <Failure failure={pages.error} retry={() => void pages.refetch()} />;

  const members = inReadingOrder(pages.data.pages.flatMap(({ items }) => items));
  if (members.length === 0) {
    return <NothingHere title={t('members.emptyTitle')} words={t('members.emptyWords')} />;
  }
  return (
    <>
      <Paper withBorder style={{ overflow: 'clip' }}>
        <Table highlightOnHover stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('members.name')}</Table.Th>
              <Table.Th>{t('members.role')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('members.since')}</Table.Th>
              <Table.Th>{t('members.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {members.map((member) => (
              <MemberRow key={member.id} member={member} onEnd={() => setEnding(member)} />
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
      {pages.hasNextPage && (
        <Button
          mt="sm"
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('members.more')}
        </Button>
      )}
      <EndMembership clinic={clinic} member={ending} onClose={() => setEnding(null)} />
    </>
  );
}

function MemberRow({ member, onEnd }: { member: Member; onEnd: () => void }) {
  const { t } = useTranslation('clinic-staff');
  const { dateOf } = useStaffFormats();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={600}>
        {member.displayName}
      </Table.Th>
      <Table.Td>{t(`roles.${member.role}`)}</Table.Td>
      <Table.Td visibleFrom="sm">{dateOf(member.since)}</Table.Td>
      <Table.Td>
        {member.endedAt === null ? (
          <Group gap="xs" justify="space-between">
            <Badge variant="light">{t('members.active')}</Badge>
            <Button size="compact-sm" variant="subtle" onClick={onEnd}>
              {t('members.end')}
              <VisuallyHidden>{`: ${member.displayName}`}</VisuallyHidden>
            </Button>
          </Group>
        ) : (
          <Badge variant="light" color="gray">
            {t('members.ended', { date: dateOf(member.endedAt) })}
          </Badge>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

export function inReadingOrder(members: Member[]): Member[] {
  const hasLeft = ({ endedAt }: Member) => Number(endedAt !== null);
  return members.toSorted(
    (one, other) =>
      hasLeft(one) - hasLeft(other) || one.displayName.localeCompare(other.displayName),
  );
}
