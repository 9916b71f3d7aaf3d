import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'
import type { PlanDetail, PlanItem } from '../api/plan-queries'
import { type OutlineNode, outline, ownLabel } from '../lib/outline'
import { type EditedItem, ItemDialog } from './item-dialog'
import { ItemMenu } from './item-menu'
import classes from './plan-outline.module.css'

type Props = {
  plan: PlanDetail
  /** How the tasks of an item stand, shown beside its title. */
  itemCount: (itemId: string) => ReactNode
  /** The tasks of an item, shown under it. */
  itemTasks: (item: PlanDetail['items'][number]) => ReactNode
  /** What opens the comments on an item, and the comments themselves. */
  comments: {
    button: (item: PlanDetail['items'][number]) => ReactNode
    threads: (item: PlanDetail['items'][number]) => ReactNode
  }
}

/** The numbered content of a plan with the work that hangs on it; in a draft, also its editor. */
export function PlanOutline({ plan, itemCount, itemTasks, comments }: Props) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<EditedItem | null>(null)
  const mayAdd = plan.allowedActions.includes('ADD_ITEM')
  const add = mayAdd && plan.items.length === 0 && (
    <Button
      variant="light"
      size="sm"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setEdited({ parentId: null })}
    >
      {t('plan:outline.add')}
    </Button>
  )
  return (
    <Section title={t('plan:outline.title')} aside={add} flush>
      {plan.items.length === 0 && (
        <EmptyState title={t('plan:outline.empty')} help={mayAdd ? t('plan:outline.emptyHelp') : undefined} />
      )}
      <ol className={classes.outline}>
        {outline(plan.items).map((node) => (
          <OutlineItem
            key={node.item.id}
            plan={plan}
            node={node}
            onEdit={setEdited}
            aside={
              <>
                {itemCount(node.item.id)}
                {comments.button(node.item)}
              </>
            }
            comments={comments.threads(node.item)}
          >
            {itemTasks(node.item)}
          </OutlineItem>
        ))}
      </ol>
      {mayAdd && plan.items.length > 0 && (
        <Button
          variant="subtle"
          mx="md"
          mb="md"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setEdited({ parentId: null })}
        >
          {t('plan:outline.addLast')}
        </Button>
      )}
      {edited && <ItemDialog plan={plan} edited={edited} onClose={() => setEdited(null)} />}
    </Section>
  )
}

/** What an item carries out, and the way there for who may go it. */
function Origin({ origin }: { origin: NonNullable<PlanItem['derivedFrom']> }) {
  const { t } = useTranslation()
  const words = t('cascade:carriesOut', {
    plan: origin.plan.symbol ?? origin.plan.title,
    label: origin.label,
  })
  if (!origin.readable) return words
  return (
    <TextLink to="/plans/$planId" params={{ planId: origin.plan.id }} hash={`item-${origin.itemId}`}>
      {words}
    </TextLink>
  )
}

type ItemProps = {
  plan: PlanDetail
  node: OutlineNode
  aside: ReactNode
  comments: ReactNode
  children: ReactNode
  onEdit: (edited: EditedItem) => void
}

function OutlineItem({ plan, node, aside, comments, children, onEdit }: ItemProps) {
  const { t } = useTranslation()
  const { item, depth } = node
  return (
    <li className={classes.item} data-depth={depth} id={`item-${item.id}`}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm" className={classes.head}>
        <div className={classes.heading}>
          <span className={classes.label}>{ownLabel(item.label)}.</span>
          <div>
            <Text fw={depth === 1 ? 600 : 500}>{item.title}</Text>
            {item.derivedFrom && (
              <Text size="sm" c="dimmed">
                <Origin origin={item.derivedFrom} />
                {item.derivedFrom.planStatus === 'REVOKED' && ` (${t('plan:end.revokedAbove')})`}
              </Text>
            )}
            {item.text && (
              <Text size="sm" className="k-prewrap" c="dimmed" maw={760}>
                {item.text}
              </Text>
            )}
          </div>
        </div>
        <Group gap="xs" wrap="nowrap">
          {aside}
          <ItemMenu plan={plan} node={node} onEdit={onEdit} />
        </Group>
      </Group>
      {children && <div className={classes.tasks}>{children}</div>}
      {comments && <div className={classes.comments}>{comments}</div>}
    </li>
  )
}
