import { Button, Collapse } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from '@/i18n'
import { FactList } from '@/shared/ui/fact-list'
import { roles } from '../api/staff-queries'

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
        </div>
      </Collapse>
    </div>
  )
}
