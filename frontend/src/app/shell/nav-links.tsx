import { Link } from '@tanstack/react-router'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { navItems } from './nav-items'
import classes from './shell.module.css'

/** Every section of the app that this person may open. */
export function NavLinks({ label }: { label: string }) {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <nav aria-label={label}>
      {navItems
        .filter((item) => !item.permission || unitsWith(me, item.permission).length > 0)
        .map((item) => (
          <Link
            key={item.to}
            to={item.to}
            className={classes.link}
            activeOptions={{ exact: item.to === '/', includeSearch: false }}
          >
            <item.icon size={20} stroke={1.7} aria-hidden />
            {t(item.label)}
          </Link>
        ))}
    </nav>
  )
}
