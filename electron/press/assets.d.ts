/** The path of a file that the bundler puts beside the desk. */
declare module '*?asset' {
  const path: string
  export default path
}
