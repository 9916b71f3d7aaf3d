import { Button, Collapse } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from '@/i18n'
import { roles } from '@/shared/auth/roles'
import { FactList } from '@/shared/ui/fact-list'
import { LinkButton } from '@/shared/ui/link-button'

/** What each role may do, for who gives roles and for who wonders about their own. */
export function RolesHelp() {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const id = useId()
  return (
    <div style={{ marginBottom: 16 }}>
      <Button
        variant="subtle"
        size="compact-sm"
        ml={-8}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened((shown) => !shown)}
      >
        {t('staff:rolesHelp')}
      </Button>
      <Collapse expanded={opened} id={id}>
        <div style={{ padding: '12px 0' }}>
          <FactList facts={roles.map((role) => [t(`common:role.${role}`), t(`staff:roleHelp.${role}`)])} />
          <LinkButton to="/permissions" variant="subtle" size="compact-sm" mt="sm" ml={-8}>
            {t('permission:title')}
          </LinkButton>
        </div>
      </Collapse>
    </div>
  )
}
