import { Menu, Text, useMantineColorScheme } from '@mantine/core'
import {
  IconCheck,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconShieldCheck,
  IconSun,
} from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { changeLanguage, useTranslation } from '@/i18n'
import { currentMemberships, useMe } from '@/shared/auth/me'
import { signOut, username } from '@/shared/auth/session'
import { formatDate } from '@/shared/lib/dates'
import { PersonButton } from './person-button'

const schemes = [
  { value: 'light', icon: IconSun, label: 'app:scheme.light' },
  { value: 'dark', icon: IconMoon, label: 'app:scheme.dark' },
  { value: 'auto', icon: IconDeviceDesktop, label: 'app:scheme.auto' },
] as const

/** Opens as it arrives, for a press has asked for it. Who is signed in and for which units, with language, colours and the way out. */
export function PersonMenu() {
  const { t, language } = useTranslation()
  const me = useMe()
  const queries = useQueryClient()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu defaultOpened position="bottom-end" width={280} withinPortal>
      <Menu.Target>
        <PersonButton />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text component="div" size="sm" fw={600} c="var(--mantine-color-text)">
            {me?.name ?? username()}
          </Text>
          {me &&
            currentMemberships(me).map((membership) => (
              <Text component="div" key={membership.id} size="xs">
                {(!membership.delegatedBy && membership.position) || t(`common:role.${membership.role}`)} ·{' '}
                {membership.unit.name}
                {membership.delegatedBy && (
                  <Text component="div" size="xs" c="var(--k-tone-warn)">
                    {t('app:onBehalf', {
                      name: membership.delegatedBy.name,
                      date: formatDate(membership.validTo),
                    })}
                  </Text>
                )}
              </Text>
            ))}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('app:language')}</Menu.Label>
        {(['vi', 'en'] as const).map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            aria-current={one === language || undefined}
            rightSection={one === language && <IconCheck size={16} aria-hidden />}
            // some words are the service's
            onClick={() => changeLanguage(one).then(() => queries.invalidateQueries())}
          >
            {one === 'vi' ? 'Tiếng Việt' : 'English'}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('app:scheme.label')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme.value}
            leftSection={<scheme.icon size={16} aria-hidden />}
            aria-current={colorScheme === scheme.value || undefined}
            rightSection={colorScheme === scheme.value && <IconCheck size={16} aria-hidden />}
            onClick={() => setColorScheme(scheme.value)}
          >
            {t(scheme.label)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/permissions" leftSection={<IconShieldCheck size={16} aria-hidden />}>
          {t('permission:title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut()}>
          {t('app:signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
