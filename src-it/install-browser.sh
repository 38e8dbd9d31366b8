#!/usr/bin/env bash
# Finds the browser that the stories drive; installs it where that is allowed (root on Debian), or says what is missing.
set -eu
for browser in chromium chromium-browser google-chrome chrome; do
  command -v "$browser" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium for the browser tests…"
  apt-get update -qq
  # the headless shell is lighter; not every release has it
  shell=$(apt-cache search --names-only '^chromium-headless-shell$' | cut -d ' ' -f 1)
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium chromium-driver $shell
  exit 0
fi
echo "The browser tests need Chromium or Chrome, and none was found." >&2
echo "On Debian or Ubuntu: sudo apt-get install chromium chromium-driver" >&2
exit 1
