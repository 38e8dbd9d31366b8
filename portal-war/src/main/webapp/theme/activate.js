// The code of a slip stands behind the # of its address, which no server is ever sent: it is put into its field here.

const slip = /^#code=([0-9A-Za-z-]{1,20})$/.exec(location.hash);
if (slip) {
  const field = document.getElementById("code");
  if (!field.value) field.value = slip[1];
  history.replaceState(null, "", location.pathname + location.search);
  (document.getElementById("number") ?? document.getElementById("name")).focus();
}
