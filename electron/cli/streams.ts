/** Where a command writes; each promise is kept when the text has left the process. */
export interface Streams {
  out(text: string): Promise<void>
  error(text: string): Promise<void>
}

interface Process {
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

/** The process's own streams. A reader that went away (`| head`) is no failure: what it does not want is let go. */
export function standardStreams({ stdout, stderr }: Process): Streams {
  return { out: writerTo(stdout), error: writerTo(stderr) }
}

function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  const state = { isGone: false }
  stream.on('error', () => {
    state.isGone = true
  })
  return (text) =>
    new Promise((resolve) => {
      if (state.isGone) resolve()
      else stream.write(text, () => resolve())
    })
}
