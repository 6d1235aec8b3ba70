/** How tests and the bench start Chromium. */
export const CHROMIUM_FLAGS = [
  // Tests may run as root or in a container, where Chromium has no sandbox. They open our own pages only.
  '--no-sandbox',
  '--disable-gpu',
  // The map is drawn by WebGL, here in software.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];
