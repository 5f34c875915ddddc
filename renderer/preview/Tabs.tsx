interface TabsProps<Name extends string> {
  readonly label: string
  readonly names: Readonly<Record<Name, string>>
  readonly chosen: Name
  /** The id of what they show. */
  readonly panel: string
  readonly onChoose: (name: Name) => void
}

/** Tabs in a row; the arrows go from one to the next as they stand on the screen. */
export function Tabs<Name extends string>({ label, names, chosen, panel, onChoose }: TabsProps<Name>) {
  // Every key of the names is one of them.
  const all = Object.keys(names) as Name[]
  return (
    <div
      className="preview-tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const step = stepOf(event.key, getComputedStyle(event.currentTarget).direction)
        const next = all[(all.indexOf(chosen) + step + all.length) % all.length]
        if (step === 0 || next === undefined) return
        event.preventDefault()
        onChoose(next)
        event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[all.indexOf(next)]?.focus()
      }}
    >
      {all.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={panel}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => {
            onChoose(name)
          }}
        >
          {names[name]}
        </button>
      ))}
    </div>
  )
}

function stepOf(key: string, direction: string): number {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0
  return direction === 'rtl' ? -step : step
}
