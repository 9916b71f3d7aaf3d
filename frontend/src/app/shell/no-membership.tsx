import { Code, List, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import type { Me } from '@/shared/auth/me'
import { Page } from '@/shared/ui/page'
import { Section } from '@/shared/ui/section'

/** For somebody who can sign in but holds no role anywhere yet: what is missing and whom to ask. */
export function NoMembership({ me }: { me: Me }) {
  const { t } = useTranslation()
  return (
    <Page title={t('app:noMembership.title', { name: me.name })} width="form">
      <Section title={t('app:noMembership.what')}>
        <Text mb="sm">{t('app:noMembership.help')}</Text>
        <List>
          <List.Item>{t('app:noMembership.ask')}</List.Item>
          <List.Item>
            {t('app:noMembership.account')} <Code fz="sm">{me.username}</Code>
          </List.Item>
          <List.Item>{t('app:noMembership.again')}</List.Item>
        </List>
      </Section>
    </Page>
  )
}
