/** What block-editor.ts uses of jsdom, which brings no types. */
declare module 'jsdom' {
  export const VirtualConsole: new () => object
  export class JSDOM {
    constructor(
      html: string,
      options: {
        readonly runScripts: 'outside-only'
        readonly url: string
        readonly pretendToBeVisual: boolean
        readonly virtualConsole: object
      },
    )
    readonly window: { eval(script: string): void; close(): void }
  }
}
