#!/bin/sh
# Rebuilds echarts.min.js, VERSION and the licence files from the packages pinned in
# package-lock.json. For development only: it needs Node 18 or later, npm, and the
# npm registry of the machine it runs on. Same lockfile, same bytes.
#
# To move to another version: edit package.json, run `sh build.sh relock`, read the
# difference of VERSION, the licences and the tests, and look at the charts.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cp "$here/package.json" "$here/entry.js" .

if [ "${1:-}" = relock ]; then
    # The lockfile keeps digests and names no registry, so that any mirror will do.
    npm install --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund
    cp package-lock.json "$here/"
fi
cp "$here/package-lock.json" .
npm ci --ignore-scripts --no-audit --no-fund

version() { node -p "require('./node_modules/$1/package.json').version"; }
integrity() { node -p "require('./package-lock.json').packages['node_modules/$1'].integrity"; }

# ES5 out: the packages are ES5 already, --target keeps the minifier from newer syntax.
# The default charset escapes everything beyond ASCII, so a wrong charset cannot harm it.
npx --no-install esbuild entry.js --bundle --minify --target=es5 \
    --format=iife --global-name=echarts --legal-comments=none \
    --define:process.env.NODE_ENV='"production"' \
    --banner:js="/*! Apache ECharts $(version echarts), a subset (see the licences beside this file). Copyright 2017-2024 The Apache Software Foundation, Apache-2.0. With zrender $(version zrender), Copyright (c) 2017 Baidu Inc., BSD-3-Clause; parts of d3, Copyright 2010-2016 Mike Bostock, BSD-3-Clause; tslib $(version tslib), Copyright (c) Microsoft Corporation, 0BSD. */" \
    --outfile=echarts.min.js --log-level=warning

cp echarts.min.js "$here/"
cp node_modules/echarts/LICENSE node_modules/echarts/NOTICE "$here/"
cp node_modules/echarts/licenses/LICENSE-d3 "$here/LICENSE-d3"
cp node_modules/zrender/LICENSE "$here/LICENSE-zrender"
cp node_modules/tslib/LICENSE.txt "$here/LICENSE-tslib"

{
    for package in echarts zrender tslib esbuild; do
        echo "$package $(version $package) $(integrity $package)"
    done
    echo "echarts.min.js sha256 $(sha256sum echarts.min.js | cut -d' ' -f1)"
} >"$here/VERSION"
cat "$here/VERSION"
