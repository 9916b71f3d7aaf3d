import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'

export type MoreItem = { key: string; label: string; danger?: boolean; onClick: () => void }

/** The rarer steps, behind one button; nothing when there are none. */
export function MoreMenu({ label, items }: { label?: string; items: MoreItem[] }) {
  const { t } = useTranslation()
  if (items.length === 0) return null
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={label ?? t('common:moreActions')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ key, label: name, danger, onClick }) => (
          <Menu.Item key={key} c={danger ? 'var(--mantine-color-error)' : undefined} onClick={onClick}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
