import { Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { fileColumns, neededColumns } from '../lib/file-columns'
import classes from './unit-file-columns.module.css'

/** What the columns of a file of units are called, which of them it must have, and how they are filled in. */
export function UnitFileColumns() {
  const { t } = useTranslation()
  return (
    <>
      <Text size="sm" fw={500} mt="md">
        {t('unit:file.columnsTitle')}
      </Text>
      <dl className={classes.columns}>
        {fileColumns.map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code> {t(`unit:file.column.${column}`)}
              {neededColumns.includes(column) && ` (${t('unit:file.needed')})`}
            </dt>
            <dd>{t(`unit:file.columnHint.${column}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
