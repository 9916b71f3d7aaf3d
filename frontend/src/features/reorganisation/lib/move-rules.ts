import type { AffectedType, MoveRule } from '../api/change-set-queries'

/** What a rule is about: a kind of things, at one unit or at all, or one thing alone. */
export type RuleScope = { objectType: AffectedType; unitId?: string | null; objectId?: string | null }

const same = (a: RuleScope, b: RuleScope) =>
  a.objectType === b.objectType &&
  (a.unitId ?? null) === (b.unitId ?? null) &&
  (a.objectId ?? null) === (b.objectId ?? null)

export function findRule(rules: MoveRule[], scope: RuleScope): MoveRule | undefined {
  return rules.find((rule) => same(rule, scope))
}

/** The rules with this one in the place of what was said about the same things. */
export function withRule(rules: MoveRule[], rule: MoveRule): MoveRule[] {
  return [...withoutRule(rules, rule), rule]
}

export function withoutRule(rules: MoveRule[], scope: RuleScope): MoveRule[] {
  return rules.filter((rule) => !same(rule, scope))
}
