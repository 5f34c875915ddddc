import type { ReactNode } from 'react'

/** A part of the newsroom under its own heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="newsroom-part" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
