// Paints boards dot by dot: two bits a dot, four dots a byte, the leftmost in the highest bits.
const DOT = 6;
const NAMES = ["--led-off", "--led-red", "--led-green", "--led-amber"];
let palette;

function colours() {
  const style = getComputedStyle(document.documentElement);
  palette ??= {
    board: style.getPropertyValue("--led-board").trim(),
    dots: NAMES.map((name) => style.getPropertyValue(name).trim()),
  };
  return palette;
}

function unpack(base64) {
  const text = atob(base64);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function paint(canvas) {
  const width = Number(canvas.dataset.width);
  const height = Number(canvas.dataset.height);
  const bytes = unpack(canvas.dataset.dots);
  const row = Math.ceil(width / 4);
  const { board, dots } = colours();
  // On a small picture a dot is one or two pixels: fuller dots keep their colour.
  const lit = canvas.clientWidth < 2.5 * width ? 3.1 : 2.6;
  const pen = canvas.getContext("2d");
  pen.fillStyle = board;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (let colour = 0; colour < 4; colour++) {
    pen.fillStyle = dots[colour];
    pen.beginPath();
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const byte = bytes[y * row + (x >> 2)] ?? 0;
        if (((byte >> (6 - 2 * (x & 3))) & 3) !== colour) continue;
        const radius = colour ? lit : 1.7;
        pen.moveTo(x * DOT + 3 + radius, y * DOT + 3);
        pen.arc(x * DOT + 3, y * DOT + 3, radius, 0, 7);
      }
    }
    pen.fill();
  }
}

export function paintBoards() {
  for (const canvas of document.querySelectorAll("canvas.led")) {
    if (canvas.painted) continue;
    paint(canvas);
    canvas.painted = true;
  }
}
