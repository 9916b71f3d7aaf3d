import { Card, List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { currentMemberships, type Permission, unitsWith, useMe } from '@/shared/auth/me'
import { LinkButton } from './link-button'
import { type Crumb, Page } from './page'
import { LoadingState } from './states'

/** Shows a page only to those who may do what it is for; everybody else reads who may, and whom to ask. */
export function RequirePermission({ permission, children }: { permission: Permission; children: ReactNode }) {
  const me = useMe()
  if (!me) return <LoadingState />
  return unitsWith(me, permission).length > 0 ? children : <NoPermission permission={permission} />
}

/** Says what one may not do, which roles may, which roles one has, and whom to ask. */
export function NoPermission({ permission }: { permission: Permission }) {
  const { t } = useTranslation()
  const me = useMe()
  const roles = me ? currentMemberships(me) : []
  return (
    <Page title={t(`common:noPermission.title.${permission}`)} width="form">
      <Card>
        <Text mb="sm">{t(`common:noPermission.who.${permission}`)}</Text>
        <List size="sm">
          {roles.length > 0 && (
            <List.Item>
              {t('common:noPermission.yours', {
                roles: roles.map((one) => `${t(`common:role.${one.role}`)} (${one.unit.name})`).join(', '),
              })}
            </List.Item>
          )}
          <List.Item>{t('common:noPermission.ask')}</List.Item>
        </List>
        <LinkButton to="/" variant="default" mt="lg" w="fit-content">
          {t('app:notFound.home')}
        </LinkButton>
      </Card>
    </Page>
  )
}

/** For an address that edits what cannot be edited now: says so, and leads to where it can be read. */
export function NotEditable({ own: { label, to, params } }: { own: Crumb }) {
  const { t } = useTranslation()
  return (
    <Page title={t('common:noPermission.notNow')} width="form">
      <Card>
        <Text fw={500}>{label}</Text>
        <Text size="sm" c="dimmed" mb="lg">
          {t('common:noPermission.notNowHelp')}
        </Text>
        <LinkButton to={to} params={params} variant="default" w="fit-content">
          {t('common:noPermission.back')}
        </LinkButton>
      </Card>
    </Page>
  )
}
