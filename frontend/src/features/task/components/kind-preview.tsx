import { Box, Button, Checkbox, Group, Input, SimpleGrid, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from '@/i18n'
import { ErrorState, LoadingState } from '@/shared/ui/states'
import { type UnitKind, type UnitRef, unitsOfKindsQuery } from '@/shared/units/unit-queries'
import type { TaskValues } from '../lib/task-values'

type Props = { form: UseFormReturnType<TaskValues>; kinds: UnitKind[]; under: UnitRef }

/** The units that "every unit of these kinds" means, each of which can be left out before the task is given. */
export function KindPreview({ form, kinds, under }: Props) {
  const { t } = useTranslation()
  const query = useQuery(unitsOfKindsQuery(under.id, kinds))
  const found = query.data
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is chosen once, when it arrives
  useEffect(() => {
    if (found) form.setFieldValue('units', found)
  }, [found])
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  if (!found) return <LoadingState rows={3} />
  if (found.length === 0)
    return (
      <Text
        size="sm"
        c="var(--mantine-color-error)"
        role="status"
        data-path="units"
        tabIndex={-1}
        aria-label={t('task:form.chosenUnits')}
      >
        {t('task:form.noneOfKind', {
          kinds: kinds.map((kind) => t(`common:unitKind.${kind}`)).join(', '),
          unit: under.name,
        })}
      </Text>
    )
  const chosen = new Set(form.values.units.map((unit) => unit.id))
  const choose = (ids: Set<string>) =>
    form.setFieldValue(
      'units',
      found.filter((unit) => ids.has(unit.id)),
    )
  const toggle = (id: string, on: boolean) => {
    const ids = new Set(chosen)
    if (on) ids.add(id)
    else ids.delete(id)
    choose(ids)
  }
  return (
    <Box role="group" aria-labelledby="kind-preview">
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={500} id="kind-preview" role="status">
          {t('task:form.chosen', { count: chosen.size, total: found.length })}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() =>
            choose(chosen.size === found.length ? new Set() : new Set(found.map((unit) => unit.id)))
          }
        >
          {chosen.size === found.length ? t('task:form.chooseNone') : t('task:form.chooseAll')}
        </Button>
      </Group>
      <Box
        p="sm"
        mah={320}
        tabIndex={0}
        role="region"
        data-path="units"
        aria-label={t('task:form.chosenUnits')}
        style={{
          overflowY: 'auto',
          border: '1px solid var(--k-line)',
          borderRadius: 'var(--mantine-radius-md)',
        }}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing={8}>
          {found.map((unit) => (
            <Checkbox
              key={unit.id}
              label={unit.name}
              checked={chosen.has(unit.id)}
              onChange={(event) => toggle(unit.id, event.currentTarget.checked)}
            />
          ))}
        </SimpleGrid>
      </Box>
      {form.errors.units && <Input.Error mt={6}>{form.errors.units}</Input.Error>}
    </Box>
  )
}
