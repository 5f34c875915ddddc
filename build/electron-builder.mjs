/** Where each text comes from and how it is called beside the others. */
const dictionaryLicences = [
  ['README.md', 'dictionaries.md'],
  ['ar/LICENSE', 'dictionary-ar.txt'],
  ['ar/LGPL-2.1.txt', 'dictionary-ar-lgpl.txt'],
  ['ar/APACHE-2.0.txt', 'dictionary-ar-common-words.txt'],
  ['fr/LICENSE', 'dictionary-fr.txt'],
  ['fr/MPL-2.0.txt', 'dictionary-fr-mpl.txt'],
  ['en/LICENSE', 'dictionary-en.txt'],
  ['en/LICENSE-en-gb', 'dictionary-en-gb.txt'],
].map(([from, to]) => ({ from: `assets/dictionaries/${from}`, to: `licences/${to}` }))

/**
 * How the desk is packed for Windows, macOS and Linux. Everything the app needs is bundled in `out/` and `assets/`.
 * @type {import('electron-builder').Configuration}
 */
export const packing = {
  appId: 'org.midad.desk',
  productName: 'Midad',
  copyright: 'Midad contributors, MIT license',
  directories: { output: 'dist', buildResources: 'build/icons' },
  files: [
    'out/{main,preload,renderer}/**',
    'assets/**',
    '!assets/pictures/**',
    'package.json',
    '!**/node_modules/**',
    '!out/*/licences.md',
  ],
  extraResources: [
    { from: 'LICENSE', to: 'licences/midad.txt' },
    { from: 'out/main/licences.md', to: 'licences/desk.md' },
    { from: 'out/renderer/licences.md', to: 'licences/window.md' },
    { from: 'node_modules/wasm-vips/LICENSE', to: 'licences/pictures.txt' },
    { from: 'node_modules/wasm-vips/THIRD-PARTY-NOTICES.md', to: 'licences/pictures.md' },
    { from: 'node_modules/hunspell-wasm/COPYING.LESSER', to: 'licences/speller.txt' },
    { from: 'node_modules/hunspell-wasm/COPYING.MPL', to: 'licences/speller-mpl.txt' },
    ...dictionaryLicences,
    // libvips, glib, libexif and libheif are under the LGPL, whose text goes with them, and that of the GPL which it adds to.
    { from: 'build/licences', to: 'licences' },
  ],
  asar: true,
  npmRebuild: false,
  artifactName: 'midad-${version}-${os}-${arch}.${ext}',
  electronLanguages: ['ar', 'fr', 'en', 'en-US'],
  fileAssociations: [
    {
      ext: 'midad',
      name: 'Midad article',
      description: 'Midad article',
      mimeType: 'application/vnd.midad.article+zip',
      role: 'Editor',
    },
  ],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
    // Midad keeps no cookies, and this would ask for the keychain of the system.
    enableCookieEncryption: false,
  },
  win: { icon: 'build/icons/icon.ico', target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: { icon: 'build/icons/icon.icns', target: ['dmg'], category: 'public.app-category.productivity' },
  linux: {
    icon: 'build/icons',
    target: ['AppImage', 'deb', 'tar.gz'],
    executableName: 'midad',
    syncDesktopName: true,
    category: 'Office',
    maintainer: 'Midad contributors',
    synopsis: 'Newsroom editor for Arabic-first newsrooms',
    desktop: {
      entry: {
        Name: 'Midad',
        'Name[ar]': 'مداد',
        'Comment[ar]': 'محرر الأخبار المكتبي',
        'Comment[fr]': 'L’éditeur de la rédaction, hors ligne',
        Keywords: 'news;article;editor;arabic;',
      },
    },
  },
  publish: null,
}
