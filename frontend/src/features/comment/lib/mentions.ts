export type Person = { id: string; name: string }

const kept = /@\{([0-9a-f-]{36})\}/g

/** What is being typed after an `@` before the caret, if anything: names have several words. */
export function typedMention(text: string, caret: number): { from: number; q: string } | undefined {
  const found = /(?:^|[\s(])@([^\n@{}]{0,40})$/u.exec(text.slice(0, caret))
  const q = found?.[1]
  if (q === undefined || q.startsWith(' ')) return undefined
  return { from: caret - q.length - 1, q }
}

/** The text as people write and read it, with names in place of ids. */
export function withNames(text: string, mentioned: Person[]): string {
  return text.replace(kept, (whole, id) => {
    const person = mentioned.find((one) => one.id === id)
    return person ? `@${person.name}` : whole
  })
}

/** The text as it is kept, with the ids of who was picked; the longest name first, for one may begin another. */
export function withIds(text: string, picked: Person[]): string {
  return [...picked]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((written, { id, name }) => written.replaceAll(`@${name}`, `@{${id}}`), text)
}

/** The text in pieces: plain, or the name of somebody. */
export function pieces(text: string, mentioned: Person[]): { text: string; name: boolean }[] {
  return text
    .split(/(@\{[0-9a-f-]{36}\})/)
    .filter(Boolean)
    .map((piece) => {
      const named = withNames(piece, mentioned)
      return { text: named, name: named !== piece }
    })
}
