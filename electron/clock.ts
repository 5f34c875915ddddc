/** The clock of this computer, in milliseconds. `zone` is what is added to UTC to get the wall clock. */
export const clock = {
  now: () => Date.now(),
  zone: () => new Date().getTimezoneOffset() * -60_000,
  later: (milliseconds: number, task: () => void) => {
    const timer = setTimeout(task, milliseconds)
    return () => {
      clearTimeout(timer)
    }
  },
}
