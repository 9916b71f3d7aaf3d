import { Drawer } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { NavLinks } from './nav-links'

/** All sections, from the bottom edge where the thumb is. */
export function MoreDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={t('app:nav.label')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <NavLinks label={t('app:nav.all')} />
    </Drawer>
  )
}
