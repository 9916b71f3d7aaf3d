import { Button, Menu } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '@/i18n'
import { useDownload } from '@/shared/files/use-download'
import { exportUnits } from '../api/unit-file'

/** All units with their history as a file, and the way back from one. */
export function UnitFileMenu({ mayImport }: { mayImport: boolean }) {
  const { t } = useTranslation()
  const csv = useDownload(() => exportUnits('csv'), `${t('unit:file.name')}.csv`)
  const xlsx = useDownload(() => exportUnits('xlsx'), `${t('unit:file.name')}.xlsx`)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          loading={csv.isPending || xlsx.isPending}
        >
          {t(mayImport ? 'unit:file.both' : 'unit:file.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayImport && (
          <Menu.Item component={Link} to="/units/import">
            {t('unit:file.open')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => xlsx.mutate()}>{t('unit:file.xlsx')}</Menu.Item>
        <Menu.Item onClick={() => csv.mutate()}>{t('unit:file.csv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
