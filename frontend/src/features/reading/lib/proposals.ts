import type { Decision, Proposal, ProposalValue } from '../api/reading-api'

export type Kind = Proposal['kind']

/** The parts of the review, in the order of a plan's page. */
export const parts = {
  head: ['DOCUMENT_TYPE', 'TITLE', 'PERIOD', 'AGENCY', 'SYMBOL', 'PLACE', 'ISSUE_DATE'],
  bases: ['LEGAL_BASIS'],
  purpose: ['PURPOSE', 'REQUIREMENTS'],
  content: ['ITEM'],
  organisation: ['ORGANISATION'],
  end: ['AUTHORITY', 'SIGNER_POSITION', 'SIGNER', 'RECIPIENT'],
} as const satisfies Record<string, readonly Kind[]>

export type Part = keyof typeof parts

/** A proposal as it is shown: how deep it stands below others. */
export type Row = { proposal: Proposal; depth: number }

export const currentValue = (proposal: Proposal): ProposalValue => proposal.value ?? proposal.proposed

export const isOpen = (proposal: Proposal) => proposal.state === 'UNDECIDED'

/** Work can be accepted once it is certain who leads. */
export const isCertain = (proposal: Proposal) =>
  proposal.kind !== 'ASSIGNMENT' || (currentValue(proposal).leadUnitIds ?? []).length > 0

/** The proposals of each part, each followed by what belongs to it. */
export function rowsOf(proposals: Proposal[]): Record<Part, Row[]> {
  const below = new Map<string | null, Proposal[]>()
  for (const proposal of proposals) {
    const parent = proposal.parentId ?? null
    const siblings = below.get(parent)
    if (siblings) siblings.push(proposal)
    else below.set(parent, [proposal])
  }
  const rows: Record<Part, Row[]> = {
    head: [],
    bases: [],
    purpose: [],
    content: [],
    organisation: [],
    end: [],
  }
  const add = (part: Part, proposal: Proposal, depth: number) => {
    rows[part].push({ proposal, depth })
    const within = below.get(proposal.id) ?? []
    // what an item says itself comes before the items below it
    for (const one of within.filter(({ kind }) => kind !== 'ITEM')) add(part, one, depth + 1)
    for (const one of within.filter(({ kind }) => kind === 'ITEM')) add(part, one, depth + 1)
  }
  for (const proposal of below.get(null) ?? []) {
    const part = (Object.keys(parts) as Part[]).find((name) =>
      (parts[name] as readonly Kind[]).includes(proposal.kind),
    )
    add(part ?? 'content', proposal, 0)
  }
  return rows
}

/** One decision for all that is still open and may have it. */
export function decideOpen(proposals: Proposal[], state: 'ACCEPTED' | 'REFUSED'): Record<string, Decision> {
  const fits = (proposal: Proposal) =>
    state === 'ACCEPTED' ? isCertain(proposal) : proposal.kind !== 'TITLE'
  return Object.fromEntries(
    proposals.filter((one) => isOpen(one) && fits(one)).map(({ id }) => [id, { state, value: null }]),
  )
}
