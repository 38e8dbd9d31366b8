// A picture is made smaller before it is sent, where the browser can; what stays too large is said at its field at once.

const LONGER_SIDE = 2400;
const QUALITY = 0.9;
const SMALL_ENOUGH = 1 << 20;

const smaller = async (file) => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const made = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
  return new File([made], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" });
};

const orSmaller = async (file) => {
  if (file.size <= SMALL_ENOUGH) return file;
  try {
    const made = await smaller(file);
    return made.size < file.size ? made : file;
  } catch {
    // no picture that this browser knows: it goes as it is, and the server says what it thinks of it
    return file;
  }
};

const shrink = async (input) => {
  const before = [...input.files];
  input.setCustomValidity("");
  const chosen = new DataTransfer();
  for (const file of before) chosen.items.add(await orSmaller(file));
  // unless others were chosen meanwhile
  if (before.some((file, place) => input.files[place] !== file) || input.files.length !== before.length) return;
  input.files = chosen.files;
  // of several, the server takes those that are small enough
  if (!input.multiple && input.files[0]?.size > Number(input.dataset.largest)) input.setCustomValidity(input.dataset.tooLarge);
};

for (const input of document.querySelectorAll("input[type=file][data-largest]")) {
  let shrinking = null;
  input.addEventListener("change", () => {
    const mine = shrink(input).finally(() => {
      if (shrinking === mine) shrinking = null;
    });
    shrinking = mine;
  });
  // before the second click counts as one
  document.addEventListener(
    "submit",
    (event) => {
      if (event.target !== input.form || !shrinking) return;
      event.preventDefault();
      event.stopPropagation();
      shrinking.then(() => input.form.requestSubmit(event.submitter));
    },
    true,
  );
}
