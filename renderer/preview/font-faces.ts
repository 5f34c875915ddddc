/** The bundled fonts as rules for another document of the desk, with whole addresses. */
export const fontFaces = (): string =>
  Array.from(document.styleSheets)
    .flatMap((sheet) =>
      Array.from(sheet.cssRules, (rule) =>
        rule instanceof CSSFontFaceRule
          ? rule.cssText.replace(/url\("?([^")]+)"?\)/g, (_, address: string) => {
              return `url("${new URL(address, sheet.href ?? document.baseURI).href}")`
            })
          : '',
      ),
    )
    .join('\n')
