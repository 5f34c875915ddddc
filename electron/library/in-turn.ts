/** Runs tasks one after another, in the order in which they were asked for; one that fails does not stop the next. */
export function inTurn(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const mine = last.then(task)
    last = mine.then(settled, settled)
    return mine
  }
}

const settled = () => undefined
