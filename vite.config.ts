import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const page = (name: string): string => here(`./client/${name}.html`);
const outDir = here('./dist/client');

/** The room's people on laptops and walls: React, and browsers of the last two years. */
const staff: UserConfig = {
  plugins: [react()],
  build: {
    target: 'es2022',
    manifest: '.vite/staff.json',
    rolldownOptions: {
      input: {
        index: page('index'),
        board: page('board'),
        practice: page('practice'),
        screen: page('screen'),
        codebooks: page('codebooks'),
      },
    },
  },
};

/** Code that no phone runs, and what stands in for it (3 KB gzipped). */
const STAND_INS: readonly (readonly [end: string, code: string])[] = [
  // Preloads the style sheets of chunks that come late: the phone's have none.
  ['vite/preload-helper.js', 'export const __vitePreload = (load) => load();'],
  // Socket.IO brings it along; our connections are WebSockets, or polling.
  ['engine.io-client/build/esm/transports/webtransport.js', 'export class WT {}'],
  // Nothing that a phone says or hears is binary; a packet that says it is ends the connection, as a broken one does.
  ['socket.io-parser/build/esm/is-binary.js', 'export const isBinary = () => false, hasBinary = isBinary;'],
  [
    'socket.io-parser/build/esm/binary.js',
    'export const deconstructPacket = (packet) => ({ packet, buffers: [] }), reconstructPacket = (packet) => packet;',
  ],
];
const standIns: Plugin = {
  name: 'phone-stand-ins',
  enforce: 'pre',
  load: (id) => STAND_INS.find(([end]) => id.endsWith(end))?.[1] ?? null,
};

/**
 * Phones of anybody: a build of its own, so that no chunk of the staff can ever be shared into it, with
 * preact in React's place (25 KB gzipped where react-dom makes 84).
 */
const phone: UserConfig = {
  publicDir: false,
  plugins: [standIns],
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    target: ['es2020', 'chrome87', 'safari14', 'firefox91'],
    assetsDir: 'assets/phone',
    manifest: '.vite/phone.json',
    rolldownOptions: { input: { phone: page('phone') } },
  },
};

export default defineConfig(({ mode }) => {
  const surface = mode === 'phone' ? phone : staff;
  return {
    root: here('./client'),
    ...surface,
    // Two copies of Yjs would not know each other's types.
    resolve: { dedupe: ['yjs'], ...surface.resolve },
    build: {
      outDir,
      // scripts/build.mjs starts from an empty folder: either build may run first.
      emptyOutDir: false,
      // The page's policy allows no data: URLs and no inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1_000,
      ...surface.build,
    },
  };
});
