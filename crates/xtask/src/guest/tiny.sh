# Makes the tiny guest of what is in a lab: $out/vmlinuz, $out/vmlinux and $out/initramfs.
#
# What is left of the arguments are programs of ours for its /usr/bin. The same lab and programs make
# the same bytes.
#
# The guest has Mesa's Venus and no other driver, so that nothing falls back to a software one in
# silence.
new=$(mktemp -d /tmp/guest.XXXXXX)
trap 'rm -rf "$new"' EXIT
chmod 755 "$new"
kernel

cd "$new"
busybox
cp "$out/init" .
cp "$out/agent" usr/lib/
chmod 755 init
echo root:x:0:0:root:/root:/bin/sh >etc/passwd
echo root:x:0: >etc/group
modules virtio_pci virtio-gpu

# --- programs ---
libraries=/usr/lib/x86_64-linux-gnu
for program in /usr/bin/vulkaninfo /usr/bin/vkcube "$@"; do
    rm -f "usr/bin/${program##*/}"
    cp -L "$program" usr/bin/
done
mkdir -p "$new$libraries" usr/share/vulkan/icd.d usr/share/drirc.d
cp -L "$libraries/libvulkan_virtio.so" "$libraries/libvulkan.so.1" "$new$libraries/"
cp /usr/share/vulkan/icd.d/virtio_icd*.json usr/share/vulkan/icd.d/
cp /usr/share/drirc.d/00-mesa-defaults.conf usr/share/drirc.d/

# --- libraries ---
# What the above are linked to, directly or not. A program that is linked statically has none.
for file in usr/bin/vulkaninfo usr/bin/vkcube "$new$libraries"/* "$@"; do
    ldd "$file" || [ "$(ldd "$file" 2>&1)" = '	not a dynamic executable' ] || fail "ldd of $file failed"
done >ldd
if grep 'not found' ldd >&2; then
    fail "libraries are missing in this lab"
fi
sed -nE 's/^\s*(.* => )?(\/\S+) \(0x.*/\2/p' ldd | sort -u | while read -r library; do
    mkdir -p "$new${library%/*}"
    cp -L "$library" "$new$library"
done
rm ldd

archive
