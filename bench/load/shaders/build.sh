#!/bin/sh
# Compiles each shader to the SPIR-V that is checked in beside it. Needs the package glslang-tools.
set -eu
cd "$(dirname "$0")"
for shader in *.vert *.frag *.comp; do
    glslangValidator --quiet -V --target-env vulkan1.1 -o "$shader.spv" "$shader"
    echo "$shader.spv"
done
