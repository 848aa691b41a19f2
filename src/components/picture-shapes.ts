import type { Picture } from '../i18n/easy-view.ts';

/** The shapes of the pictures in a square of 48 by 48. The style draws strokes, fills `s` softly and `f` with ink. */
export const pictureShapes: Readonly<Record<Picture, string>> = {
  person: '<path d="M24 4a8 8 0 10.5 0zM6 45c0-29 36-29 36 0z" class="s"/>',
  people:
    '<path d="M9 11a5 5 0 10.5 0zM39 11a5 5 0 10.5 0zM2 41c0-21 20-21 20 0zM26 41c0-21 20-21 20 0z" class="s"/><path d="M24 7a7 7 0 10.5 0zM10 45c0-25 28-25 28 0z" class="s"/>',
  child:
    '<path d="M24 5a12 12 0 10.5 0zM14 45c0-15 20-15 20 0zM19 15v2M29 15v2M18 22q6 5 12 0M24 5q-1-3 4-3M15 40l-8-7M33 40l8-7" class="s"/>',
  teenager:
    '<path d="M8 43q-5 0-5-5V25q0-6 6-6h9v24zM3 32h9" class="s"/><path d="M28 4a8 8 0 10.5 0zM13 45c0-29 32-29 32 0z" class="s"/><path d="M20 26q5 8 2 18"/><path d="M18 15q-2-14 10-13 12-1 10 13-2-6-8-6-5 5-12 6z" class="f"/>',
  family:
    '<path d="M12 3a6 6 0 10.5 0zM36 3a6 6 0 10.5 0zM2 45c0-35 20-35 20 0zM26 45c0-35 20-35 20 0z" class="s"/><path d="M24 19a5 5 0 10.5 0zM16 45c0-18 16-18 16 0z" class="s"/>',
  worker:
    '<path d="M24 4a8 8 0 10.5 0zM6 45c0-29 36-29 36 0zM32 25l-8 7-8-7M17 32v9h14v-9zM22 36.5h4" class="s"/>',
  police:
    '<path d="M24 4a8 8 0 10.5 0zM6 45c0-29 36-29 36 0z" class="s"/><path d="M11 7q13-10 26 0l-4 5v3q-9-3-18 0v-3zM31 29l5 2v4q0 4-5 6-5-2-5-6v-4z" class="f"/><path d="M24 5a2 2 0 10.5 0z" class="s"/>',
  doctor:
    '<path d="M24 4a8 8 0 10.5 0zM6 45c0-29 36-29 36 0z" class="s"/><path d="M21 27h6v4h4v6h-4v4h-6v-4h-4v-6h4z" class="f"/>',
  happy: '<path d="M24 4a20 20 0 10.5 0zM17 17v3M31 17v3M13 28q11 13 22 0" class="s"/>',
  sad: '<path d="M24 4a20 20 0 10.5 0zM17 17v3M31 17v3M33 36q-9-10-18 0" class="s"/><path d="M33 22q-6 8 0 8t0-8z" class="f"/>',
  scared:
    '<path d="M24 4a20 20 0 10.5 0zM16 15a4 4 0 11-.5 0zM32 15a4 4 0 11-.5 0zM16 19v.5M32 19v.5M18 38q-1-9 6-9t6 9zM11 12l6-3M37 12l-6-3" class="s"/>',
  worried:
    '<path d="M24 4a20 20 0 10.5 0zM17 19v3M31 19v3M11 16l8-4M37 16l-8-4" class="s"/><path d="M14 34q3-6 7-1t7-1 6-1"/>',
  thinking:
    '<path d="M13 20a6 6 0 10.5 0zM2 45c0-14 22-14 22 0zM24 18a5 5 0 010-9 6 6 0 019-5 6 6 0 0110 5 5 5 0 010 9zM25 22a2 2 0 10.5 0z" class="s"/>',
  talk: '<path d="M4 5h26v17H16l-6 6v-6H4z"/><path d="M18 20h26v17h-6v6l-6-6H18z" class="s"/>',
  phone:
    '<path d="M14 5l6 9-5 5q4 9 13 13l5-5 9 6q0 10-8 10C18 42 5 28 5 13q0-8 9-8z" class="s"/><path d="M28 5q14 1 15 15M28 13q6 1 7 7"/>',
  message:
    '<path d="M6 3h24v42H6zM16 39h4"/><path d="M14 11h30v17H30l-6 6v-6H14zM21 17h16M21 22h10" class="s"/>',
  email: '<path d="M4 9h40v30H4zM4 9l20 18L44 9" class="s"/>',
  computer: '<path d="M8 8h32v24H8zM8 32l-5 9h42l-5-9M20 37h8" class="s"/>',
  writing:
    '<path d="M7 4h34v40H7zM14 12h20M14 20h12M14 28h5" class="s"/><path d="M22 36l2-7 16-16 5 5-16 16z" class="s"/>',
  form: '<path d="M7 4h34v40H7zM13 10v10h10V10zM13 28v10h10V28zM29 15h6M29 33h6" class="s"/><path d="M15 14l3 3 8-9M15 32l3 3 8-9"/>',
  signing:
    '<path d="M24 3a6 6 0 10.5 0zM3 36V23a2.5 2.5 0 015 0v7V18a2.5 2.5 0 015 0v12V20a2.5 2.5 0 015 0v11l2-3q4-1 3 3l-4 9q-3 5-8 5-8 0-8-9zM45 36V23a2.5 2.5 0 00-5 0v7V18a2.5 2.5 0 00-5 0v12V20a2.5 2.5 0 00-5 0v11l-2-3q-4-1-3 3l4 9q3 5 8 5 8 0 8-9z" class="s"/><path d="M5 12q3-4 7-4M43 12q-3-4-7-4"/>',
  listen:
    '<path d="M8 19a12 12 0 0124 0c0 9-9 11-9 18a7 7 0 01-13 3M14 20a6 6 0 0112 0c0 5-7 5-6 11M37 27q4-8 0-16M42 31q6-12 0-24"/>',
  languages:
    '<path d="M4 5h26v17H16l-6 6v-6H4zM10 17l4-8 4 8M12 15h4"/><path d="M18 20h26v17h-6v6l-6-6H18zM24 26h14M31 23v3" class="s"/><path d="M36 26q-2 6-10 8M26 26q2 6 10 8"/>',
  name: '<path d="M4 12h40v30H4zM18 12V5h12v7M15 18a4 4 0 10.5 0zM21 36q-6-12-12 0zM27 22h11M27 30h11" class="s"/>',
  'no-name':
    '<path d="M4 12h40v30H4zM18 12V5h12v7M15 18a4 4 0 10.5 0zM21 36q-6-12-12 0zM27 22h11M27 30h11" class="s"/><path d="M42 3l3 3L6 45l-3-3z" class="f"/>',
  lock: '<path d="M8 21h32v23H8zM24 29v7" class="s"/><path d="M15 21v-7a9 9 0 0118 0v7"/>',
  tell: '<path d="M11 24a5 5 0 10.5 0zM2 45c0-12 18-12 18 0zM37 24a5 5 0 10.5 0zM28 45c0-12 18-12 18 0zM4 3h40v13H17l-5 4v-4H4zM15 9.5h17M28 6l4 3.5-4 3.5" class="s"/>',
  record:
    '<path d="M17 11a7 7 0 0114 0v11a7 7 0 01-14 0z" class="s"/><path d="M10 21a14 14 0 0028 0M24 35v9M15 44h18"/><path d="M40 3a5 5 0 10.5 0z" class="f"/>',
  free: '<path d="M24 4a20 20 0 10.5 0zM31 16a6 6 0 00-12 2v9q0 5-3 7h16M15 25h12" class="s"/><path d="M42 3l3 3L6 45l-3-3z" class="f"/>',
  bill: '<path d="M7 4v40l5-4 6 4 6-4 6 4 6-4 5 4V4zM31 13a6 6 0 00-12 2v9q0 5-3 7h16M15 22h12" class="s"/>',
  clock: '<path d="M24 4a20 20 0 10.5 0zM24 11v13l9 6" class="s"/>',
  'day-and-night':
    '<path d="M15 8a7 7 0 10.5 0zM15 2v1M15 27v1M2 15h1M27 15h1M6 6l1 1M24 6l-1 1M6 24l1-1M35 21a12 12 0 1010 17 12 12 0 01-10-17z" class="s"/>',
  calendar:
    '<path d="M5 8h38v36H5zM5 18h38M15 4v8M33 4v8M13 26h3M22.5 26h3M32 26h3M13 35h3" class="s"/><path d="M21 32h6v6h-6z" class="f"/>',
  waiting:
    '<path d="M13 4v8q0 6 7 12-7 6-7 12v8h22v-8q0-6-7-12 7-6 7-12V4zM9 4h30M9 44h30" class="s"/><path d="M16 43q1-7 8-9 7 2 8 9zM18 14h12q-2 5-6 8-4-3-6-8z" class="f"/>',
  home: '<path d="M3 25L24 6l21 19M39 20v24H9V20M29 44V30H19v14" class="s"/>',
  school:
    '<path d="M3 44V27h10v-7l11-8 11 8v7h10v17zM24 12V3h10v6H24M28 44V33h-8v11M8 33v4M40 33v4M24 19a3 3 0 10.5 0z" class="s"/>',
  court:
    '<path d="M3 28a7 7 0 0014 0zM31 28a7 7 0 0014 0zM24 4v40M14 44h20M8 11h32" class="s"/><path d="M3 28l7-17 7 17M31 28l7-17 7 17"/>',
  hospital:
    '<path d="M3 44V20h9V4h24v16h9v24zM28 44v-9h-8v9M7 28v3M41 28v3" class="s"/><path d="M21 9h6v4h4v6h-4v4h-6v-4h-4v-6h4z" class="f"/>',
  map: '<path d="M4 17l13-5 14 5 13-5v27l-13 5-14-5-13 5zM17 12v27M31 17v27" class="s"/><path d="M24 35c-15-15-14-32 0-32s15 17 0 32z" class="f"/><path d="M24 9a4 4 0 10.5 0z" class="s"/>',
  world:
    '<path d="M24 4a20 20 0 10.5 0zM4 24h40M24 4c-12 12-12 28 0 40 12-12 12-28 0-40z" class="s"/>',
  yes: '<path d="M24 4a20 20 0 10.5 0z" class="s"/><path d="M12 25l4-4 6 6 11-13 4 4-15 17z" class="f"/>',
  no: '<path d="M24 4a20 20 0 10.5 0z" class="s"/><path d="M14 18l4-4 6 6 6-6 4 4-6 6 6 6-4 4-6-6-6 6-4-4 6-6z" class="f"/>',
  stop: '<path d="M12 27V12a3 3 0 016 0v10V7a3 3 0 016 0v15V7a3 3 0 016 0v15V12a3 3 0 016 0v19c0 17-17 17-22 9l-9-12a3 3 0 015-4z" class="s"/>',
  danger:
    '<path d="M24 5l21 38H3z" class="s"/><path d="M21.5 18h5l-1 12h-3zm.5 15h4v4h-4z" class="f"/>',
  help: '<path d="M3 20h7l8-2 6 3 6-3 8 2h7v17h-7l-9 7q-5 3-8 0l-8-7H3zM10 20v17M38 20v17" class="s"/><path d="M24 21l-6 5q3 5 8 1l10 9"/><path d="M24 14C12 7 18-1 24 5c6-6 12 2 0 9z" class="f"/>',
  safe: '<path d="M24 4l17 6v12q0 16-17 22Q7 38 7 22V10z" class="s"/><path d="M12 25l4-4 6 6 11-13 4 4-15 17z" class="f"/>',
  heart: '<path d="M24 43C-10 22 10-6 24 13 38-6 58 22 24 43z" class="s"/>',
  question:
    '<path d="M24 4a20 20 0 10.5 0z" class="s"/><path d="M15 19a9 9 0 1112 8l-1 3h-4v-6q7-1 7-5a5 5 0 10-10 0zM22 33h4v4h-4z" class="f"/>',
  read: '<path d="M24 12Q15 6 3 8v31q12-2 21 4 9-6 21-4V8q-12-2-21 4v31M9 16l9 2M9 24l9 2M39 16l-9 2M39 24l-9 2" class="s"/>',
  look: '<path d="M3 24q21-32 42 0-21 32-42 0z"/><path d="M24 16a8 8 0 10.5 0z" class="s"/><path d="M24 20a4 4 0 10.5 0z" class="f"/>',
  search: '<path d="M19 4a15 15 0 10.5 0zM30 30l14 14" class="s"/>',
  picture: '<path d="M4 7h40v34H4zM16 41l15-19 13 15M14 12a3.5 3.5 0 10.5 0z" class="s"/>',
  'picture-away':
    '<path d="M4 7h40v34H4zM16 41l15-19 13 15M14 12a3.5 3.5 0 10.5 0z" class="s"/><path d="M42 3l3 3L6 45l-3-3z" class="f"/>',
  threat:
    '<path d="M24 2l5 6 8-4 1 9 8 3-5 7 4 8-9 1-4 6-7-4L9 46l3-13-9-2 5-8-5-7 9-3 1-9 7 4z" class="s"/><path d="M22 11h5l-1 12h-3zm.5 15h4v4h-4z" class="f"/>',
  secret:
    '<path d="M24 2a18 18 0 10.5 0zM17 13v3M31 13v3M16 27h16" class="s"/><path d="M21 37V22a3 3 0 016 0v13l6 1q3 0 3 4v6H17v-6z" class="s"/>',
  money:
    '<path d="M32 18a13 13 0 10.5 0z" class="s"/><path d="M18 2a16 16 0 10.5 0zM26 11a6 6 0 00-12 2v9q0 5-3 7h16M10 20h12" class="s"/>',
};
